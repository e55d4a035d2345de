//! The moment of the escalation, where the case went, and the service.

use super::numbers::{ShareRow, SpreadRow, Unit};
use super::{Linked, Maker};
use crate::escalation::Verdict;
use crate::report::QuietTurn;
use crate::report::cohort::{Behind, Escalations, Figure, LOUD, Service, Share, Spread, Triggers};
use crate::vocabulary::Stage;

impl Maker<'_> {
    pub(super) fn moment(&self) -> Linked {
        let (one, other) = (&self.report().escalations, self.other().map(|other| &other.escalations));
        let spread =
            |key: &str, unit: Unit, pick: fn(&Escalations) -> &Spread, figure: Figure| -> SpreadRow<'_> {
                (self.say(key), pick(one), other.map(pick), unit, Behind::any(figure))
            };
        let whole = Unit::Whole(1);
        let rows = vec![
            spread("cohort-turn", whole, |e| &e.turn, Figure::TurnHandedOn),
            spread("cohort-seconds", Unit::Seconds, |e| &e.second, Figure::SecondHandedOn),
            spread("cohort-arousal", whole, |e| &e.arousal, Figure::Arousal),
            spread("cohort-slope", Unit::Hundredths, |e| &e.slope, Figure::Slope),
            spread("cohort-trust", whole, |e| &e.trust, Figure::Trust),
            spread("cohort-latency-turns", whole, |e| &e.latency_turns, Figure::LatencyTurns),
            spread("cohort-latency-seconds", Unit::Seconds, |e| &e.latency_seconds, Figure::LatencySeconds),
            spread("cohort-late-by", whole, |e| &e.turns_late, Figure::TurnsLate),
        ];
        self.spreads(self.say("cohort-moment"), rows)
    }

    pub(super) fn stages(&self) -> Linked {
        let (one, other) = (&self.report().escalations, self.other().map(|other| &other.escalations));
        let rows = Stage::ALL.iter().map(|&stage| {
            let name = self.words.say_for("stage", stage.key(), &[]);
            let name = self.words.say("cohort-stage-share", &[("stage", (&name).into())]);
            (name, &one.stage[stage], other.map(|other| &other.stage[stage]), Behind::stage(stage))
        });
        self.shares(self.say("reports-stages"), &self.say("cohort-figure"), rows.collect())
    }

    pub(super) fn triggers(&self) -> Linked {
        let (one, other) = (&self.report().triggers, self.other().map(|other| &other.triggers));
        let share =
            |key: &str, pick: fn(&Triggers) -> &Share, which: fn(QuietTurn) -> bool| -> ShareRow<'_> {
                let behind = Behind::quiet_turns(|turn| turn.handed_on && which(turn));
                (self.say(key), pick(one), other.map(pick), behind)
            };
        let rows = vec![
            share("cohort-risen", |t| &t.risen, |turn| turn.risen),
            share("cohort-not-risen", |t| &t.not_risen, |turn| !turn.risen),
            share("cohort-loud", |t| &t.loud, |turn| turn.tens * 10 >= LOUD),
            share("cohort-quiet", |t| &t.quiet, |turn| turn.tens * 10 < LOUD),
        ];
        self.shares(self.say("cohort-triggers"), &self.say("cohort-figure"), rows)
    }

    pub(super) fn places(&self) -> Linked {
        let (one, other) = (&self.report().escalations, self.other().map(|other| &other.escalations));
        let share = |key: &str, pick: fn(&Escalations) -> &Share, behind: Behind| -> ShareRow<'_> {
            (self.say(key), pick(one), other.map(pick), behind)
        };
        let in_time = [Verdict::InWindow, Verdict::WrongLane, Verdict::WrongTarget];
        let rows = vec![
            share("cohort-precision", |e| &e.precision, Behind::verdicts(&in_time)),
            share("cohort-recall", |e| &e.recall, Behind::at(Figure::InTime, 1)),
            share("cohort-lane", |e| &e.lane, Behind::at(Figure::Lane, 1)),
            share("cohort-target", |e| &e.target, Behind::at(Figure::Target, 1)),
            share("cohort-complete", |e| &e.complete, Behind::at(Figure::Completeness, 100)),
            share("cohort-warm", |e| &e.warm, Behind::at(Figure::Warm, 1)),
            share("cohort-bounced", |e| &e.bounced, Behind::within(Figure::Bounces, 1, i64::MAX)),
        ];
        self.shares(self.say("cohort-handover"), &self.say("cohort-figure"), rows)
    }

    pub(super) fn notes(&self) -> Linked {
        let (one, other) = (&self.report().escalations, self.other().map(|other| &other.escalations));
        let spread = |key: &str, pick: fn(&Escalations) -> &Spread, figure: Figure| -> SpreadRow<'_> {
            (self.say(key), pick(one), other.map(pick), Unit::Whole(0), Behind::any(figure))
        };
        let rows = vec![
            spread("cohort-completeness", |e| &e.completeness, Figure::Completeness),
            spread("cohort-presentation", |e| &e.presentation, Figure::Presentation),
        ];
        self.spreads(self.say("reports-notes"), rows)
    }

    pub(super) fn service(&self) -> Linked {
        let (one, other) = (&self.report().service, self.other().map(|other| &other.service));
        let spread =
            |key: &str, unit: Unit, pick: fn(&Service) -> &Spread, behind: Behind| -> SpreadRow<'_> {
                (self.say(key), pick(one), other.map(pick), unit, behind)
            };
        let number = Unit::Whole(2);
        let some = |figure| Behind::within(figure, 1, i64::MAX);
        let rows = vec![
            spread("cohort-frt", Unit::Seconds, |s| &s.first_response, Behind::any(Figure::FirstResponse)),
            spread("cohort-resolution", Unit::Seconds, |s| &s.resolution, Behind::any(Figure::Resolution)),
            spread("cohort-aht", Unit::Seconds, |s| &s.handling, Behind::any(Figure::Handling)),
            spread("cohort-transfers", number, |s| &s.transfers, some(Figure::Transfers)),
            spread("cohort-csat-mean", number, |s| &s.csat, Behind::any(Figure::Csat)),
            spread("cohort-red-flags", number, |s| &s.red_flags, some(Figure::RedFlags)),
            spread("cohort-interruptions", number, |s| &s.interruptions, some(Figure::Interruptions)),
        ];
        self.spreads(self.say("cohort-service"), rows)
    }

    pub(super) fn service_shares(&self) -> Linked {
        let (one, other) = (&self.report().service, self.other().map(|other| &other.service));
        let rows = vec![
            (
                self.say("cohort-fcr"),
                &one.first_contact_resolution,
                other.map(|other| &other.first_contact_resolution),
                Behind::outcome(crate::vocabulary::Outcome::Resolved),
            ),
            (
                self.say("cohort-satisfied"),
                &one.satisfied,
                other.map(|other| &other.satisfied),
                Behind::within(Figure::Csat, 4, 5),
            ),
        ];
        self.shares(self.say("reports-service-shares"), &self.say("cohort-figure"), rows)
    }

    pub(super) fn outcomes(&self) -> Linked {
        let (one, other) = (&self.report().service, self.other().map(|other| &other.service));
        let rows = one.outcomes.iter().enumerate().filter(|(_, (_, share))| share.count > 0);
        let rows = rows.map(|(at, (outcome, share))| {
            let name = self.words.say_for("outcome", outcome.key(), &[]);
            let beside = other.and_then(|other| other.outcomes.get(at)).map(|(_, share)| share);
            (name, share, beside, Behind::outcome(*outcome))
        });
        self.shares(self.say("cohort-outcome"), &self.say("cohort-outcome"), rows.collect())
    }
}
