//! How marks move the mood: every constant of the engine, in one place, with where it comes from.

use crate::vocabulary::{PerStage, PerTechnique};

/// A move of the two quantities of the mood.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Change {
    /// How arousal moves, −100 to 100.
    pub arousal: i64,
    /// How trust moves, −100 to 100.
    pub trust: i64,
}

impl Change {
    /// A move of both quantities.
    #[must_use]
    pub const fn new(arousal: i64, trust: i64) -> Self {
        Self { arousal, trust }
    }
}

/// The constants by which a reply moves the customer. An author may override any of them in `dynamics: (…)`.
///
/// The *impact* of a reply is the sum over the techniques of weight × mark, in hundredths of a mark,
/// −200 to 200. D stands for the de-escalation articles, BETA for Project BETA's ten domains.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Dynamics {
    /// How much each technique counts in each stage, in percent; each stage sums to 100.
    /// D: in dialysis listening and validating count and a fix does not; in connection the resolution counts most.
    pub weights: PerStage<PerTechnique<i64>>,
    /// How a reply with an impact of +100 moves the mood. D: "calms the customer considerably".
    pub good: Change,
    /// How a reply with an impact of −100 moves the mood; harm is quicker than help.
    pub bad: Change,
    /// The share of a good reply's move that a stubborn customer lets through, in percent.
    /// D: a technique may have to be repeated before it works.
    pub stubborn_share: i64,
    /// The share left when the same words come a second time, in percent; from the third time on nothing is left.
    pub repeated_share: i64,
    /// Each red flag. BETA: do not be provocative.
    pub red_flag: Change,
    /// Replying before the vent was out. D: do not interrupt; BETA: one person talks.
    pub interruption: Change,
    /// A fix while the customer still vents, unless the case is urgent. D: first the feeling.
    pub premature_fix: Change,
    /// Each chunk the trainee lets the customer get out. D: dialysis.
    pub vent_heard: Change,
    /// Silence when the customer waits for an answer.
    pub silence: Change,
    /// A resolution the customer takes.
    pub accepted: Change,
    /// An offer that does not help.
    pub declined: Change,
    /// An escalation told with all four elements; fewer elements move proportionally less, none does harm.
    pub presented: Change,
    /// The share of that which a customer feels who is put through cold, in percent. E: warm hands the person over, cold only the line.
    pub cold_share: i64,
    /// Words and voice that contradict each other. D: tone of voice.
    pub contradiction: Change,
    /// Being asked for something already told: to the bot, to a colleague, to the trainee. D: nothing lost.
    pub asked_again: Change,
    /// A canned reply left as it was. D: canned replies, customised.
    pub template: Change,
    /// Each time the answer takes longer than the customer waits. D: response time.
    pub kept_waiting: Change,
    /// Each minute on hold or in a queue; half of it when the trainee stays on the line.
    pub on_hold: Change,
    /// A deadline that passes. E: SLA breach.
    pub deadline_missed: Change,
    /// A transfer after the first one. D: passed around.
    pub bounced: Change,
    /// A promise beyond authority that comes back after the contact.
    pub broken_promise: Change,
    /// Above this arousal the customer vents; at or below it, once the vent is out, they can be disarmed. 0 to 100.
    pub venting_above: i64,
    /// How far the mood must go back beyond a stage's border before that is a relapse, 0 to 50.
    pub relapse_margin: i64,
}

impl Default for Dynamics {
    fn default() -> Self {
        let weigh = |composure, active_listening, empathy, resolution| PerTechnique {
            composure,
            active_listening,
            empathy,
            resolution,
        };
        Self {
            weights: PerStage {
                dialysis: weigh(35, 40, 25, 0),
                skin_graft: weigh(25, 25, 35, 15),
                connection: weigh(15, 10, 20, 55),
            },
            good: Change::new(-9, 9),
            bad: Change::new(11, -9),
            stubborn_share: 40,
            repeated_share: 50,
            red_flag: Change::new(6, -6),
            interruption: Change::new(8, -5),
            premature_fix: Change::new(4, -2),
            vent_heard: Change::new(-2, 1),
            silence: Change::new(4, -2),
            accepted: Change::new(-8, 12),
            declined: Change::new(5, -4),
            presented: Change::new(-8, 8),
            cold_share: 50,
            contradiction: Change::new(3, -5),
            asked_again: Change::new(5, -4),
            template: Change::new(4, -5),
            kept_waiting: Change::new(3, -2),
            on_hold: Change::new(2, -1),
            deadline_missed: Change::new(6, -6),
            bounced: Change::new(9, -9),
            broken_promise: Change::new(8, -15),
            venting_above: 60,
            relapse_margin: 10,
        }
    }
}
