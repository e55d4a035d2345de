//! How it ended: what became of the customer, what they answer to the survey, and the attempt in numbers.

use super::figures;
use super::view::View;
use crate::app::Core;
use crate::ui::screens::page::{heading, prose};
use crate::ui::theme::{self, space};
use crate::ui::widgets::Card;
use egui::Ui;

pub(super) fn show(ui: &mut Ui, core: &Core, view: &View) {
    Card::new().show(ui, |ui| {
        ui.spacing_mut().item_spacing.y = space::SMALL;
        heading(ui, theme::small(ui, core.say("report-outcome", &[])), 2);
        prose(ui, theme::section(ui, &view.outcome.badge));
        if let Some(survey) = &view.outcome.survey {
            let mut answers = vec![
                (core.say("report-csat", &[]), &survey.csat, &survey.csat_means),
                (core.say("report-nps", &[]), &survey.nps, &survey.nps_means),
            ];
            answers.extend(survey.ces.iter().map(|(ces, means)| (core.say("report-ces", &[]), ces, means)));
            for (name, answer, means) in answers {
                figures::pair(ui, &name, |ui| {
                    ui.spacing_mut().item_spacing.y = 0.0;
                    prose(ui, theme::strong(ui, answer));
                    prose(ui, theme::small(ui, means));
                });
            }
            if let Some(because) = &survey.because {
                prose(ui, theme::body(ui, because));
            }
            prose(ui, theme::small(ui, core.say("report-survey-note", &[])));
        }
        ui.separator();
        figures::list(ui, &view.outcome.figures);
    });
}
