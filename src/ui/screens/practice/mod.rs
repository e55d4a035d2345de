//! The attempt under way: the customer at the left, what was said in the middle, the case at the right, your reply below.

mod answer;
mod case_panel;
mod customer;
mod escalate;
mod explain;
mod line;
mod offer;
mod over;
mod pace;
mod stage_bar;
mod transcript;

use crate::app::{Command, Core, Local, Running};
use crate::session::Action;
use crate::ui::theme::{self, space};
use crate::ui::widgets::{EmptyState, Icon, Sheet};
use answer::Draft;
use case_panel::CasePanel;
use egui::{CentralPanel, Frame, Margin, Panel, Rect, Ui};
use escalate::EscalateSheet;
use offer::OfferSheet;
use pace::Pace;
use transcript::Transcript;

/// Below this width the case is folded away behind a button, in points.
const CASE_BESIDE: f32 = 1016.0;
/// Below this height, or this width, the customer is a strip above the conversation.
const CUSTOMER_BESIDE: (f32, f32) = (960.0, 620.0);
const CASE_WIDTH: f32 = 292.0;
const CUSTOMER_WIDTH: f32 = 216.0;

/// The practice screen: drafts, focus and what is folded open.
pub struct Practice {
    transcript: Transcript,
    pace: Pace,
    case: CasePanel,
    draft: Draft,
    over: Over,
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
}

impl Practice {
    pub(super) fn open(core: &Core) -> Self {
        let can_only_write = session(core).is_some_and(|session| !session.setup().mode.can_pick());
        Self {
            transcript: Transcript::default(),
            pace: Pace::default(),
            case: CasePanel::default(),
            draft: Draft { take_keyboard: can_only_write, ..Draft::default() },
            over: Over::Nothing,
        }
    }

    /// What can be done now, most likely first.
    pub(super) fn commands(&self, core: &Core) -> Vec<Command> {
        let Some(session) = session(core) else { return vec![Command::Leave] };
        if session.state().ended {
            return over::commands(core);
        }
        let (mode, state) = (session.setup().mode, session.state());
        // Only while they speak: a key pressed once too often must not turn into a silence.
        let mut commands: Vec<Command> =
            state.is_speaking().then_some(Command::Act(Action::Listen)).into_iter().collect();
        if mode.can_pick() {
            commands.extend((1..=state.choices.len().min(9)).map(|n| Command::Local(Local::Nth(n as u8))));
        }
        if mode.can_write() {
            commands.push(Command::Local(Local::Write));
            commands.push(Command::Act(Action::write(self.draft.words.trim())));
        }
        commands.extend([Local::Offer, Local::Escalate, Local::CasePanel].map(Command::Local));
        if answer::has_hint(session, self.transcript.hint_given()) {
            commands.push(Command::Act(Action::Hint));
        }
        commands.extend([Command::Local(Local::CloseContact), Command::Leave]);
        commands
    }

    pub(super) fn receive(&mut self, local: Local, core: &Core, out: &mut Vec<Command>) {
        let Some(session) = session(core) else { return };
        if session.state().ended {
            return;
        }
        match local {
            Local::Nth(n) => {
                if let Some(reply) = session.state().choices.get(usize::from(n) - 1) {
                    out.push(Command::Act(Action::pick(reply.clone())));
                }
            }
            Local::Write => self.draft.take_keyboard = true,
            Local::Offer => self.over = Over::Offer(OfferSheet::default()),
            Local::Escalate => self.over = Over::Escalate(Box::new(EscalateSheet::open(session))),
            Local::CasePanel => self.toggle_case(),
            Local::CloseContact => self.over = Over::Close,
            Local::Find => {}
        }
    }

    fn toggle_case(&mut self) {
        self.over = if matches!(self.over, Over::Case) { Over::Nothing } else { Over::Case };
    }

    pub(super) fn show(&mut self, ui: &mut Ui, core: &Core, out: &mut Vec<Command>) {
        let Some(session) = session(core) else {
            let (title, words) = (core.say("practice-none", &[]), core.say("practice-none-words", &[]));
            EmptyState::new(Icon::Practise, &title, &words).show(ui);
            return;
        };
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

        Panel::top("practice-stage").frame(frame(Margin::symmetric(side, space::MEDIUM as i8))).show(
            ui,
            |ui| {
                stage_bar::show(
                    ui,
                    core,
                    session,
                    self.pace.secs(ui),
                    self.transcript.relapsed_from(),
                    !case_beside,
                    out,
                );
            },
        );
        if case_beside {
            let raised = Frame::new().fill(palette.raised).inner_margin(Margin::same(side));
            Panel::right("practice-case").resizable(false).exact_size(CASE_WIDTH).frame(raised).show(
                ui,
                |ui| {
                    self.case.show(ui, core, session);
                },
            );
        }
        if customer_beside {
            let panel = Panel::left("practice-customer").resizable(false).exact_size(CUSTOMER_WIDTH);
            panel.frame(frame(Margin::same(side))).show(ui, |ui| customer::column(ui, core, session));
        } else {
            let strip = Margin { left: side, right: side, top: 0, bottom: space::SMALL as i8 };
            Panel::top("practice-strip")
                .frame(frame(strip))
                .show(ui, |ui| customer::strip(ui, core, session));
        }
        let above = ui.available_rect_before_wrap().top() - whole.top();
        let below =
            Frame::new().fill(palette.raised).inner_margin(Margin::symmetric(side, space::MEDIUM as i8));
        Panel::bottom("practice-answer").resizable(false).frame(below).show(ui, |ui| {
            if session.state().ended {
                over::show(ui, core, session, out);
            } else {
                self.draft.hint_given = self.transcript.hint_given();
                answer::show(ui, core, session, &mut self.draft, above, out);
            }
        });
        CentralPanel::default()
            .frame(frame(Margin { left: side, right: 4, top: space::MEDIUM as i8, bottom: 0 }))
            .show(ui, |ui| {
                if let Some(row) = self.transcript.show(ui) {
                    self.over = Over::Reply(row);
                }
            });
        self.lie_over(ui, core, session, whole, out);
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
        };
        let asked = out.len();
        let sheet = Sheet::new("practice-sheet", &title, &close);
        let shown = sheet.width(460.0).show(ui, whole, |ui| match &mut self.over {
            Over::Nothing => {}
            Over::Offer(sheet) => sheet.show(ui, core, session, out),
            Over::Escalate(sheet) => sheet.show(ui, core, session, out),
            Over::Close => over::think_twice(ui, core, session, out),
            Over::Case => self.case.show(ui, core, session),
            Over::Reply(row) => explain::show(ui, core, self.transcript.reply(*row)),
        });
        if shown.closed
            || out.len() > asked
            || (session.state().ended && !matches!(self.over, Over::Reply(_)))
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
