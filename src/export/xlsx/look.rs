//! How cells look: one format for each kind of value.

use crate::export::cell::Cell;
use crate::export::palette;
use rust_xlsxwriter::{Color, Format, FormatAlign, FormatBorder};

/// The formats of a workbook.
pub(super) struct Looks {
    pub heading: Format,
    words: Format,
    whole: Format,
    decimal: Format,
    share: Format,
    seconds: Format,
    moment: Format,
    day: Format,
}

impl Default for Looks {
    fn default() -> Self {
        let number = |shape: &str| Format::new().set_align(FormatAlign::Top).set_num_format(shape);
        Self {
            heading: Format::new()
                .set_bold()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_align(FormatAlign::Left)
                .set_indent(1)
                .set_background_color(colour("customer"))
                .set_font_color(colour("ink"))
                .set_border_bottom(FormatBorder::Thin)
                .set_border_bottom_color(colour("edge")),
            words: Format::new()
                .set_text_wrap()
                .set_align(FormatAlign::Top)
                .set_align(FormatAlign::Left)
                .set_indent(1),
            whole: number("0"),
            decimal: number("0.00"),
            share: number("0.0%"),
            seconds: number("[h]:mm:ss"),
            moment: number("yyyy-mm-dd hh:mm:ss"),
            day: number("yyyy-mm-dd"),
        }
    }
}

impl Looks {
    /// The format of a cell.
    pub fn of(&self, cell: &Cell) -> &Format {
        match cell {
            Cell::Nothing | Cell::Words(_) => &self.words,
            Cell::Whole(_) => &self.whole,
            Cell::Decimal(_) | Cell::Hundredths(_) => &self.decimal,
            Cell::Share(_) => &self.share,
            Cell::Seconds(_) => &self.seconds,
            Cell::Moment(_) => &self.moment,
            Cell::Day(_) => &self.day,
        }
    }
}

/// A colour of the reports on a light page.
pub(super) fn colour(name: &str) -> Color {
    Color::from(palette::light(name))
}
