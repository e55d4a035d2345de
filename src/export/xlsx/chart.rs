//! Drawings a spreadsheet can edit, all in one style.

use super::book::sheet_name;
use super::look::colour;
use rust_xlsxwriter::{
    Chart, ChartAxisLabelPosition, ChartDataLabel, ChartFont, ChartFormat, ChartLegendPosition, ChartLine,
    ChartLineDashType, ChartMarker, ChartMarkerType, ChartSolidFill, ChartType,
};

/// Cells of a sheet in one column.
#[derive(Clone, Copy)]
pub(in crate::export) struct Span {
    /// The column, from 0.
    pub column: u16,
    /// The first row, from 0 with the headings.
    pub first: u32,
    /// The last row.
    pub last: u32,
}

/// What kind of drawing.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(in crate::export) enum Kind {
    /// Bars that lie, the first on top.
    Bars,
    /// Lines through points in order.
    Lines,
    /// Lines through points of two numbers; stairs are such points.
    Scatter,
}

/// One row of bars or one line.
pub(in crate::export) struct Line {
    /// Its name in the legend.
    pub name: String,
    /// The sheet it is on.
    pub sheet: String,
    /// What stands below it.
    pub along: Span,
    /// Its values.
    pub values: Span,
    /// Its colour, by its name.
    pub colour: &'static str,
    /// Whether it is drawn thin and broken, as an end of an interval is.
    pub broken: bool,
    /// Whether its points are marked, and with a square instead of a disc.
    pub marker: Option<ChartMarkerType>,
}

/// A drawing.
pub(in crate::export) struct Drawing {
    /// What kind.
    pub kind: Kind,
    /// What it shows.
    pub title: String,
    /// The names of the axes: below, and at the left.
    pub axes: [String; 2],
    /// The highest value at the left, and how values are written there.
    pub up_to: Option<f64>,
    /// How values are written.
    pub shape: &'static str,
    /// What is drawn.
    pub lines: Vec<Line>,
}

impl Drawing {
    /// How many rows of a sheet a drawing takes, with some room below it.
    pub(super) const ROWS: u32 = 24;

    pub(super) fn chart(&self) -> Chart {
        let mut chart = Chart::new(match self.kind {
            Kind::Bars => ChartType::Bar,
            Kind::Lines => ChartType::Line,
            Kind::Scatter => ChartType::ScatterStraight,
        });
        chart.set_width(760).set_height(420).set_alt_text(&self.title);
        chart.title().set_name(&self.title).set_font(ChartFont::new().set_size(13).set_bold());
        let grid = line("line", 0.75, false);
        let [along, up] = &self.axes;
        // Bars lie: what stands below lines stands at their left.
        let lie = self.kind == Kind::Bars;
        let across = if lie { chart.y_axis() } else { chart.x_axis() };
        across.set_name(along).set_major_gridlines(false);
        if lie {
            // The first row of the table on top.
            across.set_reverse();
        }
        let values = if lie { chart.x_axis() } else { chart.y_axis() };
        values.set_name(up).set_num_format(self.shape).set_min(0).set_major_gridlines_line(&grid);
        if let Some(most) = self.up_to {
            values.set_max(most);
        }
        if lie {
            // Turned over with the order of the rows; this keeps the numbers below.
            values.set_label_position(ChartAxisLabelPosition::High);
        }
        if self.kind == Kind::Scatter {
            chart.x_axis().set_min(0);
        }
        for line in &self.lines {
            self.draw(&mut chart, line);
        }
        match self.lines.len() {
            1 => chart.legend().set_hidden(),
            _ => chart.legend().set_position(ChartLegendPosition::Bottom),
        };
        chart
    }

    fn draw(&self, chart: &mut Chart, drawn: &Line) {
        let sheet = sheet_name(&drawn.sheet);
        let range = |span: Span| (sheet.as_str(), span.first, span.column, span.last, span.column);
        let series = chart.add_series();
        series.set_name(&drawn.name).set_categories(range(drawn.along)).set_values(range(drawn.values));
        if self.kind == Kind::Bars {
            let fill = ChartSolidFill::new().set_color(colour(drawn.colour)).clone();
            series.set_format(ChartFormat::new().set_solid_fill(&fill)).set_gap(40);
            series.set_data_label(ChartDataLabel::new().show_value().set_num_format(self.shape));
            return;
        }
        let width = if drawn.broken { 1.0 } else { 2.25 };
        series.set_format(ChartFormat::new().set_line(&line(drawn.colour, width, drawn.broken)));
        let marker = match drawn.marker {
            Some(shape) => {
                let fill = ChartSolidFill::new().set_color(colour(drawn.colour)).clone();
                let mut format = ChartFormat::new();
                format.set_solid_fill(&fill);
                ChartMarker::new().set_type(shape).set_size(7).set_format(&mut format).clone()
            }
            None => ChartMarker::new().set_none().clone(),
        };
        series.set_marker(&marker);
    }
}

fn line(name: &str, width: f64, broken: bool) -> ChartLine {
    let mut line = ChartLine::new();
    line.set_color(colour(name)).set_width(width);
    if broken {
        line.set_dash_type(ChartLineDashType::Dash);
    }
    line
}
