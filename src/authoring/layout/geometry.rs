//! Points, boxes, and the measures a drawing is made to.

/// A point.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Point {
    /// To the right.
    pub x: f32,
    /// Down.
    pub y: f32,
}

/// A width and a height.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Size {
    /// The width.
    pub width: f32,
    /// The height.
    pub height: f32,
}

/// An upright box.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub struct Rect {
    /// Its left edge.
    pub x: f32,
    /// Its upper edge.
    pub y: f32,
    /// Its width.
    pub width: f32,
    /// Its height.
    pub height: f32,
}

impl Rect {
    /// The point in the middle.
    #[must_use]
    pub fn center(&self) -> Point {
        Point { x: self.x + self.width / 2.0, y: self.y + self.height / 2.0 }
    }

    /// Whether the two have room in common.
    #[must_use]
    pub fn overlaps(&self, other: &Self) -> bool {
        self.x < other.x + other.width
            && other.x < self.x + self.width
            && self.y < other.y + other.height
            && other.y < self.y + self.height
    }
}

/// The way a conversation runs through the drawing.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Direction {
    /// The stages stand side by side.
    #[default]
    LeftToRight,
    /// The stages stand one below the other.
    TopToBottom,
}

/// The measures of a drawing, in any unit.
#[derive(Clone, Copy, Debug, PartialEq)]
pub struct Measures {
    /// Which way it runs.
    pub direction: Direction,
    /// The box of a node or an ending.
    pub node: Size,
    /// Between boxes of one layer.
    pub between: f32,
    /// Between layers; lines bend there.
    pub layers: f32,
    /// Around the whole, and on both sides of the border between two bands.
    pub margin: f32,
    /// Room for the name of a band, at its beginning or above it.
    pub heading: f32,
}

impl Default for Measures {
    /// For type of 13 pixels: three lines in a box.
    fn default() -> Self {
        Self {
            direction: Direction::LeftToRight,
            node: Size { width: 184.0, height: 68.0 },
            between: 22.0,
            layers: 72.0,
            margin: 24.0,
            heading: 32.0,
        }
    }
}
