//! Files that cannot be written, disks without room: what was written stays.

use super::desk::{Desk, SOUND};
use evenkeel::app::StudioCommand;
use std::fs;

fn read_only(file: &std::path::Path, yes: bool) {
    let mut permissions = fs::metadata(file).expect("it is there").permissions();
    #[allow(clippy::permissions_set_readonly_false, reason = "the file is the test's own")]
    permissions.set_readonly(yes);
    fs::set_permissions(file, permissions).expect("it is ours");
}

#[test]
fn a_file_that_may_not_be_written_is_not_and_the_words_are_kept() {
    let mut desk = Desk::writing();
    desk.titles("Mine");
    read_only(&desk.file(), true);
    desk.does(StudioCommand::Save);
    assert_eq!(desk.on_disk(), SOUND);
    assert!(desk.studio().draft().is_changed() && desk.studio().is_safe());
    assert!(desk.notices().iter().any(|notice| notice.contains("not saved")), "{:?}", desk.notices());
    read_only(&desk.file(), false);
    desk.does(StudioCommand::Save);
    assert_eq!(desk.on_disk(), desk.text());
}

#[cfg(unix)]
#[test]
fn permissions_stay_as_they_were() {
    use std::os::unix::fs::PermissionsExt;
    let mut desk = Desk::writing();
    fs::set_permissions(desk.file(), fs::Permissions::from_mode(0o640)).expect("it is ours");
    desk.titles("Mine");
    desk.does(StudioCommand::Save);
    assert_eq!(fs::metadata(desk.file()).expect("there").permissions().mode() & 0o777, 0o640);
}

#[cfg(unix)]
#[test]
fn a_link_stays_a_link() {
    let mut desk = Desk::writing();
    let link = desk.folder().join("link.ron");
    std::os::unix::fs::symlink(desk.file(), &link).expect("a link");
    desk.does(StudioCommand::OpenFile { path: link.clone() });
    desk.titles("Mine");
    desk.does(StudioCommand::Save);
    assert!(fs::symlink_metadata(&link).expect("there").is_symlink());
    assert_eq!(desk.on_disk(), desk.text());
}

#[test]
fn where_the_data_folder_takes_nothing_the_words_are_kept_elsewhere() {
    let mut desk = Desk::writing();
    // A file stands where the folder would have to be, as good as a disk without room.
    fs::write(desk.folder().join("recovery"), "").expect("it can be written");
    desk.types("// kept elsewhere");
    desk.waits(3_000);
    assert!(desk.studio().is_safe(), "{:?}", desk.studio().unkept());
    let (text, file) = (desk.text().to_owned(), desk.file().canonicalize().expect("there"));
    let desk = desk.crashes();
    let rescue = desk.core.rescues().iter().find(|rescue| rescue.file == file).expect("it is found there");
    assert_eq!(rescue.text, text);
    rescue.discard();
}

#[test]
fn a_folder_that_is_gone_keeps_nobody_from_writing() {
    let mut desk = Desk::writing();
    desk.titles("Mine");
    let folder = desk.file().parent().expect("in a folder").to_owned();
    fs::remove_dir_all(&folder).expect("it is there");
    fs::write(&folder, "no folder").expect("it can be written");
    desk.does(StudioCommand::Save);
    assert!(desk.studio().draft().is_changed() && desk.studio().is_safe());
    fs::remove_file(&folder).expect("it is there");
    desk.does(StudioCommand::Save);
    assert_eq!(desk.on_disk(), desk.text());
}

#[test]
fn what_is_no_text_is_not_opened() {
    let mut desk = Desk::new();
    desk.put("");
    fs::write(desk.file(), [0xff, 0xfe, 0x00]).expect("it can be written");
    desk.does(StudioCommand::OpenFile { path: desk.file() });
    assert!(desk.core.studio().is_none());
    assert!(!desk.notices().is_empty());
}
