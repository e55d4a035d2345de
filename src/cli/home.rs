//! What every verb about attempts stands on: the data folder with its store and settings, and the words to speak with.

use super::failure::Failure;
use crate::store::{Settings, Store, data_folder};
use crate::words::Locale;
use std::io::Write;
use std::path::{Path, PathBuf};
use std::rc::Rc;

/// The data folder, opened.
pub struct Home {
    /// Where it is.
    pub folder: PathBuf,
    /// The attempts.
    pub store: Rc<Store>,
    /// What the person likes.
    pub settings: Settings,
    /// The language of the interface.
    pub words: Locale,
}

impl Home {
    /// Opens the data folder; slips in the settings are told on standard error.
    pub fn open(chosen: Option<&Path>) -> Result<Self, Failure> {
        let folder = data_folder(chosen)?;
        let store = Rc::new(Store::open(&folder)?);
        let (settings, warnings) = Settings::load(&folder);
        for warning in warnings {
            let _ = writeln!(std::io::stderr(), "evenkeel: {warning}");
        }
        let words = Locale::built_in(settings.language);
        Ok(Self { folder, store, settings, words })
    }
}
