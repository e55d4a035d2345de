//! Ctrl-C, and being told to end: what is half written is taken away, and the program ends at once.
//!
//! Everything else on the disk is whole at any moment, so there is nothing to wait for. The exit code is 130 after Ctrl-C.

use crate::store::discard_drafts;

/// From now on nothing half written stays when the program is told to end. Where the system has no way to ask, it ends as
/// it would have.
#[cfg(unix)]
pub fn leave_nothing_behind() {
    use signal_hook::consts::{SIGINT, SIGTERM};
    use signal_hook::iterator::Signals;
    use signal_hook::low_level::emulate_default_handler;
    if let Ok(mut signals) = Signals::new([SIGINT, SIGTERM]) {
        std::thread::spawn(move || {
            for signal in signals.forever() {
                discard_drafts();
                // By the signal itself, so that a shell knows why and stops its script as well.
                let _ = emulate_default_handler(signal);
            }
        });
    }
}

/// From now on nothing half written stays when the program is told to end. Where the system has no way to ask, it ends as
/// it would have.
#[cfg(not(unix))]
pub fn leave_nothing_behind() {
    let _ = ctrlc::set_handler(|| {
        discard_drafts();
        std::process::exit(130);
    });
}
