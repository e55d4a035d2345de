//! The window: the rail, the screen in view, and the dialog over it. It reads input and the clock and hands both to the core.

use super::dialogs::Dialog;
use super::in_turn::InTurn;
use super::screens::Screen;
use super::theme::{self, space};
use super::widgets::{Icon, Rail, RailItem};
use super::{appearance, choose_path, frame_parts, keys, offered, open_folder, window_size};
use crate::app::{Command, Core, Followup, Jobs, Place, Question};
use egui::{CentralPanel, Context, Frame, Margin, Panel, Ui, Vec2, ViewportCommand};
use std::time::{Duration, Instant};

/// The window's content.
pub struct Window {
    core: Core,
    screen: Screen,
    jobs: Jobs,
    dialog: Dialog,
    /// What is asked when the dialog in view is closed.
    next: Option<Question>,
    /// What was chosen in a dialog that is closing.
    chosen: Vec<Command>,
    opened: Instant,
    /// The size of the window in the last frame, kept for next time when it closes.
    size: Vec2,
}

impl Window {
    /// The window as it opens: on the library, in the look the settings ask for.
    #[must_use]
    pub fn new(core: Core, ctx: &Context) -> Self {
        theme::install(ctx, appearance::of(core.settings()));
        // Text grows by the setting, which moves nothing out of the window; egui's zoom would.
        ctx.options_mut(|options| options.zoom_with_keyboard = false);
        ctx.add_plugin(InTurn::default());
        let wake = ctx.clone();
        let waker = ctx.clone();
        let mut core = core;
        core.wake_by(move || waker.request_repaint());
        let screen = Screen::open(&Place::Library, &core);
        // What is too old is deleted at the start, after asking. On a machine several people share, it is asked who
        // practises before anything is kept under a name.
        let expired = Some(core.expired()).filter(|&count| count > 0).map(Question::Expired);
        let who = core.several_practise().then_some(Question::Who);
        let mut questions = expired.into_iter().chain(who);
        let dialog = questions.next().map_or(Dialog::None, |first| Dialog::open(first, &[], &core));
        let next = questions.next();
        Self {
            screen,
            jobs: Jobs::new(move || wake.request_repaint()),
            dialog,
            next,
            chosen: Vec::new(),
            opened: Instant::now(),
            size: Vec2::ZERO,
            core,
        }
    }

    /// What the window shows and executes.
    #[must_use]
    pub fn core(&self) -> &Core {
        &self.core
    }

    /// Executes a command and does what follows from it.
    pub fn execute(&mut self, ctx: &Context, command: Command) {
        let followups = self.core.execute(command, self.now_ms());
        self.follow(ctx, followups);
    }

    fn now_ms(&self) -> u64 {
        u64::try_from(self.opened.elapsed().as_millis()).unwrap_or(u64::MAX)
    }

    fn follow(&mut self, ctx: &Context, followups: Vec<Followup>) {
        // What was executed can be seen only in the next frame.
        ctx.request_repaint();
        for followup in followups {
            match followup {
                Followup::Show(place) => {
                    self.dialog = Dialog::None;
                    self.screen = Screen::open(&place, &self.core);
                    ctx.memory_mut(|memory| memory.stop_text_input());
                }
                Followup::Ask(question) => self.ask(question),
                Followup::CloseDialog => {
                    self.dialog = Dialog::None;
                    if let Some(question) = self.next.take() {
                        self.ask(question);
                    }
                }
                Followup::Start(job) => self.jobs.start(job, self.now_ms()),
                Followup::Stop(position) => {
                    if let Some(job) = self.jobs.running().get(position) {
                        job.progress.stop();
                    }
                }
                Followup::Tell(local) => {
                    let mut out = Vec::new();
                    self.screen.receive(local, &self.core, &mut out);
                    self.execute_all(ctx, out);
                }
                Followup::ChoosePath(suggested) => {
                    self.jobs.start(choose_path::job(&suggested), self.now_ms())
                }
                Followup::ChooseFile(kind) => {
                    self.jobs.start(choose_path::opening(&self.core, kind), self.now_ms());
                }
                Followup::PathChosen(path) => {
                    let command = match self.dialog.is_open() {
                        true => self.dialog.path_chosen(path),
                        false => {
                            self.screen.path_chosen(path);
                            None
                        }
                    };
                    self.execute_all(ctx, command.into_iter().collect());
                }
                Followup::OpenFolder(folder) => self.jobs.start(open_folder::job(folder), self.now_ms()),
                Followup::WakeIn(millis) => ctx.request_repaint_after(Duration::from_millis(millis)),
                Followup::Copy(text) => ctx.copy_text(text),
                Followup::Restyle => theme::apply(ctx, appearance::of(self.core.settings())),
                Followup::Close => ctx.send_viewport_cmd(ViewportCommand::Close),
            }
        }
    }

    fn ask(&mut self, question: Question) {
        self.dialog = Dialog::open(question, &offered::commands(&self.screen, &self.core), &self.core);
    }

    fn execute_all(&mut self, ctx: &Context, commands: Vec<Command>) {
        for command in commands {
            self.execute(ctx, command);
        }
    }

    fn rail(&self, ui: &mut Ui, out: &mut Vec<Command>) {
        let places = [
            (Icon::Practise, Place::Library),
            (Icon::Progress, Place::Progress),
            (Icon::History, Place::History),
            (Icon::Reports, Place::Reports),
            (Icon::Studio, Place::Studio),
            (Icon::Learn, Place::Learn),
            (Icon::Settings, Place::Settings),
        ];
        let words = [
            self.core.say("rail-practise", &[]),
            self.core.say("rail-progress", &[]),
            self.core.say("rail-history", &[]),
            self.core.say("rail-reports", &[]),
            self.core.say("rail-studio", &[]),
            self.core.say("rail-learn", &[]),
            self.core.say("rail-settings", &[]),
        ];
        let keys = places.each_ref().map(|(_, place)| offered::keys(&Command::Go(place.clone())));
        let items: Vec<_> = (0..places.len())
            .map(|i| RailItem {
                icon: places[i].0,
                words: &words[i],
                name: None,
                shortcut: keys[i].as_deref(),
            })
            .collect();
        let selected = match self.screen.place() {
            Place::Library | Place::Briefing(_) | Place::Practice | Place::Shift | Place::ShiftReport(_) => 0,
            Place::Progress => 1,
            Place::History | Place::Debrief(_) => 2,
            Place::Reports => 3,
            Place::Studio => 4,
            Place::Learn | Place::Lesson(_) => 5,
            Place::Settings => 6,
        };
        let trainee = self.core.trainee();
        let who = if trainee.is_empty() { self.core.say("rail-who", &[]) } else { trainee.to_owned() };
        let name = self.core.say("rail-who-name", &[("name", (&who).into())]);
        let keys = offered::keys(&Command::AskWho);
        let foot = RailItem { icon: Icon::Person, words: &who, name: Some(&name), shortcut: keys.as_deref() };
        let rail = Rail::new(&items, selected).foot(foot);
        let frame = Frame::new().fill(theme::of(ui).raised).inner_margin(Margin::same(space::SMALL as i8));
        let panel = Panel::left("rail").resizable(false).exact_size(rail.width(ui)).frame(frame);
        match panel.show(ui, |ui| rail.show(ui)).inner {
            Some(pressed) if pressed == places.len() => out.push(Command::AskWho),
            Some(pressed) => out.push(Command::Go(places[pressed].1.clone())),
            None => {}
        }
    }
}

impl eframe::App for Window {
    fn logic(&mut self, ctx: &Context, _frame: &mut eframe::Frame) {
        for done in self.jobs.finished() {
            let followups = self.core.finish(done);
            self.follow(ctx, followups);
        }
        for due in self.core.tick(self.now_ms()) {
            match due {
                // Following it would draw at once, and again, and again.
                Followup::WakeIn(millis) => ctx.request_repaint_after(Duration::from_millis(millis)),
                due => self.follow(ctx, vec![due]),
            }
        }
        self.size = ctx.content_rect().size();
        if !self.dialog.is_open() && offered::any_key(ctx) {
            let offered = offered::commands(&self.screen, &self.core);
            let shortcuts = offered.iter().flat_map(|command| {
                command
                    .spec()
                    .shortcuts()
                    .collect::<Vec<_>>()
                    .into_iter()
                    .map(move |shortcut| (shortcut, command))
            });
            if let Some(command) = keys::pressed(ctx, shortcuts) {
                self.execute(ctx, command.clone());
            }
        }
    }

    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        let palette = theme::of(ui);
        let mut out = Vec::new();
        self.rail(ui, &mut out);
        CentralPanel::default().frame(Frame::new().fill(palette.ground)).show(ui, |ui| {
            frame_parts::notices(ui, &self.core, &mut out);
            frame_parts::jobs(ui, &self.core, self.jobs.running(), self.now_ms(), &mut out);
            self.screen.show(ui, &self.core, &mut out);
        });
        self.dialog.show(ui.ctx(), &self.core, &mut out);
        let ctx = ui.ctx().clone();
        // What follows a dialog may want the keyboard, and a dialog holds it for one frame more.
        let closing = out.iter().position(|command| *command == Command::CloseDialog);
        let chosen = closing.map_or_else(Vec::new, |at| out.split_off(at + 1));
        if !chosen.is_empty() {
            ctx.request_repaint();
        }
        let waited = std::mem::replace(&mut self.chosen, chosen);
        self.execute_all(&ctx, waited);
        self.execute_all(&ctx, out);
    }

    fn on_exit(&mut self, _gl: Option<&eframe::glow::Context>) {
        self.core.close();
        window_size::save(self.core.folder(), self.size);
    }

    fn clear_color(&self, visuals: &egui::Visuals) -> [f32; 4] {
        visuals.panel_fill.to_normalized_gamma_f32()
    }
}
