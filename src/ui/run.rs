//! Opening the window, and saying why it cannot be opened.

use super::no_window::NoWindow;
use super::{Window, emblem, window_size};
use crate::app::Core;
use crate::words::Locale;
use egui::ViewportBuilder;
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The smallest window all screens are made for, in points.
const LEAST: [f32; 2] = [900.0, 600.0];

/// Shows the window until it is closed.
///
/// # Errors
/// When the system has no display, or lacks what is needed to draw on it: what is missing and what would help, in one line.
/// Nothing was shown then, and the terminal can take over.
///
/// # Panics
/// When the program itself has a fault while the window is open. Every answered turn is kept then.
pub fn run(core: Core) -> Result<(), String> {
    let words = Locale::built_in(core.language());
    open(core).map_err(|no_window| no_window.explain(&words))
}

fn open(core: Core) -> Result<(), NoWindow> {
    let shown = Arc::new(AtomicBool::new(false));
    let said = Arc::new(Mutex::new(String::new()));
    listen(core.say("panic", &[]), &shown, &said);
    let options = eframe::NativeOptions {
        viewport: ViewportBuilder::default()
            .with_title(core.say("window-title", &[]))
            .with_app_id("evenkeel")
            .with_icon(emblem::icon())
            .with_min_inner_size(LEAST)
            .with_inner_size(window_size::load(core.folder()).unwrap_or([1280.0, 800.0])),
        ..Default::default()
    };
    let opened = Arc::clone(&shown);
    let ended = catch_unwind(AssertUnwindSafe(|| {
        eframe::run_native(
            "evenkeel",
            options,
            Box::new(move |creation| {
                opened.store(true, Ordering::Relaxed);
                Ok(Box::new(Window::new(core, &creation.egui_ctx)))
            }),
        )
    }));
    let _ = std::panic::take_hook();
    match ended {
        Ok(ended) => ended.map_err(|error| NoWindow::of(&error)),
        // winit panics where a library of the system cannot be loaded.
        Err(_) if !shown.load(Ordering::Relaxed) => {
            Err(NoWindow::of_words(&said.lock().unwrap_or_else(PoisonError::into_inner), false))
        }
        Err(panic) => std::panic::resume_unwind(panic),
    }
}

/// While the window opens, a panic is only noted: it will be explained. Afterwards it is told, with what was kept.
fn listen(words: String, shown: &Arc<AtomicBool>, said: &Arc<Mutex<String>>) {
    let (shown, said) = (Arc::clone(shown), Arc::clone(said));
    std::panic::set_hook(Box::new(move |panic| {
        if shown.load(Ordering::Relaxed) {
            eprintln!("{words}\n{panic}");
        } else {
            let payload = panic.payload_as_str().unwrap_or_default();
            payload.clone_into(&mut said.lock().unwrap_or_else(PoisonError::into_inner));
        }
    }));
}
