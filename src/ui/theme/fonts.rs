//! Inter in three weights, embedded, with egui's own fonts behind it for symbols Inter lacks.

use egui::{FontData, FontDefinitions, FontFamily};
use std::sync::{Arc, LazyLock};

const REGULAR: &str = "Inter";
const SEMI_BOLD: &str = "Inter SemiBold";
const BOLD: &str = "Inter Bold";

/// The family names as egui wants them, made once, so that asking for a font copies a pointer and no text.
pub(super) static FAMILIES: LazyLock<[FontFamily; 3]> =
    LazyLock::new(|| [REGULAR, SEMI_BOLD, BOLD].map(|name| FontFamily::Name(name.into())));

/// Every font of the window. Plain egui text (`Proportional`) is Inter too.
pub(super) fn definitions() -> FontDefinitions {
    let mut fonts = FontDefinitions::default();
    let fallback = fonts.families.get(&FontFamily::Proportional).cloned().unwrap_or_default();
    let faces: [(&str, &'static [u8]); 3] = [
        (REGULAR, include_bytes!("../../../assets/fonts/Inter-Regular.otf")),
        (SEMI_BOLD, include_bytes!("../../../assets/fonts/Inter-SemiBold.otf")),
        (BOLD, include_bytes!("../../../assets/fonts/Inter-Bold.otf")),
    ];
    for ((name, bytes), family) in faces.into_iter().zip(FAMILIES.iter()) {
        fonts.font_data.insert(name.to_owned(), Arc::new(FontData::from_static(bytes)));
        let mut chain = vec![name.to_owned()];
        chain.extend(fallback.iter().cloned());
        fonts.families.insert(family.clone(), chain);
    }
    let plain = fonts.families[&FAMILIES[0]].clone();
    fonts.families.insert(FontFamily::Proportional, plain);
    fonts
}
