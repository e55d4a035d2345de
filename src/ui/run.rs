//! Opening the window, and saying why it cannot be opened.

use super::no_window::NoWindow;
use super::{NoData, Window, appearance, emblem, theme, window_size};
use crate::app::{Core, NotShown};
use crate::store::Settings;
use crate::words::{Locale, Words};
use egui::{Context, ViewportBuilder};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::path::Path;
use std::sync::atomic::{AtomicBool, Ordering};
use std::sync::{Arc, Mutex, PoisonError};

/// The smallest window all screens are made for, in points.
const LEAST: [f32; 2] = [900.0, 600.0];

/// Opens the window on a data folder and returns when it is closed.
///
/// # Errors
/// When the system has no display, or lacks what is needed to draw on it: nothing was shown then, and the terminal can take over.
/// And when the data cannot be read, which a window has said then where there is one.
///
/// # Panics
/// When the program itself has a fault while the window is open. Every answered turn is kept then.
pub fn open(folder: &Path) -> Result<(), NotShown> {
    match Core::open(folder) {
        Ok(core) => {
            let words = Locale::built_in(core.language());
            practise(core).map_err(|no_window| NotShown::NoDisplay(no_window.explain(&words)))
        }
        Err(error) => {
            let why = error.to_string();
            // Where there is no display either, the terminal says it alone.
            let _ = tell_no_data(folder, &why);
            Err(NotShown::NoData(why))
        }
    }
}

/// Shows why the data cannot be opened, until it is closed: whoever pressed an icon has no terminal to read it in.
fn tell_no_data(folder: &Path, why: &str) -> Result<(), NoWindow> {
    let (settings, _) = Settings::load(folder);
    let words = Locale::built_in(settings.language);
    let title = words.say("window-title", &[]);
    let viewport = viewport(title).with_inner_size(NoData::SIZE);
    let data = NoData::new(folder, why, settings.language);
    let look = appearance::of(&settings);
    show(viewport, words.say("panic", &[]), move |ctx| {
        theme::install(ctx, look);
        Box::new(data)
    })
}

fn practise(core: Core) -> Result<(), NoWindow> {
    let size = window_size::load(core.folder()).unwrap_or([1280.0, 800.0]);
    let viewport = viewport(core.say("window-title", &[])).with_min_inner_size(LEAST).with_inner_size(size);
    show(viewport, core.say("panic", &[]), move |ctx| Box::new(Window::new(core, ctx)))
}

fn viewport(title: String) -> ViewportBuilder {
    ViewportBuilder::default().with_title(title).with_app_id("evenkeel").with_icon(emblem::icon())
}

/// Shows what `make` makes until it is closed; `fault` is said when the program itself has one meanwhile.
fn show(
    viewport: ViewportBuilder,
    fault: String,
    make: impl FnOnce(&Context) -> Box<dyn eframe::App>,
) -> Result<(), NoWindow> {
    let shown = Arc::new(AtomicBool::new(false));
    let said = Arc::new(Mutex::new(String::new()));
    listen(fault, &shown, &said);
    let options = eframe::NativeOptions { viewport, ..Default::default() };
    let opened = Arc::clone(&shown);
    let ended = catch_unwind(AssertUnwindSafe(|| {
        eframe::run_native(
            "evenkeel",
            options,
            Box::new(move |creation| {
                opened.store(true, Ordering::Relaxed);
                Ok(make(&creation.egui_ctx))
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
