//! What can be typed here and now.

use super::super::console::{Console, columns};
use super::super::paint::Style;
use super::here::Here;
use crate::vocabulary::{Expression, Tone};
use crate::words::Words;
use std::io;

/// Lists what can be done at this moment, and nothing else.
pub fn help(here: &Here<'_>, words: &dyn Words, console: &mut Console) -> io::Result<()> {
    let (picks, writes) = (here.mode.can_pick(), here.mode.can_write());
    let (voice, face) = (here.channel.has_voice(), here.channel.has_face());
    let voices = [("list", Tone::ALL.iter().map(|tone| tone.key()).collect::<Vec<_>>().join(", "))];
    let faces = [("list", Expression::ALL.iter().map(|face| face.key()).collect::<Vec<_>>().join(", "))];
    let names = here.desk.colleagues.iter().map(|colleague| &**colleague.name.get(here.language));
    let names = [("list", names.collect::<Vec<_>>().join(", "))];
    let does = |key: &str, args: &[(&str, String)]| {
        let args: Vec<_> = args.iter().map(|(name, value)| (*name, value.into())).collect();
        words.say_for("cli-help", key, &args)
    };
    let lines = [
        (picks, "1, 2, 3 …", does("pick", &[])),
        (writes, "…", does("write", &[])),
        (here.speaking, "Enter", does("enter", &[])),
        (true, "l, listen", does("listen", &[])),
        (voice, "voice …", does("voice", &voices)),
        (face, "face …", does("face", &faces)),
        (here.can_offer, "o, offer", does("offer", &[])),
        (here.can_escalate, "e, escalate", does("escalate", &[])),
        (true, "c, close", does("close", &[])),
        (here.can_look(), "look …", does("look", &[])),
        (!here.desk.colleagues.is_empty(), "ask …", does("ask", &names)),
        (here.can_file, "file", does("file", &[])),
        (true, "note …", does("note", &[])),
        (here.can_paste(), "canned", does("canned", &[])),
        (here.can_paste(), "paste 1", does("paste", &[])),
        (writes, "say …", does("say", &[])),
        (here.has_hint, "h, hint", does("hint", &[])),
        (true, "i, info", does("info", &[])),
        (picks, "r, replies", does("replies", &[])),
        (true, "q, quit", does("quit", &[])),
    ];
    let lines = || lines.iter().filter(|(possible, ..)| *possible);
    let width = lines().map(|(_, typed, _)| columns(typed)).max().unwrap_or(0);
    for (_, typed, told) in lines() {
        let space = " ".repeat(width - columns(typed));
        console.led(&format!("  {typed}{space}  "), Style::Plain, told)?;
    }
    Ok(())
}
