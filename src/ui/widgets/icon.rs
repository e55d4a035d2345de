//! A small set of icons, drawn as lines on a 24 by 24 grid so that they take any size and colour.

use egui::{Color32, Painter, Pos2, Rect, Shape, Stroke, Vec2, pos2};
use std::f32::consts::{PI, TAU};

/// An icon. It always stands beside words or carries an accessible name.
#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
#[allow(missing_docs)] // each name says what is drawn
pub enum Icon {
    Practise,
    Progress,
    Reports,
    Studio,
    Learn,
    Settings,
    History,
    Search,
    Warning,
    Info,
    Check,
    Close,
    Export,
    Play,
    Pause,
    Ear,
    Phone,
    Chat,
    Mail,
    People,
    Portal,
    Counter,
    Plus,
    More,
    Next,
    Back,
    Flag,
    Undo,
    Person,
    List,
    Limits,
    Quote,
    Ticket,
    Note,
    Lock,
    Clock,
    Up,
    Down,
    Double,
    Redo,
    Minus,
    Fit,
}

impl Icon {
    /// Every icon.
    pub const ALL: [Icon; 42] = [
        Icon::Practise,
        Icon::Progress,
        Icon::Reports,
        Icon::Studio,
        Icon::Learn,
        Icon::Settings,
        Icon::History,
        Icon::Search,
        Icon::Warning,
        Icon::Info,
        Icon::Check,
        Icon::Close,
        Icon::Export,
        Icon::Play,
        Icon::Pause,
        Icon::Ear,
        Icon::Phone,
        Icon::Chat,
        Icon::Mail,
        Icon::People,
        Icon::Portal,
        Icon::Counter,
        Icon::Plus,
        Icon::More,
        Icon::Next,
        Icon::Back,
        Icon::Flag,
        Icon::Undo,
        Icon::Person,
        Icon::List,
        Icon::Limits,
        Icon::Quote,
        Icon::Ticket,
        Icon::Note,
        Icon::Lock,
        Icon::Clock,
        Icon::Up,
        Icon::Down,
        Icon::Double,
        Icon::Redo,
        Icon::Minus,
        Icon::Fit,
    ];

    /// Paints the icon into the largest square in the middle of `rect`.
    pub fn paint(self, painter: &Painter, rect: Rect, color: Color32) {
        let side = rect.width().min(rect.height());
        let unit = side / 24.0;
        let pen = Pen {
            painter,
            origin: rect.center() - Vec2::splat(side / 2.0),
            unit,
            stroke: Stroke::new((1.75 * unit).max(1.2), color),
        };
        self.draw(&pen);
    }

    fn draw(self, pen: &Pen<'_>) {
        match self {
            Icon::Practise => {
                pen.speech_bubble((3.0, 4.0), (17.0, 14.0));
                pen.line(&[(17.5, 9.0), (21.0, 9.0), (21.0, 18.0), (18.0, 18.0), (18.0, 21.0), (14.5, 18.0)]);
            }
            Icon::Progress => {
                pen.line(&[(3.5, 17.5), (9.5, 11.0), (13.5, 15.0), (20.5, 7.0)]);
                pen.line(&[(15.5, 6.5), (20.7, 6.5), (20.7, 11.7)]);
            }
            Icon::Reports => {
                pen.line(&[(3.5, 20.5), (20.5, 20.5)]);
                pen.bar(5.0, 12.0);
                pen.bar(10.5, 4.0);
                pen.bar(16.0, 8.5);
            }
            Icon::Studio => {
                pen.closed(&[(4.0, 20.0), (5.2, 15.4), (15.6, 5.0), (19.0, 8.4), (8.6, 18.8)]);
                pen.line(&[(13.2, 7.4), (16.6, 10.8)]);
            }
            Icon::Learn => {
                pen.line(&[(12.0, 7.0), (9.0, 5.2), (3.5, 5.2), (3.5, 18.0), (9.0, 18.0), (12.0, 20.0)]);
                pen.line(&[(12.0, 7.0), (15.0, 5.2), (20.5, 5.2), (20.5, 18.0), (15.0, 18.0), (12.0, 20.0)]);
                pen.line(&[(12.0, 7.0), (12.0, 20.0)]);
            }
            Icon::Settings => {
                for (y, x) in [(6.0, 15.5), (12.0, 8.5), (18.0, 13.5)] {
                    pen.line(&[(3.5, y), (x - 2.4, y)]);
                    pen.line(&[(x + 2.4, y), (20.5, y)]);
                    pen.circle((x, y), 2.4);
                }
            }
            Icon::History => {
                pen.arc((12.5, 12.0), 8.2, -PI * 0.93, PI * 0.78);
                pen.line(&[(2.0, 8.2), (4.6, 12.0), (8.2, 9.4)]);
                pen.line(&[(12.5, 7.6), (12.5, 12.3), (15.8, 14.2)]);
            }
            Icon::Search => {
                pen.circle((10.5, 10.5), 6.2);
                pen.line(&[(15.2, 15.2), (20.5, 20.5)]);
            }
            Icon::Warning => {
                pen.closed(&[(12.0, 3.6), (21.4, 20.0), (2.6, 20.0)]);
                pen.line(&[(12.0, 9.6), (12.0, 14.2)]);
                pen.dot((12.0, 17.1), 1.15);
            }
            Icon::Info => {
                pen.circle((12.0, 12.0), 8.8);
                pen.line(&[(12.0, 11.4), (12.0, 16.6)]);
                pen.dot((12.0, 7.8), 1.15);
            }
            Icon::Check => pen.line(&[(4.5, 12.6), (9.8, 17.8), (19.5, 6.8)]),
            Icon::Close => {
                pen.line(&[(6.0, 6.0), (18.0, 18.0)]);
                pen.line(&[(18.0, 6.0), (6.0, 18.0)]);
            }
            Icon::Export => {
                pen.line(&[(12.0, 15.0), (12.0, 3.8)]);
                pen.line(&[(7.6, 8.0), (12.0, 3.6), (16.4, 8.0)]);
                pen.line(&[(4.0, 14.0), (4.0, 20.2), (20.0, 20.2), (20.0, 14.0)]);
            }
            Icon::Play => pen.solid(&[(7.5, 4.6), (19.5, 12.0), (7.5, 19.4)]),
            Icon::Pause => {
                pen.solid(&[(6.5, 5.0), (10.2, 5.0), (10.2, 19.0), (6.5, 19.0)]);
                pen.solid(&[(13.8, 5.0), (17.5, 5.0), (17.5, 19.0), (13.8, 19.0)]);
            }
            Icon::Ear => {
                pen.curve([(6.4, 10.2), (6.0, 1.2), (18.4, 1.6), (17.9, 9.8)]);
                pen.curve([(17.9, 9.8), (17.4, 14.0), (13.6, 14.2), (13.2, 17.4)]);
                pen.curve([(13.2, 17.4), (12.6, 22.0), (7.4, 21.6), (7.2, 17.6)]);
                pen.curve([(9.8, 10.2), (9.6, 5.2), (14.8, 5.6), (14.4, 9.4)]);
                pen.curve([(14.4, 9.4), (14.0, 12.0), (11.4, 11.6), (11.2, 14.4)]);
            }
            Icon::Phone => {
                pen.curve([(5.0, 3.8), (2.0, 10.0), (13.4, 22.4), (20.2, 18.8)]);
                pen.line(&[(5.0, 3.8), (8.4, 3.8), (10.0, 8.4), (7.9, 10.1)]);
                pen.curve([(7.9, 10.1), (8.8, 12.4), (11.2, 15.0), (13.8, 16.1)]);
                pen.line(&[(13.8, 16.1), (15.6, 14.0), (20.2, 15.6), (20.2, 18.8)]);
            }
            Icon::Chat => {
                pen.speech_bubble((3.0, 4.5), (21.0, 16.5));
                for x in [8.0, 12.0, 16.0] {
                    pen.dot((x, 10.5), 1.1);
                }
            }
            Icon::Mail => {
                pen.closed(&[(3.0, 5.5), (21.0, 5.5), (21.0, 18.5), (3.0, 18.5)]);
                pen.line(&[(3.4, 6.4), (12.0, 13.0), (20.6, 6.4)]);
            }
            Icon::People => {
                pen.circle((9.0, 8.4), 3.4);
                pen.arc((9.0, 20.4), 6.2, -PI, 0.0);
                pen.arc((15.6, 8.4), 3.4, -PI * 0.45, PI * 0.45);
                pen.arc((15.4, 20.4), 6.2, -PI * 0.36, 0.0);
            }
            Icon::Portal => {
                pen.closed(&[(3.0, 4.5), (21.0, 4.5), (21.0, 19.5), (3.0, 19.5)]);
                pen.line(&[(3.0, 8.8), (21.0, 8.8)]);
                pen.line(&[(6.6, 12.6), (13.4, 12.6)]);
                pen.line(&[(6.6, 16.0), (17.4, 16.0)]);
            }
            Icon::Counter => {
                pen.circle((12.0, 6.8), 3.4);
                pen.arc((12.0, 17.4), 6.0, -PI, 0.0);
                pen.line(&[(2.8, 17.6), (21.2, 17.6)]);
                pen.line(&[(4.6, 17.8), (4.6, 21.2)]);
                pen.line(&[(19.4, 17.8), (19.4, 21.2)]);
            }
            Icon::Plus => {
                pen.line(&[(12.0, 5.0), (12.0, 19.0)]);
                pen.line(&[(5.0, 12.0), (19.0, 12.0)]);
            }
            Icon::More => {
                for x in [5.5, 12.0, 18.5] {
                    pen.dot((x, 12.0), 1.7);
                }
            }
            Icon::Minus => pen.line(&[(5.0, 12.0), (19.0, 12.0)]),
            Icon::Fit => {
                pen.line(&[(4.0, 9.0), (4.0, 4.0), (9.0, 4.0)]);
                pen.line(&[(15.0, 4.0), (20.0, 4.0), (20.0, 9.0)]);
                pen.line(&[(20.0, 15.0), (20.0, 20.0), (15.0, 20.0)]);
                pen.line(&[(9.0, 20.0), (4.0, 20.0), (4.0, 15.0)]);
            }
            Icon::Up => pen.line(&[(5.0, 15.0), (12.0, 8.0), (19.0, 15.0)]),
            Icon::Down => pen.line(&[(5.0, 9.0), (12.0, 16.0), (19.0, 9.0)]),
            Icon::Double => {
                pen.closed(&[(8.5, 8.5), (20.0, 8.5), (20.0, 20.0), (8.5, 20.0)]);
                pen.line(&[(15.5, 8.0), (15.5, 4.0), (4.0, 4.0), (4.0, 15.5), (8.0, 15.5)]);
            }
            Icon::Redo => {
                pen.line(&[(15.6, 4.6), (20.0, 9.0), (15.6, 13.4)]);
                pen.line(&[(19.8, 9.0), (9.4, 9.0)]);
                pen.arc((9.4, 14.2), 5.2, PI / 2.0, PI * 1.5);
                pen.line(&[(9.4, 19.4), (15.0, 19.4)]);
            }
            Icon::Next => pen.line(&[(9.0, 5.0), (16.0, 12.0), (9.0, 19.0)]),
            Icon::Back => pen.line(&[(15.0, 5.0), (8.0, 12.0), (15.0, 19.0)]),
            Icon::Flag => {
                pen.line(&[(5.5, 21.0), (5.5, 4.0)]);
                pen.line(&[(5.5, 4.4), (18.5, 4.4), (15.2, 8.9), (18.5, 13.4), (5.5, 13.4)]);
            }
            Icon::Undo => {
                pen.line(&[(8.4, 4.6), (4.0, 9.0), (8.4, 13.4)]);
                pen.line(&[(4.2, 9.0), (14.6, 9.0)]);
                pen.arc((14.6, 14.2), 5.2, -PI / 2.0, PI / 2.0);
                pen.line(&[(14.6, 19.4), (9.0, 19.4)]);
            }
            Icon::Person => {
                pen.circle((12.0, 8.0), 4.0);
                pen.arc((12.0, 20.6), 7.2, -PI, 0.0);
            }
            Icon::List => {
                for y in [6.0, 12.0, 18.0] {
                    pen.dot((4.8, y), 1.3);
                    pen.line(&[(9.0, y), (20.5, y)]);
                }
            }
            Icon::Limits => {
                pen.curve([(12.0, 3.2), (15.0, 5.6), (18.0, 6.0), (19.6, 5.8)]);
                pen.curve([(19.6, 5.8), (20.2, 13.6), (17.0, 18.6), (12.0, 20.8)]);
                pen.curve([(12.0, 20.8), (7.0, 18.6), (3.8, 13.6), (4.4, 5.8)]);
                pen.curve([(4.4, 5.8), (6.0, 6.0), (9.0, 5.6), (12.0, 3.2)]);
            }
            Icon::Quote => {
                for left in [4.6, 13.4] {
                    pen.closed(&[(left, 12.0), (left + 6.0, 12.0), (left + 6.0, 18.0), (left, 18.0)]);
                    pen.curve([(left, 12.0), (left, 8.6), (left + 1.8, 6.8), (left + 4.6, 6.2)]);
                }
            }
            Icon::Ticket => {
                pen.line(&[(3.2, 9.6), (3.2, 6.0), (20.8, 6.0), (20.8, 9.6)]);
                pen.line(&[(3.2, 14.4), (3.2, 18.0), (20.8, 18.0), (20.8, 14.4)]);
                pen.arc((3.2, 12.0), 2.4, -PI / 2.0, PI / 2.0);
                pen.arc((20.8, 12.0), 2.4, PI / 2.0, PI * 1.5);
                pen.line(&[(10.0, 10.2), (16.0, 10.2)]);
                pen.line(&[(10.0, 13.8), (14.0, 13.8)]);
            }
            Icon::Note => {
                pen.closed(&[(4.5, 3.8), (19.5, 3.8), (19.5, 15.0), (14.4, 20.2), (4.5, 20.2)]);
                pen.line(&[(14.4, 20.0), (14.4, 15.0), (19.3, 15.0)]);
                pen.line(&[(8.2, 8.4), (15.8, 8.4)]);
                pen.line(&[(8.2, 12.2), (12.8, 12.2)]);
            }
            Icon::Lock => {
                pen.closed(&[(5.0, 10.8), (19.0, 10.8), (19.0, 20.4), (5.0, 20.4)]);
                pen.arc((12.0, 8.8), 4.4, -PI, 0.0);
                pen.line(&[(7.6, 8.8), (7.6, 10.8)]);
                pen.line(&[(16.4, 8.8), (16.4, 10.8)]);
                pen.dot((12.0, 15.4), 1.5);
            }
            Icon::Clock => {
                pen.circle((12.0, 12.0), 8.6);
                pen.line(&[(12.0, 7.2), (12.0, 12.2), (15.4, 14.2)]);
            }
        }
    }
}

struct Pen<'a> {
    painter: &'a Painter,
    origin: Pos2,
    unit: f32,
    stroke: Stroke,
}

type Point = (f32, f32);

impl Pen<'_> {
    fn at(&self, (x, y): Point) -> Pos2 {
        pos2(self.origin.x + x * self.unit, self.origin.y + y * self.unit)
    }

    fn points(&self, points: &[Point]) -> Vec<Pos2> {
        points.iter().map(|&p| self.at(p)).collect()
    }

    /// A line with round ends and corners: egui's own are cut straight.
    fn line(&self, points: &[Point]) {
        self.rounded(self.points(points));
    }

    fn rounded(&self, points: Vec<Pos2>) {
        let radius = self.stroke.width / 2.0;
        if self.unit > 0.8 {
            for &point in points.first().into_iter().chain(points.last()) {
                self.painter.circle_filled(point, radius, self.stroke.color);
            }
        }
        self.painter.add(Shape::line(points, self.stroke));
    }

    fn closed(&self, points: &[Point]) {
        self.painter.add(Shape::closed_line(self.points(points), self.stroke));
    }

    fn solid(&self, points: &[Point]) {
        self.painter.add(Shape::convex_polygon(self.points(points), self.stroke.color, self.stroke));
    }

    fn circle(&self, centre: Point, radius: f32) {
        self.painter.circle_stroke(self.at(centre), radius * self.unit, self.stroke);
    }

    fn dot(&self, centre: Point, radius: f32) {
        self.painter.circle_filled(self.at(centre), radius * self.unit, self.stroke.color);
    }

    fn arc(&self, centre: Point, radius: f32, from: f32, to: f32) {
        let steps = 8 + ((to - from).abs() / TAU * 24.0) as usize;
        let point = |i: usize| {
            let angle = from + (to - from) * i as f32 / steps as f32;
            self.at((centre.0 + radius * angle.cos(), centre.1 + radius * angle.sin()))
        };
        self.rounded((0..=steps).map(point).collect());
    }

    fn curve(&self, points: [Point; 4]) {
        let [a, b, c, d] = points.map(|p| self.at(p).to_vec2());
        let point = |i: usize| {
            let t = i as f32 / 16.0;
            let s = 1.0 - t;
            (a * (s * s * s) + b * (3.0 * s * s * t) + c * (3.0 * s * t * t) + d * (t * t * t)).to_pos2()
        };
        self.rounded((0..=16).map(point).collect());
    }

    fn bar(&self, left: f32, top: f32) {
        self.line(&[(left, 20.5), (left, top), (left + 3.0, top), (left + 3.0, 20.5)]);
    }

    fn speech_bubble(&self, (left, top): Point, (right, bottom): Point) {
        let tail = left + 3.6;
        self.closed(&[
            (left, top),
            (right, top),
            (right, bottom),
            (tail + 4.2, bottom),
            (tail, bottom + 4.0),
            (tail, bottom),
            (left, bottom),
        ]);
    }
}
