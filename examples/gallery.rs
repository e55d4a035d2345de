//! Every widget on five pages, to look at: `cargo run --example gallery [page] [light|dark] [text size] [width]`.
//!
//! D switches light and dark, R less motion, Page Up and Page Down turn the pages, + and − change the text size, 1 to 3
//! press the reply cards.

use eframe::egui;
use egui::{
    CentralPanel, Context, Frame, Key, Margin, Panel, ScrollArea, ThemePreference, Ui, UiBuilder, vec2,
};
use evenkeel::ui::theme::{self, Appearance, space};
use evenkeel::ui::widgets::*;
use evenkeel::vocabulary::{Level, Magnitude, Mark, Mood, PerStage, PerTechnique, Stage, Technique};

fn main() -> eframe::Result {
    let argument = |n| std::env::args().nth(n);
    let width = argument(4).and_then(|width| width.parse().ok()).unwrap_or(1280.0);
    let options = eframe::NativeOptions {
        viewport: egui::ViewportBuilder::default().with_inner_size(vec2(width, 1600.0)),
        ..Default::default()
    };
    let page = argument(1).and_then(|page| page.parse().ok()).unwrap_or(0);
    let preference = if argument(2).is_some_and(|theme| theme == "dark") {
        ThemePreference::Dark
    } else {
        ThemePreference::Light
    };
    let text_factor = argument(3).and_then(|factor| factor.parse().ok()).unwrap_or(1.0);
    let appearance = Appearance { preference, text_factor, ..Default::default() };
    eframe::run_native(
        "Gallery",
        options,
        Box::new(move |cc| {
            theme::install(&cc.egui_ctx, appearance);
            Ok(Box::new(Gallery { appearance, page, ..Default::default() }))
        }),
    )
}

struct Gallery {
    appearance: Appearance,
    page: usize,
    chips: [bool; 4],
    sheet: bool,
    reply: String,
    name: String,
    mood: Mood,
    picked: Option<usize>,
    cell: Option<(Stage, Technique)>,
    turn: Option<usize>,
    bubble: Option<usize>,
    heights: Heights,
}

impl Default for Gallery {
    fn default() -> Self {
        Self {
            appearance: Appearance::default(),
            page: 0,
            chips: [true, false, false, true],
            sheet: true,
            reply: String::new(),
            name: String::from("Inês"),
            mood: mood(72, 31),
            picked: None,
            cell: Some((Stage::SkinGraft, Technique::Empathy)),
            turn: None,
            bubble: Some(1),
            heights: Heights::default(),
        }
    }
}

impl eframe::App for Gallery {
    fn ui(&mut self, ui: &mut Ui, _frame: &mut eframe::Frame) {
        self.keys(ui.ctx());
        let ground = theme::of(ui).ground;
        let frame = Frame::new().fill(ground);
        let rail = Rail::new(&PLACES, self.page).width(ui) + 8.0;
        Panel::left("rail").exact_size(rail).frame(frame.inner_margin(Margin::same(4))).show(ui, |ui| {
            if let Some(page) = Rail::new(&PLACES, self.page).show(ui) {
                self.page = page;
            }
        });
        CentralPanel::default().frame(frame.inner_margin(Margin::same(space::GROUP as i8))).show(ui, |ui| {
            let whole = ui.max_rect();
            ScrollArea::vertical().auto_shrink(false).show(ui, |ui| match self.page {
                0 => self.controls(ui),
                1 => faces(ui),
                2 => self.practice(ui),
                3 => self.transcript(ui),
                _ => self.reports(ui),
            });
            if self.page == 4 && self.sheet {
                self.sheet(ui, whole);
            }
        });
    }
}

const PLACES: [RailItem<'static>; 5] = [
    RailItem { icon: Icon::Settings, words: "Controls", name: None, shortcut: Some("Ctrl+1") },
    RailItem { icon: Icon::People, words: "Faces", name: None, shortcut: Some("Ctrl+2") },
    RailItem { icon: Icon::Practise, words: "Practise", name: None, shortcut: Some("Ctrl+3") },
    RailItem { icon: Icon::Chat, words: "Transcript", name: None, shortcut: None },
    RailItem { icon: Icon::Reports, words: "Reports", name: None, shortcut: None },
];

impl Gallery {
    fn keys(&mut self, ctx: &Context) {
        if ctx.egui_wants_keyboard_input() {
            return;
        }
        let before = self.appearance;
        let pressed = |key| ctx.input(|i| i.key_pressed(key));
        if pressed(Key::D) {
            let dark = self.appearance.preference == ThemePreference::Dark;
            self.appearance.preference = if dark { ThemePreference::Light } else { ThemePreference::Dark };
        }
        if pressed(Key::R) {
            self.appearance.reduced_motion = !self.appearance.reduced_motion;
        }
        if pressed(Key::Plus) || pressed(Key::Equals) {
            self.appearance.text_factor = (self.appearance.text_factor + 0.1).min(1.5);
        }
        if pressed(Key::Minus) {
            self.appearance.text_factor = (self.appearance.text_factor - 0.1).max(0.9);
        }
        if pressed(Key::PageDown) {
            self.page = (self.page + 1) % PLACES.len();
        }
        if pressed(Key::PageUp) {
            self.page = (self.page + PLACES.len() - 1) % PLACES.len();
        }
        if before != self.appearance {
            theme::apply(ctx, self.appearance);
        }
    }

    fn controls(&mut self, ui: &mut Ui) {
        ui.label(theme::title(ui, "Practise de-escalation"));
        ui.label(theme::second(ui, "Everything that can be pressed, written in, or read before a call."));
        ui.add_space(space::MEDIUM);
        ui.horizontal_wrapped(|ui| {
            ui.add(primary_button("Start").large().icon(Icon::Play).shortcut("Enter"));
            ui.add(primary_button("Send").shortcut("Ctrl+Enter").hint("Sends what you wrote."));
            ui.add(secondary_button("Consult a colleague").icon(Icon::People));
            ui.add(quiet_button("Show all"));
            ui.add(danger_button("Delete attempt"));
            ui.add(secondary_button("Guided").selected(true));
            ui.add(icon_button(Icon::More, "More"));
            ui.add_enabled(false, primary_button("Not yet").hint("Write something first."));
            let focused = ui.add(secondary_button("Has the keyboard"));
            if ui.memory(|m| m.focused().is_none()) {
                focused.request_focus();
            }
        });
        ui.add_space(space::MEDIUM);
        ui.horizontal_wrapped(|ui| {
            for (on, words) in self.chips.iter_mut().zip(["Telephone", "Live chat", "E-mail", "Empathy"]) {
                if ui.add(Chip::new(words, *on)).clicked() {
                    *on = !*on;
                }
            }
        });
        ui.add_space(space::MEDIUM);
        ui.columns(2, |columns| {
            Field::new("name", "Your name")
                .hint("First name")
                .help("Shown to nobody but you.")
                .show(&mut columns[0], &mut self.name);
            columns[0].add_space(space::MEDIUM);
            let fault = self.name.len() < 8;
            Field::new("file", "Scenario file")
                .hint("scenarios/late-parcel.ron")
                .fault(fault.then_some("Line 14: this reply has no marks. Add marks: (composure: 1)."))
                .show(&mut columns[0], &mut self.name);
            Field::new("reply", "Your reply")
                .hint("Write what you would say …")
                .multiline(4)
                .show(&mut columns[1], &mut self.reply);
            columns[1].horizontal(|ui| {
                let mut checked = true;
                ui.checkbox(&mut checked, "Read replies aloud");
                egui::ComboBox::from_id_salt("tone").selected_text("Calm").show_ui(ui, |ui| {
                    let _ = ui.selectable_label(true, "Calm");
                    let _ = ui.selectable_label(false, "Warm");
                });
            });
        });
        ui.add_space(space::MEDIUM);
        ui.columns(3, |columns| {
            for (index, ui) in columns.iter_mut().enumerate() {
                scenario_card(ui, index as u64);
            }
        });
        ui.add_space(space::MEDIUM);
        Banner::new(BannerKind::Info, "This case continues one you escalated.")
            .words("Your own note is in the knowledge base now.")
            .show_plain(ui);
        ui.add_space(space::SMALL);
        Banner::new(BannerKind::Warning, "Two scenarios could not be read.").show(ui, |ui| {
            ui.add(secondary_button("Show findings"));
            ui.add(quiet_button("Later"))
        });
        ui.add_space(space::SMALL);
        Banner::new(BannerKind::Error, "The report could not be saved.")
            .words("The disk is full. Your attempt is kept; free some space and save again.")
            .show(ui, |ui| {
                ui.add(secondary_button("Try again"));
                ui.add(quiet_button("Copy details"))
            });
        ui.add_space(space::MEDIUM);
        Progress::new("Playing 500 simulated trainees", Some(0.42)).cancel("Stop").show(ui);
        ui.add_space(space::SMALL);
        Progress::new("Reading the library", None).show(ui);
        EmptyState::new(
            Icon::History,
            "No attempts yet",
            "Every call you practise is kept here with what was said and what it did.",
        )
        .action("Take your first call")
        .show(ui);
        ui.horizontal_wrapped(|ui| {
            for icon in Icon::ALL {
                ui.add(icon_button(icon, "icon"));
            }
        });
    }

    fn practice(&mut self, ui: &mut Ui) {
        let names = PerStage { dialysis: "Venting", skin_graft: "Disarming", connection: "Connected" };
        ui.add(StageRail::new(Stage::Dialysis, &names));
        ui.add(StageRail::new(Stage::Connection, &names));
        ui.add(StageRail::new(Stage::Dialysis, &names).relapsed_from(Stage::SkinGraft, "fell back"));
        ui.add(StageRail::new(Stage::Dialysis, &names).relapsed_from(Stage::Connection, "fell back"));
        ui.add_space(space::MEDIUM);
        ui.horizontal_top(|ui| {
            for (mood, change, caption) in [
                (self.mood, (9, -4), "41 more trust until you are connected"),
                (mood(38, 34), (-12, 8), "4 more trust until you are connected"),
                (mood(22, 68), (-6, 14), "Connected: she trusts you more than she is upset"),
                (mood(100, 0), (0, 0), "100 more trust until you are connected"),
            ] {
                ui.allocate_ui(vec2(240.0, 500.0), |ui| {
                    Card::new().show(ui, |ui| {
                        ui.vertical_centered(|ui| {
                            ui.add(
                                Face::new(Portrait::from_seed(4), mood, "Ms Reis")
                                    .size(160.0)
                                    .speaking(mood.arousal.value() == 72),
                            );
                            ui.label(theme::section(ui, "Ms Reis"));
                        });
                        Gauges::new(mood, "Arousal", "Trust", caption).change(change.0, change.1).show(ui);
                    });
                });
            }
        });
        ui.horizontal(|ui| {
            for step in [-10, 10] {
                if ui.add(secondary_button(if step < 0 { "Calmer" } else { "Angrier" })).clicked() {
                    self.mood = self.mood.moved(step, -step);
                }
            }
        });
        ui.add_space(space::MEDIUM);
        ui.horizontal(|ui| {
            ui.add(Face::new(Portrait::from_seed(4), mood(38, 34), "Ms Reis").size(48.0));
            ui.scope_builder(UiBuilder::new(), |ui| {
                ui.set_max_width(600.0);
                Gauges::new(mood(38, 34), "Arousal", "Trust", "4 more trust until you are connected")
                    .change(-12, 8)
                    .show_strip(ui);
            });
        });
        ui.add_space(space::MEDIUM);
        let cards = [
            ChoiceCard::new("1", "I can hear how frustrating this has been, three calls and still no parcel. Please tell me what happened from the start; I am taking notes.").interrupts(Some("She is still speaking: this interrupts her.")),
            ChoiceCard::new("2", "Calm down, please, or I cannot help you.").interrupts(Some("She is still speaking: this interrupts her.")),
            ChoiceCard::new("3", "I understand, but our records show it was delivered.").selected(true),
        ];
        self.picked = choice_cards(ui, &cards).or(self.picked);
        ui.add_space(space::MEDIUM);
        ui.allocate_ui(vec2(420.0, 300.0), |ui| choice_cards(ui, &cards));
        ui.add_space(space::MEDIUM);
        ui.allocate_ui(vec2(420.0, 200.0), |ui| {
            Card::new().show(ui, |ui| {
                ui.add(MarkSteps::new(Technique::Composure, Mark::STRONG, "Composure"));
                ui.add(MarkSteps::new(Technique::ActiveListening, Mark::clamped(-1), "Active listening"));
                ui.add(MarkSteps::new(Technique::Empathy, Mark::HARMFUL, "Empathy"));
                ui.add(
                    MarkSteps::new(Technique::Resolution, Mark::clamped(1), "Resolution follow-up")
                        .unsure("not sure"),
                );
            });
        });
    }

    fn transcript(&mut self, ui: &mut Ui) {
        let width = ui.available_width().min(760.0);
        let marks = PerTechnique {
            composure: Mark::STRONG,
            active_listening: Mark::clamped(1),
            empathy: Mark::clamped(-1),
            resolution: Mark::clamped(0),
        };
        let reply = "I understand you feel this way, but it was you who gave us the old address. Can you tell me what the driver said? I will call the depot now and ring you back before five.";
        let part = |words: &str| {
            let start = reply.find(words).unwrap_or(0);
            start..start + words.len()
        };
        let underlines = [
            Underline {
                range: part("I understand you feel this way, but"),
                technique: Technique::Empathy,
                cost: true,
                note: "\"But\" takes the sympathy back: she hears only what follows.",
            },
            Underline {
                range: part("it was you who gave us the old address"),
                technique: Technique::Composure,
                cost: true,
                note: "This told her she was to blame; arousal +9.",
            },
            Underline {
                range: part("Can you tell me what the driver said?"),
                technique: Technique::ActiveListening,
                cost: false,
                note: "An open question: she can tell you what matters.",
            },
            Underline {
                range: part("I will call the depot now and ring you back before five."),
                technique: Technique::Resolution,
                cost: false,
                note: "Says what happens next, and when.",
            },
        ];
        let flags = ["I understand, but", "Blame"];
        let words = |index: usize| match index % 4 {
            0 => {
                "This is the third time I call. The third. Nobody tells me anything and the parcel was a birthday present."
            }
            1 => reply,
            2 => "Sim.",
            _ => {
                "https://tracking.example.com/a/very/long/address/that/has/no/place/to/break/0123456789012345678901234567890123456789012345678901234567890123456789"
            }
        };
        let bubble = |index: usize| {
            let speaker = if index.is_multiple_of(2) { Speaker::Customer } else { Speaker::Trainee };
            let bubble =
                Bubble::new(speaker, if index.is_multiple_of(2) { "Ms Reis" } else { "You" }, words(index));
            match index % 4 {
                1 => bubble
                    .marks(&marks, "Marks: composure +2, listening +1, empathy −1")
                    .flags(&flags)
                    .underlines(&underlines),
                3 => bubble.marks(&marks, "Marks").unsure(PerTechnique {
                    empathy: true,
                    composure: true,
                    ..Default::default()
                }),
                _ => bubble,
            }
        };
        ui.label(theme::section(ui, "1,000 bubbles"));
        ui.allocate_ui(vec2(width, 700.0), |ui| {
            let area = ScrollArea::vertical().id_salt("bubbles").max_height(700.0);
            let measure = |ui: &Ui, index: usize, width: f32| bubble(index).height_for(ui, width);
            self.heights.show(ui, (area, None), (1000, space::MEDIUM), measure, |ui, index| {
                let shown = bubble(index).selected(self.bubble == Some(index)).show(ui);
                if shown.marks_pressed {
                    self.bubble = Some(index);
                }
            });
        });
        ui.add_space(space::MEDIUM);
        ui.allocate_ui(vec2(320.0, 400.0), |ui| {
            for index in 0..2 {
                bubble(index).show(ui);
                ui.add_space(space::MEDIUM);
            }
        });
    }

    fn reports(&mut self, ui: &mut Ui) {
        let words = CurveWords {
            name: "Arousal and trust over the turns",
            arousal: "Arousal",
            trust: "Trust",
            stages: PerStage { dialysis: "Venting", skin_graft: "Disarming", connection: "Connected" },
            window: "Escalation was right here",
            turn: "Turn",
            idle: "Point at a turn, or use the arrow keys, to read it.",
        };
        let levels = [
            (70, 20),
            (78, 18),
            (83, 15),
            (74, 24),
            (66, 33),
            (71, 30),
            (55, 44),
            (48, 47),
            (40, 58),
            (31, 66),
            (28, 71),
        ];
        let points = levels.map(|(arousal, trust)| CurvePoint {
            arousal: Level::clamped(arousal),
            trust: Level::clamped(trust),
            stage: if trust > arousal {
                Stage::Connection
            } else if arousal > 65 {
                Stage::Dialysis
            } else {
                Stage::SkinGraft
            },
        });
        ui.label(theme::section(ui, "The curve"));
        Card::new().show(ui, |ui| {
            let shown = Curve::new(&points)
                .windows(&[3..=5])
                .flag(6, "You escalated")
                .selected(self.turn.or(Some(4)))
                .show(ui, &words, |turn| {
                    format!("Turn {turn}: \u{201C}I will call the depot now.\u{201D} Arousal −5, trust +9.")
                });
            self.turn = shown.pressed.or(self.turn);
        });
        ui.add_space(space::MEDIUM);
        ui.label(theme::section(ui, "The matrix"));
        let score = |values: [Option<u8>; 4]| PerTechnique {
            composure: values[0],
            active_listening: values[1],
            empathy: values[2],
            resolution: values[3],
        };
        let scores = PerStage {
            dialysis: score([Some(82), Some(64), Some(38), None]),
            skin_graft: score([Some(71), Some(55), Some(12), Some(47)]),
            connection: score([Some(100), None, Some(90), Some(0)]),
        };
        let words = MatrixWords {
            stages: words.stages,
            techniques: PerTechnique {
                composure: "Composure",
                active_listening: "Active listening",
                empathy: "Empathy",
                resolution: "Resolution follow-up",
            },
            not_exercised: "not exercised",
        };
        ui.allocate_ui(vec2(720.0, 400.0), |ui| {
            Card::new().show(ui, |ui| {
                self.cell = Matrix::new(&scores).selected(self.cell).show(ui, &words).or(self.cell);
            });
        });
        ui.add_space(space::MEDIUM);
        Matrix::new(&scores).show_thumbnail(ui, "Best attempt");
        if ui.add(secondary_button("Escalate…")).clicked() {
            self.sheet = true;
        }
    }

    fn sheet(&mut self, ui: &mut Ui, over: egui::Rect) {
        let shown = Sheet::new("escalate", "Escalate this case", "Close").width(380.0).show(ui, over, |ui| {
            ui.label(theme::body(ui, "Hand the case on. She should not have to repeat anything."));
            Field::new("handoff", "Handoff note")
                .multiline(5)
                .hint("What the next person needs")
                .show(ui, &mut self.reply);
            ui.add(primary_button("Hand over").full_width())
        });
        self.sheet = !shown.closed;
    }
}

fn scenario_card(ui: &mut Ui, index: u64) {
    let score = |values: [Option<u8>; 4]| PerTechnique {
        composure: values[0],
        active_listening: values[1],
        empathy: values[2],
        resolution: values[3],
    };
    let scores = PerStage {
        dialysis: score([Some(82), Some(64), Some(38), None]),
        skin_graft: score([Some(71), Some(55), Some(12), Some(47)]),
        connection: score([None, None, Some(90), Some(30)]),
    };
    Card::pressable("A late parcel").selected(index == 1).show(ui, |ui| {
        ui.horizontal_top(|ui| {
            ui.spacing_mut().item_spacing.x = space::MEDIUM;
            ui.add(Face::new(Portrait::from_seed(index * 6 + 2), mood(80, 20), "tense").size(64.0));
            ui.vertical(|ui| {
                ui.label(theme::section(ui, "A late parcel"));
                ui.add(
                    egui::Label::new(theme::second(
                        ui,
                        "Third call about a birthday present that never came.",
                    ))
                    .wrap(),
                );
                ui.horizontal(|ui| {
                    ui.add(MagnitudeDots::new(
                        Magnitude::new(3).expect("three is a magnitude"),
                        "Magnitude 3 of 5",
                    ));
                    ui.label(theme::small(ui, "8 min"));
                });
                Matrix::new(&scores).show_thumbnail(ui, "Best attempt");
            });
        });
    });
}

fn mood(arousal: i64, trust: i64) -> Mood {
    Mood { arousal: Level::clamped(arousal), trust: Level::clamped(trust) }
}

fn faces(ui: &mut Ui) {
    ui.label(theme::section(ui, "One person across the plane: arousal to the right, trust upwards"));
    for trust in [100, 75, 50, 25, 0] {
        ui.horizontal(|ui| {
            for arousal in [0, 20, 40, 60, 80, 100] {
                ui.add(Face::new(Portrait::from_seed(8), mood(arousal, trust), "face").size(120.0));
            }
            ui.add_space(space::GROUP);
            for arousal in [0, 50, 100] {
                ui.add(Face::new(Portrait::from_seed(15), mood(arousal, trust), "face").size(72.0));
            }
        });
    }
    ui.label(theme::section(ui, "Large"));
    ui.horizontal(|ui| {
        for (seed, a, t) in [(2, 95, 5), (7, 95, 5), (12, 20, 95), (9, 50, 50), (4, 95, 90)] {
            ui.add(Face::new(Portrait::from_seed(seed), mood(a, t), "face").size(210.0));
        }
    });
    ui.label(theme::section(ui, "Many people"));
    for row in 0..4 {
        ui.horizontal(|ui| {
            for column in 0..10 {
                ui.add(Face::new(Portrait::from_seed(row * 10 + column), mood(40, 45), "face").size(104.0));
            }
        });
    }
    ui.horizontal(|ui| {
        for seed in 0..22 {
            ui.add(
                Face::new(Portrait::from_seed(seed), mood(seed as i64 * 5, 100 - seed as i64 * 5), "face")
                    .size(40.0),
            );
        }
    });
}
