//! How far a piece of work has come, with its words and, if it can be stopped, a way to stop it.

use super::{quiet_button, surface};
use crate::ui::theme::{self, Type, Weight, space};
use egui::{CornerRadius, Label, Rect, Role, Sense, Stroke, Ui, WidgetInfo, vec2};

const HEIGHT: f32 = 8.0;

/// A progress bar.
#[must_use = "call show"]
pub struct Progress<'a> {
    words: &'a str,
    share: Option<f32>,
    cancel: Option<&'a str>,
}

impl<'a> Progress<'a> {
    /// Work of which `share` (0 to 1) is done; `None` while nobody can tell, which shows as hatching and not as movement.
    pub const fn new(words: &'a str, share: Option<f32>) -> Self {
        Self { words, share, cancel: None }
    }

    /// Words of the button that stops the work.
    pub const fn cancel(mut self, words: &'a str) -> Self {
        self.cancel = Some(words);
        self
    }

    /// Shows it over the width of its column; true when it should be stopped.
    pub fn show(self, ui: &mut Ui) -> bool {
        let palette = theme::of(ui);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = space::TIGHT;
            let mut stop = false;
            ui.horizontal(|ui| {
                ui.add(Label::new(theme::body(ui, self.words)).wrap());
                ui.with_layout(egui::Layout::right_to_left(egui::Align::Center), |ui| {
                    stop = self.cancel.is_some_and(|words| ui.add(quiet_button(words)).clicked());
                    if let Some(share) = self.share {
                        let percent = format!("{:.0} %", share.clamp(0.0, 1.0) * 100.0);
                        let galley =
                            theme::tabular(ui, &percent, Type::Small, Weight::Regular, palette.ink_second);
                        ui.add(Label::new(galley));
                    }
                });
            });
            let (rect, response) = ui.allocate_exact_size(vec2(ui.available_width(), HEIGHT), Sense::hover());
            let radius = CornerRadius::same((HEIGHT / 2.0) as u8);
            ui.painter().rect_filled(rect, radius, palette.sunken);
            match self.share {
                Some(share) => {
                    let width = (rect.width() * share.clamp(0.0, 1.0)).max(HEIGHT);
                    let done = Rect::from_min_size(rect.min, vec2(width, HEIGHT));
                    ui.painter().rect_filled(done, radius, palette.accent);
                }
                None => drop(ui.painter().add(surface::hatch(rect, 8.0, Stroke::new(2.0, palette.accent)))),
            }
            response.widget_info(|| {
                let mut info = WidgetInfo::labeled(Role::ProgressIndicator, true, self.words);
                info.value = self.share.map(|share| f64::from(share.clamp(0.0, 1.0)) * 100.0);
                info
            });
            stop
        })
        .inner
    }
}
