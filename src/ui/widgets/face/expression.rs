//! A mood as the position of brows, lids, mouth and head.

/// What the face does. Lengths are in head units, y points down.
#[derive(Clone, Copy, Debug, PartialEq)]
pub(super) struct Expression {
    /// How far the inner ends of the brows are down.
    pub brow_inner: f32,
    /// How far the outer ends of the brows are down.
    pub brow_outer: f32,
    /// How high the middle of the brow arches over its ends.
    pub brow_arch: f32,
    /// How far the upper lid is open; 1 is at rest.
    pub lid: f32,
    /// How far the lower lid is pushed up, 0 to 1.
    pub squint: f32,
    /// How far the gaze is turned aside.
    pub gaze_x: f32,
    /// How far the gaze is lowered.
    pub gaze_y: f32,
    /// How far the corners of the mouth are up.
    pub smile: f32,
    /// Half the width of the mouth.
    pub mouth: f32,
    /// How far the lips are apart.
    pub open: f32,
    /// How much of the upper teeth shows between parted lips, 0 to 1.
    pub teeth: f32,
    /// How flushed the cheeks are, 0 to 1.
    pub flush: f32,
    /// How deep the crease between the brows is, 0 to 1.
    pub crease: f32,
    /// The head's tilt in radians; positive to the customer's left.
    pub tilt: f32,
    /// How far the head is pushed forward and down.
    pub drop: f32,
}

/// High arousal, no trust: furious.
const FURIOUS: Expression = Expression {
    brow_inner: 0.17,
    brow_outer: -0.05,
    brow_arch: 0.02,
    lid: 1.02,
    squint: 0.35,
    gaze_x: 0.0,
    gaze_y: 0.0,
    smile: -0.13,
    mouth: 0.36,
    open: 0.20,
    teeth: 1.0,
    flush: 0.60,
    crease: 1.0,
    tilt: -0.035,
    drop: 0.05,
};

/// High arousal, high trust: upset, and counting on us.
const UPSET: Expression = Expression {
    brow_inner: -0.12,
    brow_outer: 0.05,
    brow_arch: 0.03,
    lid: 1.12,
    squint: 0.0,
    gaze_x: 0.0,
    gaze_y: -0.005,
    smile: -0.09,
    mouth: 0.31,
    open: 0.10,
    teeth: 0.4,
    flush: 0.35,
    crease: 0.35,
    tilt: 0.05,
    drop: 0.0,
};

/// Low arousal, no trust: cold, has stopped expecting anything.
const COLD: Expression = Expression {
    brow_inner: 0.02,
    brow_outer: 0.03,
    brow_arch: 0.03,
    lid: 0.66,
    squint: 0.10,
    gaze_x: 0.045,
    gaze_y: 0.012,
    smile: -0.055,
    mouth: 0.33,
    open: 0.0,
    teeth: 0.0,
    flush: 0.0,
    crease: 0.0,
    tilt: -0.02,
    drop: 0.0,
};

/// Low arousal, high trust: calm and at ease.
const CALM: Expression = Expression {
    brow_inner: -0.035,
    brow_outer: -0.01,
    brow_arch: 0.075,
    lid: 0.92,
    squint: 0.45,
    gaze_x: 0.0,
    gaze_y: 0.0,
    smile: 0.15,
    mouth: 0.43,
    open: 0.035,
    teeth: 0.9,
    flush: 0.14,
    crease: 0.0,
    tilt: 0.055,
    drop: 0.0,
};

impl Expression {
    /// The expression for arousal and trust, each 0 to 1: a blend of four corners, so that no step between two moods jumps.
    pub(super) fn of(arousal: f32, trust: f32) -> Self {
        // Moods near an end look like that end: people read 90 as "furious", not as "nearly".
        let felt = |level: f32| ((level - 0.06) / 0.82).clamp(0.0, 1.0);
        let (a, t) = (felt(arousal), felt(trust));
        let mix = |part: fn(&Expression) -> f32| {
            let (calm, upset) = (part(&CALM), part(&UPSET));
            let (cold, furious) = (part(&COLD), part(&FURIOUS));
            (1.0 - a) * ((1.0 - t) * cold + t * calm) + a * ((1.0 - t) * furious + t * upset)
        };
        // Lips part only when the mood is near a corner; in between the mouth is closed, not ajar.
        let nearest = a.max(1.0 - a) * t.max(1.0 - t);
        let near = ((nearest - 0.40) / 0.38).clamp(0.0, 1.0);
        Self {
            brow_inner: mix(|e| e.brow_inner),
            brow_outer: mix(|e| e.brow_outer),
            brow_arch: mix(|e| e.brow_arch),
            lid: mix(|e| e.lid),
            squint: mix(|e| e.squint),
            gaze_x: mix(|e| e.gaze_x),
            gaze_y: mix(|e| e.gaze_y),
            smile: mix(|e| e.smile),
            mouth: mix(|e| e.mouth),
            open: mix(|e| e.open) * near * near * (3.0 - 2.0 * near),
            teeth: mix(|e| e.teeth),
            flush: mix(|e| e.flush),
            crease: mix(|e| e.crease),
            tilt: mix(|e| e.tilt),
            drop: mix(|e| e.drop),
        }
    }

    /// The same expression played larger on a smaller face, as an actor does for the back row.
    pub(super) fn played_for(self, size: f32) -> Self {
        let more = 1.0 + 0.55 * ((110.0 - size) / 70.0).clamp(0.0, 1.0);
        Self {
            brow_inner: self.brow_inner * more,
            brow_outer: self.brow_outer * more,
            smile: self.smile * more,
            open: self.open * more,
            ..self
        }
    }

    /// The mouth while words come out of it, at a time in seconds.
    pub(super) fn speak(&mut self, time_secs: f64) {
        let wave = (time_secs * 8.3).sin() * 0.6 + (time_secs * 13.7 + 1.0).sin() * 0.4;
        let share = (0.55 + 0.45 * wave) as f32;
        self.open = self.open * 0.45 + 0.04 + 0.15 * share;
        self.mouth *= 1.0 - 0.12 * share;
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn brows_fall_and_corners_drop_as_arousal_rises_without_trust() {
        let (calm, tense, furious) =
            (Expression::of(0.1, 0.1), Expression::of(0.5, 0.1), Expression::of(0.9, 0.1));
        assert!(calm.brow_inner < tense.brow_inner && tense.brow_inner < furious.brow_inner);
        assert!(calm.smile > tense.smile && tense.smile > furious.smile);
    }

    #[test]
    fn only_a_calm_customer_who_trusts_smiles() {
        assert!(Expression::of(0.1, 0.9).smile > 0.1);
        for (arousal, trust) in [(0.9, 0.1), (0.9, 0.9), (0.1, 0.1)] {
            assert!(Expression::of(arousal, trust).smile < 0.0);
        }
    }

    #[test]
    fn the_speaking_mouth_is_never_closed_shut() {
        for tenth in 0..100 {
            let mut expression = Expression::of(0.1, 0.1);
            expression.speak(f64::from(tenth) / 10.0);
            assert!((0.0..0.35).contains(&expression.open));
        }
    }
}
