//! The attempt under way: the customer at the left, what was said in the middle, the case at the right, your reply below.

mod answer;
mod audience;
mod beside;
mod between;
mod case;
mod clock;
mod customer;
mod draft;
mod escalate;
mod explain;
mod line;
mod manner;
mod offer;
mod over;
mod pace;
mod room;
mod shift_bar;
mod shift_clock;
mod span;
mod stage_bar;
mod transcript;
mod waiting;
mod wrap_up;

pub(super) use line::{Row, rows};
pub(in crate::ui::screens) use span::clock;

use crate::app::{Command, Core, Local, Running, ShiftCommand};
use crate::session::Action;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{EmptyState, Icon, Sheet};
use crate::vocabulary::{Channel, Expression, Tone};
use answer::Now;
use case::{CasePanel, Tab};
use draft::Draft;
use egui::{CentralPanel, Frame, Margin, Panel, Rect, Ui};
use escalate::EscalateSheet;
use offer::OfferSheet;
use pace::Pace;
use std::time::Duration;
use transcript::Transcript;
use wrap_up::WrapUpSheet;

/// Below this width the case is folded away behind a button, in points.
const CASE_BESIDE: f32 = 1016.0;
/// Below this height, or this width, the customer is a strip above the conversation.
const CUSTOMER_BESIDE: (f32, f32) = (960.0, 620.0);
const CASE_WIDTH: f32 = 292.0;

/// The practice screen: drafts, focus and what is folded open.
pub struct Practice {
    transcript: Transcript,
    pace: Pace,
    case: CasePanel,
    draft: Draft,
    wrap_up: WrapUpSheet,
    over: Over,
    /// Whether there is room for the case beside the conversation.
    case_beside: bool,
    /// The height of what stands over and under the conversation.
    around: f32,
    /// When the clock of a shift last went on, in seconds of the window's clock.
    ticked: f64,
}

/// What lies over the conversation.
enum Over {
    Nothing,
    /// Composing an offer.
    Offer(OfferSheet),
    /// Composing an escalation.
    Escalate(Box<EscalateSheet>),
    /// Thinking twice before closing the contact.
    Close,
    /// The case, in a narrow window.
    Case,
    /// What one of the replies did, by its row.
    Reply(usize),
    /// Looking back on the contact that is over.
    WrapUp,
}

impl Practice {
    pub(super) fn open(core: &Core) -> Self {
        let can_only_write = session(core).is_some_and(|session| !session.setup().mode.can_pick());
        Self {
            transcript: Transcript::default(),
            pace: Pace::default(),
            case: CasePanel::default(),
            draft: Draft::new(can_only_write),
            wrap_up: WrapUpSheet::default(),
            over: Over::Nothing,
            case_beside: true,
            around: 0.0,
            ticked: 0.0,
        }
    }

    /// What can be done now, most likely first.
    pub(super) fn commands(&self, core: &Core) -> Vec<Command> {
        let Some(session) = session(core) else { return between::commands(core) };
        if session.state().ended {
            let finish = matches!(self.over, Over::WrapUp).then(|| self.wrap_up.finishing());
            return finish.into_iter().chain(over::commands(core, session)).collect();
        }
        let (mode, state) = (session.setup().mode, session.state());
        let mut leading: Vec<Command> =
            [Local::Offer, Local::Escalate, Local::Note, Local::CasePanel].map(Command::Local).into();
        if core.shift().is_some() {
            leading.extend([ShiftCommand::Next, ShiftCommand::End].map(Command::Shift));
        }
        leading.extend([Command::Local(Local::CloseContact), Command::Leave]);
        // What lies over the conversation has the keyboard: nothing is said by a key meant for it.
        if !matches!(self.over, Over::Nothing) {
            return leading;
        }
        // Only while they speak: a key pressed once too often must not turn into a silence.
        let mut commands: Vec<Command> =
            state.is_speaking().then_some(Command::Act(Action::Listen)).into_iter().collect();
        if mode.can_pick() {
            commands.extend((1..=state.choices.len().min(9)).map(|n| Command::Local(Local::Nth(n as u8))));
        }
        if mode.can_write() {
            commands.push(Command::Local(Local::Write));
            commands.push(Command::Act(self.draft.sending()));
        }
        let channel = session.case().scenario.channel;
        let manner = [(channel.has_voice(), Local::Voice), (channel.has_face(), Local::Face)];
        let search = (Tab::Knowledge.has_something(session), Local::Find);
        let offered = manner.into_iter().chain([search]).filter(|(there, _)| *there);
        commands.extend(offered.map(|(_, local)| Command::Local(local)));
        if answer::has_hint(session, self.transcript.hint_given()) {
            commands.push(Command::Act(Action::Hint));
        }
        commands.extend(leading);
        commands
    }

    pub(super) fn receive(&mut self, local: Local, core: &Core, out: &mut Vec<Command>) {
        let Some(session) = session(core) else { return };
        if session.state().ended && local != Local::WrapUp {
            return;
        }
        let manner = &mut self.draft.manner;
        match local {
            Local::Nth(n) => {
                if let Some(reply) = session.state().on_offer(session.case()).nth(usize::from(n) - 1) {
                    out.push(Command::Act(self.draft.picking(&reply.id)));
                }
            }
            Local::Write => self.draft.take_keyboard = true,
            Local::Offer => self.over = Over::Offer(OfferSheet::default()),
            Local::Escalate => self.over = Over::Escalate(Box::new(EscalateSheet::open(session))),
            Local::CasePanel => self.toggle_case(),
            Local::CloseContact => self.over = Over::Close,
            Local::Find if Tab::Knowledge.has_something(session) => self.open_case(Tab::Knowledge),
            Local::Find => {}
            Local::Note => self.open_case(Tab::Note),
            Local::Voice => manner.tone = manner::next(Tone::ALL, manner.tone),
            Local::Face => manner.expression = manner::next(Expression::ALL, manner.expression),
            Local::WrapUp if session.state().ended && !session.state().wrapped_up => {
                self.over = Over::WrapUp;
            }
            Local::WrapUp | Local::Studio(_) => {}
        }
    }

    /// Opens a tab of the case, over the conversation where there is no room beside it.
    fn open_case(&mut self, tab: Tab) {
        self.case.open(tab);
        if !self.case_beside {
            self.over = Over::Case;
        }
    }

    fn toggle_case(&mut self) {
        self.over = if matches!(self.over, Over::Case) { Over::Nothing } else { Over::Case };
    }

    pub(super) fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        self.tick(ui, core, out);
        if session(core).is_none() && core.shift().is_some() {
            between::show(ui, core, out);
            return;
        }
        let Some(session) = session(core) else {
            let (title, words) = (core.say("practice-none", &[]), core.say("practice-none-words", &[]));
            EmptyState::new(Icon::Practise, &title, &words).show(ui);
            return;
        };
        let seen = self.transcript.events_seen();
        self.draft.heard(session.events().get(seen..).unwrap_or_default());
        self.transcript.follow(session.events(), core);
        self.pace.follow(ui, session, core, out);
        let whole = ui.max_rect();
        let (case_beside, customer_beside) = (
            whole.width() >= CASE_BESIDE,
            whole.width() >= CUSTOMER_BESIDE.0 && whole.height() >= CUSTOMER_BESIDE.1,
        );
        let palette = theme::of(ui);
        let frame = |margin: Margin| Frame::new().fill(palette.ground).inner_margin(margin);
        let side = space::LARGE as i8;

        let mut bar_height = 0.0;
        if core.shift().is_some() {
            let margin = Margin { left: side, right: side, top: space::SMALL as i8, bottom: 0 };
            let bar = Panel::top("practice-shift").show_separator_line(false).frame(frame(margin));
            bar_height = bar.show(ui, |ui| shift_bar::show(ui, core, out)).response.rect.height();
        }
        let stage =
            Panel::top("practice-stage").frame(frame(Margin::symmetric(side, room::over_stages(ui) as i8)));
        let stage = stage.show(ui, |ui| {
            stage_bar::show(ui, core, session, self.pace.secs(ui), self.transcript.relapsed_from(), out);
        });
        self.case_beside = case_beside;
        self.beside(ui, core, session, out);
        let mut strip_height = 0.0;
        if customer_beside {
            let panel =
                Panel::left("practice-customer").resizable(false).exact_size(customer::width(session));
            panel.frame(frame(Margin::same(side))).show(ui, |ui| customer::column(ui, core, session));
        } else {
            let strip = Panel::top("practice-strip")
                .frame(frame(Margin::symmetric(side, room::over_strip(ui) as i8)));
            let strip = strip.show(ui, |ui| customer::strip(ui, core, session));
            strip_height = strip.response.rect.height();
        }
        // What they take, and not where the space under them begins: that is known a pass later.
        let above = bar_height + stage.response.rect.height() + strip_height;
        let answers = self.answers(ui, core, session, above, out);
        CentralPanel::default()
            .frame(frame(Margin { left: side, right: 4, top: space::MEDIUM as i8, bottom: 0 }))
            .show(ui, |ui| {
                let types =
                    session.case().scenario.channel == Channel::LiveChat && session.state().is_speaking();
                if let Some(row) = room::middle(ui, |ui| self.transcript.show(ui, types)) {
                    self.over = Over::Reply(row);
                }
            });
        let around = above + answers;
        if (around - self.around).abs() > 0.5 {
            self.around = around;
            // A panel has the height its contents had before: without this the first frame would cut the replies off.
            ui.ctx().request_discard("what stands around the conversation has another height");
            ui.ctx().request_repaint();
        }
        self.lie_over(ui, core, session, whole, out);
    }

    /// In a shift the day goes on every second, also while nothing is done.
    fn tick(&mut self, ui: &Ui, core: &Core, out: &mut Vec<Command>) {
        if core.shift().is_none() {
            return;
        }
        let now = ui.input(|input| input.time);
        if now - self.ticked >= 1.0 {
            self.ticked = now;
            out.push(Command::Shift(ShiftCommand::Tick));
        }
        ui.ctx().request_repaint_after(Duration::from_secs(1));
    }

    /// The case at the right, or its tabs as icons where there is no room for it.
    fn beside(&mut self, ui: &mut Ui, core: &Core, session: &Running, out: &mut Vec<Command>) {
        let fill = theme::of(ui).raised;
        let frame = |margin: f32| Frame::new().fill(fill).inner_margin(Margin::same(margin as i8));
        if self.case_beside {
            let panel = Panel::right("practice-case").resizable(false).exact_size(CASE_WIDTH);
            panel.frame(frame(space::LARGE)).show(ui, |ui| {
                self.case.show(ui, core, session, &mut self.draft, out);
            });
        } else {
            let panel = Panel::right("practice-case-icons").resizable(false).exact_size(CasePanel::STRIP);
            let strip = panel.frame(frame(space::SMALL)).show(ui, |ui| self.case.strip(ui, core, session));
            if strip.inner {
                self.over = Over::Case;
            }
        }
    }

    /// What can be answered, or how it ended; the height it takes.
    fn answers(
        &mut self,
        ui: &mut Ui,
        core: &Core,
        session: &Running,
        above: f32,
        out: &mut Vec<Command>,
    ) -> f32 {
        let margin = Margin::symmetric(space::LARGE as i8, room::over_answers(ui) as i8);
        let frame = Frame::new().fill(theme::of(ui).raised).inner_margin(margin);
        let panel = Panel::bottom("practice-answer").resizable(false).frame(frame);
        let shown = panel.show(ui, |ui| {
            room::middle(ui, |ui| {
                if session.state().ended {
                    over::show(ui, core, session, out);
                } else {
                    let (secs, hint_given) = (self.pace.secs(ui), self.transcript.hint_given());
                    answer::show(ui, core, session, &mut self.draft, Now { secs, above, hint_given }, out);
                }
            });
        });
        shown.response.rect.height()
    }

    /// Shows what lies over the conversation, and puts it away when it is closed or done.
    fn lie_over(&mut self, ui: &mut Ui, core: &Core, session: &Running, whole: Rect, out: &mut Vec<Command>) {
        let close = core.say("command-close", &[]);
        let title = match &self.over {
            Over::Nothing => return,
            Over::Offer(_) => core.say("practice-offer-title", &[]),
            Over::Escalate(_) => core.say("practice-escalate-title", &[]),
            Over::Close => core.say("practice-close-title", &[]),
            Over::Case => core.say("practice-case", &[]),
            Over::Reply(_) => core.say("practice-reply-title", &[]),
            Over::WrapUp => core.say("practice-wrap-up-title", &[]),
        };
        let asked = out.len();
        let mut done = false;
        let sheet = Sheet::new("practice-sheet", &title, &close);
        let shown = sheet.width(460.0).show(ui, whole, |ui| match &mut self.over {
            Over::Nothing => {}
            Over::Offer(sheet) => sheet.show(ui, core, session, out),
            Over::Escalate(sheet) => sheet.show(ui, core, session, out),
            Over::Close => over::think_twice(ui, core, session, out),
            Over::Case => done = self.case.show(ui, core, session, &mut self.draft, out),
            Over::Reply(row) => explain::show(ui, core, self.transcript.reply(*row)),
            Over::WrapUp => self.wrap_up.show(ui, core, session, out),
        });
        // What is asked or read in the case is answered there; what is written down afterwards stays until it is kept.
        let stays = matches!(self.over, Over::Case | Over::WrapUp);
        let outlasts_the_contact = matches!(self.over, Over::Reply(_) | Over::WrapUp);
        if shown.closed
            || done
            || (out.len() > asked && !stays)
            || (session.state().ended && !outlasts_the_contact)
        {
            self.over = Over::Nothing;
        }
        out.retain(|command| *command != Command::CloseDialog);
    }
}

/// The attempt under way.
fn session(core: &Core) -> Option<&Running> {
    core.running()
}
