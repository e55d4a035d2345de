//! Every widget on one long page, to look at: `cargo run --example gallery`. D switches light and dark, Page Up and
//! Page Down turn the pages, R switches motion, plus and minus change the text size.

use eframe::egui;
use egui::{CentralPanel, Frame, Key, Margin, ScrollArea, ThemePreference, Ui, vec2};
use evenkeel::ui::theme::{self, Appearance, space};
use evenkeel::ui::widgets::*;
use evenkeel::vocabulary::{Level, Mood};

fn main() -> eframe::Result {
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default().with_inner_size(vec2(1280.0, 1600.0)),
        ..Default::default()
    };
    let page = std::env::args().nth(1).and_then(|page| page.parse().ok()).unwrap_or(0);
    let dark = std::env::args().nth(2).is_some_and(|theme| theme == "dark");
    eframe::run_native(
        "Gallery",
        options,
        Box::new(move |cc| Ok(Box::new(Gallery::new(&cc.egui_ctx, page, dark)))),
    )
}

struct Gallery {
    appearance: Appearance,
    page: usize,
}

impl Gallery {
    fn new(ctx: &egui::Context, page: usize, dark: bool) -> Self {
        let preference = if dark { ThemePreference::Dark } else { ThemePreference::Light };
        let appearance = Appearance { preference, ..Default::default() };
        theme::install(ctx, appearance);
        Self { appearance, page }
    }
}

impl eframe::App for Gallery {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        CentralPanel::default()
            .frame(Frame::new().fill(theme::of(ui).ground).inner_margin(Margin::same(space::GROUP as i8)))
            .show(ui, |ui| {
                ScrollArea::vertical().show(ui, |ui| match self.page {
                    _ => faces(ui),
                });
            });
        if ui.input(|i| i.key_pressed(Key::D)) && !ui.ctx().egui_wants_keyboard_input() {
            let dark = self.appearance.preference == ThemePreference::Dark;
            self.appearance.preference = if dark { ThemePreference::Light } else { ThemePreference::Dark };
            theme::apply(ui.ctx(), self.appearance);
        }
    }
}

fn mood(arousal: i64, trust: i64) -> Mood {
    Mood { arousal: Level::clamped(arousal), trust: Level::clamped(trust) }
}

fn faces(ui: &mut Ui) {
    ui.label(theme::section(ui, "One person across the plane"));
    for trust in [100, 75, 50, 25, 0] {
        ui.horizontal(|ui| {
            for arousal in [0, 20, 40, 60, 80, 100] {
                ui.add(Face::new(Portrait::from_seed(2), mood(arousal, trust), "face").size(130.0));
            }
        });
    }
    ui.horizontal(|ui| {
        for (seed, a, t) in [(2, 95, 5), (7, 95, 5), (12, 20, 95), (9, 50, 50), (4, 95, 90)] {
            ui.add(Face::new(Portrait::from_seed(seed), mood(a, t), "face").size(220.0));
        }
    });
    ui.label(theme::section(ui, "Many people"));
    for row in 0..4 {
        ui.horizontal(|ui| {
            for column in 0..10 {
                let seed = row * 10 + column;
                ui.add(Face::new(Portrait::from_seed(seed), mood(40, 45), "face").size(112.0));
            }
        });
    }
}
