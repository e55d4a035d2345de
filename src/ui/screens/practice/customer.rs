//! The customer: face, name, mood in a word, and the two gauges.

use super::audience;
use crate::app::{Core, Running};
use crate::session::Event;
use crate::ui::theme::{self, Type, space};
use crate::ui::widgets::{Face, Gauges, Portrait};
use crate::vocabulary::{Level, Mode, Mood};
use egui::{Label, Ui};

const FACE: f32 = 168.0;
const FACE_IN_STRIP: f32 = 52.0;
/// Across a counter the face is what one looks at.
const FACE_AT_COUNTER: f32 = 248.0;
const FACE_AT_COUNTER_IN_STRIP: f32 = 76.0;
/// The air at both sides of the face.
const BESIDE_FACE: f32 = 48.0;

/// Arousal and trust from which on a word for the mood changes.
const HIGH: i64 = 75;
const MIDDLE: i64 = 45;

/// How wide the column is.
pub fn width(session: &Running) -> f32 {
    face_size(session, false) + BESIDE_FACE
}

fn face_size(session: &Running, strip: bool) -> f32 {
    match (session.case().scenario.channel.has_face(), strip) {
        (false, false) => FACE,
        (false, true) => FACE_IN_STRIP,
        (true, false) => FACE_AT_COUNTER,
        (true, true) => FACE_AT_COUNTER_IN_STRIP,
    }
}

/// The customer at the left of the conversation.
pub fn column(ui: &mut Ui, core: &Core, session: &Running) {
    let customer = &session.case().scenario.customer;
    ui.vertical_centered(|ui| {
        ui.add_space(space::SMALL);
        face(ui, core, session, face_size(session, false));
        ui.add_space(space::MEDIUM);
        ui.add(Label::new(theme::section(ui, &*customer.name)).wrap());
        ui.add(Label::new(theme::second(ui, mood_word(core, session))).wrap());
    });
    ui.add_space(space::GROUP);
    gauges(ui, core, session, false);
    ui.add_space(space::GROUP);
    audience::column(ui, core, session);
}

/// The customer above the conversation, where there is no room beside it.
pub fn strip(ui: &mut Ui, core: &Core, session: &Running) {
    let customer = &session.case().scenario.customer;
    ui.horizontal(|ui| {
        face(ui, core, session, face_size(session, true));
        ui.add_space(space::SMALL);
        ui.vertical(|ui| {
            ui.spacing_mut().item_spacing.y = 0.0;
            let lines = Type::Body.line_height(ui) + Type::Small.line_height(ui);
            ui.add_space(((face_size(session, true) - lines) / 2.0).max(0.0));
            ui.add(Label::new(theme::strong(ui, &*customer.name)));
            ui.add(Label::new(theme::small(ui, mood_word(core, session))));
        });
        ui.add_space(space::LARGE);
        audience::strip(ui, core, session);
        ui.add_space(space::SMALL);
        gauges(ui, core, session, true);
    });
}

fn face(ui: &mut Ui, core: &Core, session: &Running, size: f32) {
    let customer = &session.case().scenario.customer;
    let state = session.state();
    let mood = mood_word(core, session);
    let description =
        core.say("practice-face", &[("name", (&customer.name).into()), ("mood", (&mood).into())]);
    let face = Face::new(Portrait::from_seed(customer.portrait), state.mood, &description);
    ui.add(face.size(size).speaking(state.is_speaking()));
}

fn gauges(ui: &mut Ui, core: &Core, session: &Running, strip: bool) {
    if session.setup().mode == Mode::Open && !core.settings().gauges_in_open_mode {
        return;
    }
    let mood = session.state().mood;
    let (arousal, trust) = (core.say("mood-arousal", &[]), core.say("mood-trust", &[]));
    let pronoun = session.case().scenario.customer.pronoun.key();
    let caption = match mood.is_connected() {
        true => core.say("practice-crossed", &[("who", pronoun.into())]),
        false => core.say("practice-not-crossed", &[("who", pronoun.into())]),
    };
    let mut gauges = Gauges::new(mood, &arousal, &trust, &caption);
    if let Some((arousal, trust)) = last_change(session) {
        gauges = gauges.change(arousal, trust);
    }
    if strip {
        gauges.show_strip(ui)
    } else {
        gauges.show(ui)
    };
}

/// How the mood moved since the trainee's latest turn began.
fn last_change(session: &Running) -> Option<(i64, i64)> {
    let turn = session.state().turn;
    let mut moves =
        session.events().iter().rev().take_while(|recorded| recorded.turn == turn).filter_map(|r| {
            match &r.event {
                Event::MoodMoved { from, to, .. } => Some((*from, *to)),
                _ => None,
            }
        });
    let (mut from, to) = moves.next()?;
    for (earlier, _) in moves {
        from = earlier;
    }
    let change = |pick: fn(Mood) -> Level| pick(to).value() - pick(from).value();
    Some((change(|mood| mood.arousal), change(|mood| mood.trust)))
}

/// The mood in a word, as anybody in the room would say it.
pub fn mood_word(core: &Core, session: &Running) -> String {
    let mood = session.state().mood;
    let pronoun = session.case().scenario.customer.pronoun.key();
    let (arousal, trust) = (mood.arousal.value(), mood.trust.value());
    match () {
        () if mood.is_connected() && arousal < MIDDLE => core.say("practice-mood-calm", &[]),
        () if mood.is_connected() => core.say("practice-mood-with-you", &[]),
        () if arousal >= 90 => core.say("practice-mood-beside", &[("who", pronoun.into())]),
        () if arousal >= HIGH => core.say("practice-mood-angry", &[]),
        () if arousal >= MIDDLE && trust >= MIDDLE => core.say("practice-mood-listening", &[]),
        () if arousal >= MIDDLE => core.say("practice-mood-tense", &[]),
        () => core.say("practice-mood-wary", &[]),
    }
}
