//! What voice and face make of the words: they can rescue a curt line, spoil a kind one, and contradict both.

use crate::vocabulary::{Expression, Manner, Mark, PerTechnique, Tone};

/// How a reply sounds with its voice and face.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Sounding {
    /// The mark for composure, as heard and seen.
    pub composure: Mark,
    /// Whether voice or face say the opposite of the words.
    pub contradicts: bool,
}

/// The composure one hears. `furious` says whether the customer is too angry for a smile.
///
/// Words carry the mark; the manner keeps it, costs it, or rescues a curt line by one step. It never makes a neutral
/// sentence strong: a warm voice is no substitute for saying something (D: tone of voice, facial expression).
///
/// | manner | effect |
/// |---|---|
/// | calm or warm voice | a curt line (−1) sounds neutral; an insult said warmly is mockery |
/// | firm voice | costs one where the words comfort |
/// | hurried voice | costs one |
/// | sharp voice | costs two |
/// | attentive or neutral face | nothing |
/// | smile | costs one before a furious customer, else rescues like a warm voice |
/// | tense face | costs one |
/// | amused face | costs two |
#[must_use]
pub fn sounding(marks: &PerTechnique<Mark>, manner: Manner, furious: bool) -> Sounding {
    let words = marks.composure.value();
    let comforts = marks.empathy.value() > 0;
    let rescue = i64::from(words == -1);
    let of_tone = match manner.tone {
        None => 0,
        Some(Tone::Calm | Tone::Warm) => rescue,
        Some(Tone::Firm) => -i64::from(comforts),
        Some(Tone::Hurried) => -1,
        Some(Tone::Sharp) => -2,
    };
    let of_face = match manner.expression {
        None | Some(Expression::Attentive | Expression::Neutral) => 0,
        Some(Expression::Friendly) if furious => -1,
        Some(Expression::Friendly) if of_tone > 0 => 0,
        Some(Expression::Friendly) => rescue,
        Some(Expression::Tense) => -1,
        Some(Expression::Amused) => -2,
    };
    let kind_words = words > 0 || comforts;
    let unkind_manner = matches!(manner.tone, Some(Tone::Hurried | Tone::Sharp))
        || matches!(manner.expression, Some(Expression::Tense | Expression::Amused));
    let kind_manner = manner.tone == Some(Tone::Warm) || manner.expression == Some(Expression::Friendly);
    Sounding {
        composure: Mark::clamped(words + of_tone + of_face),
        contradicts: (kind_words && unkind_manner) || (words == -2 && kind_manner),
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn heard(
        composure: i64,
        empathy: i64,
        tone: Option<Tone>,
        expression: Option<Expression>,
    ) -> (i64, bool) {
        let marks = PerTechnique {
            composure: Mark::clamped(composure),
            empathy: Mark::clamped(empathy),
            ..PerTechnique::default()
        };
        let sounding = sounding(&marks, Manner { tone, expression }, true);
        (sounding.composure.value(), sounding.contradicts)
    }

    #[test]
    fn the_voice_costs_keeps_or_rescues_one_step() {
        assert_eq!(heard(1, 2, None, None), (1, false));
        assert_eq!(heard(1, 2, Some(Tone::Calm), None), (1, false));
        assert_eq!(heard(-1, 0, Some(Tone::Calm), None), (0, false));
        assert_eq!(heard(0, 0, Some(Tone::Warm), None), (0, false));
        assert_eq!(heard(2, 0, Some(Tone::Firm), None), (2, false));
        assert_eq!(heard(1, 1, Some(Tone::Firm), None), (0, false));
    }

    #[test]
    fn kind_words_in_a_sharp_voice_contradict_themselves() {
        assert_eq!(heard(2, 2, Some(Tone::Sharp), None), (0, true));
        assert_eq!(heard(1, 0, Some(Tone::Hurried), None), (0, true));
        assert_eq!(heard(-2, -2, Some(Tone::Warm), None), (-2, true));
    }

    #[test]
    fn a_smile_is_out_of_place_before_a_furious_customer() {
        assert_eq!(heard(1, 1, None, Some(Expression::Friendly)), (0, false));
        assert_eq!(heard(1, 1, Some(Tone::Calm), Some(Expression::Amused)), (-1, true));
        let marks = PerTechnique { composure: Mark::clamped(-1), ..PerTechnique::default() };
        let both = Manner { tone: Some(Tone::Warm), expression: Some(Expression::Friendly) };
        assert_eq!(sounding(&marks, both, false).composure.value(), 0, "two rescues are still one step");
    }
}
