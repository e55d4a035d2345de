//! Why there is no window, in a sentence that says what would help. The conversation in the terminal needs none of it.

use crate::words::{Words, key};

/// The window could not be opened.
#[derive(Clone, Debug, PartialEq, Eq, thiserror::Error)]
pub enum NoWindow {
    /// There is nothing to draw on: no X11 and no Wayland.
    #[error("no display was found")]
    NoDisplay,
    /// There is a display, and no OpenGL to draw with.
    #[error("no OpenGL was found ({0})")]
    NoOpenGl(String),
    /// A library of the system is missing.
    #[error("a library of the system is missing ({0})")]
    NoLibrary(String),
    /// Something else.
    #[error("{0}")]
    Other(String),
}

/// What a display needs on Debian, Ubuntu and their kin; other systems name them alike.
const X11: &str = "libx11-6 libxcursor1 libxi6 libx11-xcb1 libxkbcommon-x11-0 libgl1";
const WAYLAND: &str = "libwayland-client0 libwayland-egl1 libxkbcommon0 libegl1 libgl1-mesa-dri";

impl NoWindow {
    pub(super) fn of(error: &eframe::Error) -> Self {
        Self::of_words(&error.to_string(), matches!(error, eframe::Error::WinitEventLoop(_)))
    }

    /// Tells from the words of an error or a panic what is missing; `at_start` when there was no event loop yet.
    pub(super) fn of_words(words: &str, at_start: bool) -> Self {
        let said = |part: &str| words.to_lowercase().contains(part);
        let one_line = words.lines().next().unwrap_or_default().to_owned();
        if said("xkbcommon") || said(".so") || said("library") {
            Self::NoLibrary(one_line)
        } else if said("glutin") || said("opengl") || said("egl") || said("glx") {
            Self::NoOpenGl(one_line)
        } else if at_start || said("display") {
            Self::NoDisplay
        } else {
            Self::Other(one_line)
        }
    }

    /// What happened and what would help, in one line.
    #[must_use]
    pub fn explain(&self, words: &dyn Words) -> String {
        let packages = match std::env::var_os("WAYLAND_DISPLAY") {
            Some(_) => WAYLAND,
            None => X11,
        };
        let sentence = match self {
            Self::NoDisplay => return words.say("no-window-display", &[]),
            Self::NoOpenGl(_) => key("no-window-opengl"),
            Self::NoLibrary(_) => key("no-window-library"),
            Self::Other(_) => key("no-window-other"),
        };
        words.say(sentence, &[("detail", (&self.to_string()).into()), ("packages", packages.into())])
    }
}

#[cfg(test)]
mod tests {
    use super::NoWindow;
    use crate::vocabulary::Language;
    use crate::words::Locale;

    #[test]
    fn what_the_libraries_say_is_understood_and_explained_in_one_line() {
        let words = Locale::built_in(Language::En);
        for (said, at_start, means) in [
            (
                "Library libxkbcommon-x11.so could not be loaded.",
                false,
                NoWindow::NoLibrary("Library libxkbcommon-x11.so could not be loaded.".into()),
            ),
            (
                "Found no glutin configs matching the template",
                false,
                NoWindow::NoOpenGl("Found no glutin configs matching the template".into()),
            ),
            ("os error at winit/src/linux/mod.rs: neither WAYLAND_DISPLAY nor DISPLAY is set", true, NoWindow::NoDisplay),
            ("out of luck", false, NoWindow::Other("out of luck".into())),
        ] {
            let found = NoWindow::of_words(said, at_start);
            assert_eq!(found, means);
            let line = found.explain(&words);
            assert!(!line.contains('\n') && !line.contains('⟨') && !line.contains('{'), "{line}");
        }
    }
}
