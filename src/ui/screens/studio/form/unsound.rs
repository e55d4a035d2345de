//! What the form shows while brackets or quotation marks do not match: what is amiss, and the shortest way out.

use super::super::ask::Ask;
use super::super::signs;
use super::Cx;
use crate::authoring::fixes;
use crate::ui::widgets::{Banner, BannerKind, Icon, secondary_button};
use egui::Ui;

/// So many findings are looked through for one that can be mended.
const LOOKED_THROUGH: usize = 12;

/// What has to be mended first.
pub(super) struct Amiss {
    /// The number of its finding.
    at: usize,
    message: String,
    hint: String,
    mend: Option<String>,
}

impl Cx<'_> {
    pub(super) fn unsound(&mut self, ui: &mut Ui) {
        let seen = (self.draft.revision(), self.draft.is_read());
        if self.buffers.amiss.as_ref().is_none_or(|(of, _)| *of != seen) {
            self.buffers.amiss = Some((seen, self.amiss()));
        }
        let title = self.say("studio-form-unsound");
        let Some((_, Some(amiss))) = &self.buffers.amiss else {
            let words = self.say("studio-form-unsound-words");
            Banner::new(BannerKind::Warning, &title).words(&words).show_plain(ui);
            return;
        };
        let words = format!("{} {}", amiss.message, amiss.hint);
        let (mend, look) = (self.say("studio-mend"), self.say("studio-form-unsound-look"));
        let asks = &mut *self.asks;
        Banner::new(BannerKind::Warning, &title).words(&words).show(ui, |ui| {
            if let Some(what) = &amiss.mend
                && ui.add(secondary_button(&mend).icon(Icon::Check).hint(what)).clicked()
            {
                asks.push(Ask::Fix(amiss.at));
            }
            if ui.add(secondary_button(&look)).clicked() {
                asks.push(Ask::Finding(amiss.at));
            }
        });
    }

    /// The first finding about signs that can be mended, or else the first of them.
    fn amiss(&self) -> Option<Amiss> {
        if !self.draft.is_read() {
            return None;
        }
        let mut first = None;
        for (at, finding) in self.draft.reading()?.diagnostics.iter().enumerate().take(LOOKED_THROUGH) {
            let mend =
                fixes(finding, self.draft).into_iter().next().map(|fix| fix.name.say(self.core.words()));
            let Some((message, hint)) = signs::said(self.core, self.draft, finding, mend.as_deref()) else {
                continue;
            };
            let amiss = Amiss { at, message, hint, mend };
            if amiss.mend.is_some() {
                return Some(amiss);
            }
            first.get_or_insert(amiss);
        }
        first
    }
}
