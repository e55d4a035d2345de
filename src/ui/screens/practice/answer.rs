//! What the trainee can say and do now: let them talk, pick, write, offer, escalate, close.

use super::draft::{Draft, open_slots};
use super::{manner, room, waiting};
use crate::app::{Command, Core, Local, Running};
use crate::session::Action;
use crate::ui::offered::Offered;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{
    ChoiceCard, Field, Icon, choice_cards, primary_button, quiet_button, secondary_button,
};
use crate::words::key;
use egui::text::{CCursor, CCursorRange};
use egui::text_edit::TextEditState;
use egui::{Align, Key, Label, Layout, Modifiers, ScrollArea, Sense, Ui, Vec2};

/// The height of the field to write in.
const FIELD: f32 = 72.0;
const SIGN: f32 = 18.0;

/// Shows what can be answered.
pub fn show(
    ui: &mut Ui,
    core: &Core,
    session: &Running,
    draft: &mut Draft,
    now: Now,
    out: &mut Vec<Command>,
) {
    let mode = session.setup().mode;
    let channel = session.case().scenario.channel;
    ui.spacing_mut().item_spacing.y = space::SMALL;
    waiting::show(ui, core, session, now.secs);
    turn(ui, core, session, draft, now.secs, out);
    let manner = manner::height(ui, channel);
    manner::rows(ui, core, channel, &mut draft.manner);
    if mode.can_pick() {
        let field = if mode.can_write() { FIELD } else { 0.0 };
        let window = ui.ctx().content_rect().height();
        let conversation = room::conversation(ui, !channel.arrives_in_chunks());
        // Whose turn it is, the actions, and the air around them.
        let other = room::turn(ui) + space::CONTROL + 2.0 * room::over_answers(ui) + 3.0 * space::SMALL;
        let most = (window - now.above - conversation - other - manner - field).max(120.0);
        // They take that height at once, also while the panel still has the one it had before.
        // The replies of another node begin at the first one.
        let state = session.state();
        let salt = ("replies", state.node, state.choices.first());
        let area = ScrollArea::vertical().id_salt(salt).max_height(most).min_scrolled_height(most);
        area.show(ui, |ui| replies(ui, core, session, draft, out));
    }
    if mode.can_write() {
        write(ui, core, session, draft, out);
    }
    actions(ui, core, session, now.hint_given, out);
}

/// What the panel has to know about this moment.
#[derive(Clone, Copy)]
pub struct Now {
    /// Seconds since the last thing happened.
    pub secs: u64,
    /// The height of what stands over the conversation.
    pub above: f32,
    /// Whether the hint of this node was given already.
    pub hint_given: bool,
}

/// Whose turn it is. This line keeps its height, so that nothing moves when the customer has finished.
fn turn(ui: &mut Ui, core: &Core, session: &Running, draft: &mut Draft, secs: u64, out: &mut Vec<Command>) {
    let pronoun = session.case().scenario.customer.pronoun.key();
    let is_speaking = session.state().is_speaking();
    ui.horizontal(|ui| {
        ui.set_min_height(room::turn(ui));
        if is_speaking {
            let (listen, short) = (Offered::new(core, Command::Act(Action::Listen)), room::is_short(ui));
            listen.show(ui, out, |words| {
                let button = primary_button(words).icon(Icon::Ear);
                if short { button } else { button.large() }
            });
        }
        // From the right, so that the sentence takes what is left and wraps in it.
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            if !is_speaking {
                let silence = core.say("practice-say-nothing", &[]);
                let help = core.say("practice-say-nothing-help", &[]);
                if ui.add(quiet_button(&silence).hint(&help)).clicked() {
                    out.push(Command::Act(Action::Listen));
                }
            }
            manner::menus(ui, core, session.case().scenario.channel, &mut draft.manner);
            let key = match waiting::left(session, secs) {
                _ if is_speaking => key("practice-still-talking"),
                Some(0) => key("practice-waits-long"),
                _ => key("practice-your-turn"),
            };
            let words = core.say(key, &[("who", pronoun.into())]);
            ui.with_layout(Layout::left_to_right(Align::Center), |ui| {
                ui.add(Label::new(theme::second(ui, words)).wrap());
            });
        });
    });
}

/// The scripted replies, numbered for the keyboard, in the order drawn for this attempt.
fn replies(ui: &mut Ui, core: &Core, session: &Running, draft: &Draft, out: &mut Vec<Command>) {
    let language = session.setup().language;
    let on_offer = || session.state().on_offer(session.case());
    let pronoun = session.case().scenario.customer.pronoun.key();
    let speaks = session.state().is_speaking();
    let interrupts = speaks.then(|| core.say("practice-still-talking", &[("who", pronoun.into())]));
    let keys: Vec<String> = (1..=on_offer().len()).map(|n| n.to_string()).collect();
    let cards: Vec<ChoiceCard<'_>> = on_offer()
        .zip(&keys)
        .map(|(reply, key)| ChoiceCard::new(key, reply.text.get(language)).interrupts(interrupts.as_deref()))
        .collect();
    if let Some(reply) = choice_cards(ui, &cards).and_then(|index| on_offer().nth(index)) {
        out.push(Command::Act(draft.picking(&reply.id)));
    }
}

fn write(ui: &mut Ui, core: &Core, session: &Running, draft: &mut Draft, out: &mut Vec<Command>) {
    still_open(ui, core, draft);
    let (label, hint) = (core.say("practice-write-label", &[]), core.say("practice-write-hint", &[]));
    let slots = !draft.unfilled().is_empty();
    let mut field = Field::new("practice-reply", &label).label_hidden().hint(&hint).multiline(2);
    if slots {
        field = field.mark(&open_slots);
    }
    let id = field.id();
    let send = Command::Act(draft.sending());
    // Enter sends, as in every chat; Shift+Enter makes a new line. Taken before the field sees it.
    let focused = ui.memory(|memory| memory.has_focus(id));
    let enter = focused && ui.input_mut(|input| input.consume_key(Modifiers::NONE, Key::Enter));
    let can_send = draft.can_send();
    let pressed = ui
        .with_layout(Layout::right_to_left(Align::Min), |ui| {
            let pressed = ui
                .add_enabled_ui(can_send, |ui| {
                    let words = if session.state().is_speaking() {
                        core.say("practice-interrupt", &[])
                    } else {
                        core.say("command-send", &[])
                    };
                    Offered::new(core, send.clone()).called(words).show(ui, out, secondary_button).clicked()
                })
                .inner;
            ui.with_layout(Layout::top_down(Align::Min), |ui| field.show(ui, &mut draft.words));
            pressed
        })
        .inner;
    draft.follow();
    if enter && can_send {
        out.push(send);
    }
    if draft.take_keyboard {
        ui.memory_mut(|memory| memory.request_focus(id));
        draft.take_keyboard = false;
    }
    if let Some(select) = draft.select.take() {
        let mut state = TextEditState::load(ui.ctx(), id).unwrap_or_default();
        let ends = CCursorRange::two(CCursor::new(select.start), CCursor::new(select.end));
        state.cursor.set_char_range(Some(ends));
        state.store(ui.ctx(), id);
    }
    if pressed || (enter && can_send) {
        // What was sent stands in the transcript; a refused action would say so and the words are few.
        draft.sent();
    }
}

/// Warns of slots of a canned reply that nobody has filled; sending it all the same stays possible.
fn still_open(ui: &mut Ui, core: &Core, draft: &Draft) {
    let open = draft.unfilled();
    if open.is_empty() {
        return;
    }
    let words = core.say("practice-slots-open", &[("slots", (&open.join(", ")).into())]);
    ui.horizontal(|ui| {
        ui.spacing_mut().item_spacing.x = space::TIGHT;
        let palette = theme::of(ui);
        let (square, _) = ui.allocate_exact_size(Vec2::splat(SIGN), Sense::hover());
        Icon::Warning.paint(ui.painter(), square, palette.warning);
        ui.add(Label::new(theme::small(ui, words).color(palette.warning)).wrap());
    });
}

fn actions(ui: &mut Ui, core: &Core, session: &Running, hint_given: bool, out: &mut Vec<Command>) {
    ui.horizontal_wrapped(|ui| {
        ui.spacing_mut().item_spacing.x = space::SMALL;
        Offered::new(core, Command::Local(Local::Offer)).show(ui, out, secondary_button);
        Offered::new(core, Command::Local(Local::Escalate))
            .show(ui, out, |w| secondary_button(w).icon(Icon::Flag));
        if has_hint(session, hint_given) {
            Offered::new(core, Command::Act(Action::Hint)).show(ui, out, quiet_button);
        }
        ui.with_layout(Layout::right_to_left(Align::Center), |ui| {
            Offered::new(core, Command::Local(Local::CloseContact)).show(ui, out, quiet_button);
        });
    });
}

/// Whether there is a hint to ask for.
pub fn has_hint(session: &Running, given: bool) -> bool {
    let node = session.case().node(session.state().node);
    session.setup().mode.can_pick() && node.hint.is_some() && !given
}
