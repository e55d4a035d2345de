//! What lies over every screen: notices, and the jobs that take a while.

use super::offered::Offered;
use super::screens::{column, side_margins};
use super::theme::space;
use super::widgets::{Banner, BannerKind, Progress, quiet_button, secondary_button};
use crate::app::{Command, Core, NoticeWeight, RunningJob};
use egui::{Margin, Ui};

/// Work shorter than this is not worth a word.
const WORTH_SHOWING_MS: u64 = 300;

/// What the program has to say, newest last.
pub(super) fn notices(ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
    for notice in core.notices() {
        let kind = match notice.weight {
            NoticeWeight::Info => BannerKind::Info,
            NoticeWeight::Warning => BannerKind::Warning,
            NoticeWeight::Error => BannerKind::Error,
        };
        let mut banner = Banner::new(kind, &notice.title);
        if let Some(words) = &notice.words {
            banner = banner.words(words);
        }
        strip(ui, |ui| {
            ui.push_id(notice.number, |ui| {
                banner.show(ui, |ui| {
                    if let Some(action) = &notice.action {
                        Offered::new(core, action.clone()).show(ui, out, secondary_button);
                    }
                    if let Some(detail) =
                        notice.words.clone().filter(|_| notice.weight == NoticeWeight::Error)
                    {
                        let text = format!("{}\n{detail}", notice.title);
                        Offered::new(core, Command::Copy { text }).show(ui, out, quiet_button);
                    }
                    Offered::new(core, Command::DismissNotice(notice.number)).show(ui, out, quiet_button);
                });
            });
        });
    }
}

/// The jobs that take long enough to be seen.
pub(super) fn jobs(ui: &mut Ui, core: &Core, running: &[RunningJob], now_ms: u64, out: &mut Vec<Command>) {
    for (position, job) in running.iter().enumerate().filter(|(_, job)| !job.is_quiet) {
        let since = now_ms.saturating_sub(job.since_ms);
        if since < WORTH_SHOWING_MS {
            ui.ctx().request_repaint_after(std::time::Duration::from_millis(WORTH_SHOWING_MS - since));
            continue;
        }
        let (words, stop) = (core.say(job.words, &[]), core.say("command-stop", &[]));
        strip(ui, |ui| {
            let mut progress = Progress::new(&words, job.progress.share());
            if job.can_be_stopped {
                progress = progress.cancel(&stop);
            }
            if progress.show(ui) {
                out.push(Command::StopJob(position));
            }
        });
        ui.ctx().request_repaint_after(std::time::Duration::from_millis(WORTH_SHOWING_MS));
    }
}

fn strip(ui: &mut Ui, contents: impl FnOnce(&mut Ui)) {
    let margin = Margin { top: space::MEDIUM as i8, ..side_margins(ui) };
    column(ui, margin, contents);
}
