//! A change of one setting.

use super::{Scope, Shortcut, Spec};
use crate::store::{Appearance, Settings};
use crate::vocabulary::{Language, Mode};
use crate::words::key;

/// One setting with its new value.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum SettingChange {
    /// The language of the interface.
    Language(Language),
    /// Light, dark, or as the system has it.
    Appearance(Appearance),
    /// The size of all text, in percent of the designed one.
    TextPercent(u32),
    /// Whether nothing should move that need not.
    ReducedMotion(bool),
    /// How fast customers speak, in percent of their own pace.
    PacePercent(u32),
    /// Whether the gauges are shown in open mode too.
    GaugesInOpenMode(bool),
    /// For how many months attempts are kept; 0 for ever.
    KeepMonths(u32),
    /// How to answer from now on.
    Mode(Mode),
}

impl SettingChange {
    /// The sizes of text on offer, in percent.
    pub const TEXT_SIZES: [u32; 5] = [90, 100, 115, 130, 150];
    /// The paces of speech on offer, in percent.
    pub const PACES: [u32; 4] = [60, 100, 160, 400];

    /// The times attempts can be kept on offer, in months; 0 is for ever.
    pub const KEPT_MONTHS: [u32; 5] = [0, 3, 6, 12, 24];

    /// Changes the settings.
    pub(super) fn apply(self, settings: &mut Settings) {
        match self {
            Self::Language(language) => settings.language = language,
            Self::Appearance(appearance) => settings.appearance = appearance,
            Self::TextPercent(percent) => settings.text_percent = percent,
            Self::ReducedMotion(reduced) => settings.reduced_motion = reduced,
            Self::PacePercent(percent) => settings.pace_percent = percent,
            Self::GaugesInOpenMode(shown) => settings.gauges_in_open_mode = shown,
            Self::KeepMonths(months) => settings.keep_months = months,
            Self::Mode(mode) => settings.last_mode = mode,
        }
    }

    /// One size of text up or down, if there is one.
    pub(super) fn resized(settings: &Settings, larger: bool) -> Option<Self> {
        let now = settings.text_percent;
        let mut sizes = Self::TEXT_SIZES.into_iter();
        let next = if larger { sizes.find(|size| *size > now) } else { sizes.rfind(|size| *size < now) };
        next.map(Self::TextPercent)
    }

    pub(super) fn spec(&self) -> Spec {
        let at = Scope::Settings;
        let letter = Shortcut::ctrl;
        match self {
            Self::Language(_) => Spec::new(at, key("command-language"), key("command-language-help")),
            Self::Appearance(Appearance::System) => {
                Spec::new(at, key("command-look-system"), key("command-look-help"))
            }
            Self::Appearance(Appearance::Light) => {
                Spec::new(at, key("command-look-light"), key("command-look-help")).on(letter('L'))
            }
            Self::Appearance(Appearance::Dark) => {
                Spec::new(at, key("command-look-dark"), key("command-look-help")).on(letter('D'))
            }
            Self::TextPercent(_) => Spec::new(at, key("command-text-size"), key("command-text-size-help")),
            Self::ReducedMotion(_) => {
                Spec::new(at, key("command-motion"), key("command-motion-help")).on(letter('M'))
            }
            Self::PacePercent(_) => Spec::new(at, key("command-pace"), key("command-pace-help")),
            Self::GaugesInOpenMode(_) => {
                Spec::new(at, key("command-gauges"), key("command-gauges-help")).on(letter('G'))
            }
            Self::KeepMonths(_) => Spec::new(at, key("command-keep-months"), key("command-keep-months-help")),
            Self::Mode(mode) => mode_spec(*mode),
        }
    }
}

fn mode_spec(mode: Mode) -> Spec {
    let (words, letter) = match mode {
        Mode::Guided => (key("command-mode-guided"), 'G'),
        Mode::Mixed => (key("command-mode-mixed"), 'M'),
        Mode::Open => (key("command-mode-open"), 'O'),
        Mode::Timed => (key("command-mode-timed"), 'T'),
    };
    Spec::new(Scope::Briefing, words, key("command-mode-help")).on(Shortcut::plain(super::Key::Char(letter)))
}
