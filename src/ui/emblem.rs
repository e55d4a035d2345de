//! The emblem of the program: a hull that lies level on a waterline, drawn from distances so that it needs no image file.

use egui::IconData;

const SIDE: u32 = 128;

/// The window's icon.
pub(super) fn icon() -> IconData {
    let mut rgba = Vec::with_capacity((SIDE * SIDE * 4) as usize);
    for y in 0..SIDE {
        for x in 0..SIDE {
            let at = [(x as f32 + 0.5) / SIDE as f32 - 0.5, (y as f32 + 0.5) / SIDE as f32 - 0.5];
            rgba.extend(pixel(at));
        }
    }
    IconData { rgba, width: SIDE, height: SIDE }
}

/// One pixel, with the place given from the middle, −½ to ½.
fn pixel([x, y]: [f32; 2]) -> [u8; 4] {
    const TEAL: [f32; 3] = [15.0, 118.0, 110.0];
    const PAPER: [f32; 3] = [250.0, 248.0, 245.0];
    let tile = cover(rounded_square([x, y], 0.47, 0.11));
    // Half a disc with its flat side on the water, and a mast.
    let hull = (x.hypot(y - 0.04) - 0.27).max(0.06 - y);
    let mast = (x.abs() - 0.022).max((y + 0.13).abs() - 0.15);
    let water = (x.abs() - 0.34).max((y - 0.005).abs() - 0.02);
    let sign = cover(hull.min(mast).min(water));
    let mix = |from: f32, to: f32| (from + (to - from) * sign).round() as u8;
    [mix(TEAL[0], PAPER[0]), mix(TEAL[1], PAPER[1]), mix(TEAL[2], PAPER[2]), (tile * 255.0).round() as u8]
}

fn rounded_square([x, y]: [f32; 2], half: f32, radius: f32) -> f32 {
    let (dx, dy) = ((x.abs() - half + radius).max(0.0), (y.abs() - half + radius).max(0.0));
    dx.hypot(dy) - radius
}

/// How much of a pixel at this distance from an edge is covered.
fn cover(distance: f32) -> f32 {
    (0.5 - distance * SIDE as f32).clamp(0.0, 1.0)
}
