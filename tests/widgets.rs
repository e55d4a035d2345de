//! The widgets as a person meets them: found by name, pressed by pointer and keyboard, in every language's letters.

use egui::accesskit::{Role, Toggled};
use egui::{Key, ScrollArea, Ui, vec2};
use egui_kittest::kittest::{NodeT, Queryable};
use egui_kittest::{Harness, HarnessBuilder};
use evenkeel::ui::theme::{self, Appearance};
use evenkeel::ui::widgets::*;
use evenkeel::vocabulary::{Level, Magnitude, Mark, Mood, PerStage, PerTechnique, Stage, Technique};
use std::cell::Cell;

/// A window with the theme installed, the way the program opens one.
fn window<'a, State: 'a>(state: State, ui: impl FnMut(&mut Ui, &mut State) + 'a) -> Harness<'a, State> {
    sized(vec2(900.0, 700.0), state, ui)
}

fn sized<'a, State: 'a>(
    size: egui::Vec2,
    state: State,
    mut ui: impl FnMut(&mut Ui, &mut State) + 'a,
) -> Harness<'a, State> {
    HarnessBuilder::<State>::default()
        .with_size(size)
        .with_context_setup(|ctx| {
            theme::install(ctx, Appearance { reduced_motion: true, ..Default::default() })
        })
        .build_ui_state(move |inner, state| ui(inner, state), state)
}

fn mood(arousal: i64, trust: i64) -> Mood {
    Mood { arousal: Level::clamped(arousal), trust: Level::clamped(trust) }
}

const STAGES: PerStage<&str> =
    PerStage { dialysis: "Venting", skin_graft: "Disarming", connection: "Connected" };
const TECHNIQUES: PerTechnique<&str> = PerTechnique {
    composure: "Composure",
    active_listening: "Active listening",
    empathy: "Empathy",
    resolution: "Resolution",
};

#[test]
fn a_button_is_pressed_by_pointer_and_by_keyboard() {
    let mut harness = window(0, |ui, pressed: &mut i32| {
        if ui.add(primary_button("Send").shortcut("Ctrl+Enter")).clicked() {
            *pressed += 1;
        }
    });
    harness.get_by_label("Send").click();
    harness.run();
    harness.get_by_label("Send").focus();
    harness.run();
    harness.key_press(Key::Space);
    harness.run();
    assert_eq!(*harness.state(), 2);
    assert_eq!(harness.get_by_label("Send").accesskit_node().data().keyboard_shortcut(), Some("Ctrl+Enter"));
}

#[test]
fn a_disabled_button_says_so_and_does_nothing() {
    let mut harness = window(false, |ui, pressed: &mut bool| {
        *pressed |= ui.add_enabled(false, danger_button("Delete")).clicked();
    });
    harness.get_by_label("Delete").click();
    harness.run();
    assert!(!harness.state());
    assert!(harness.get_by_label("Delete").accesskit_node().is_disabled());
}

#[test]
fn an_icon_button_has_a_name() {
    let mut harness = window(false, |ui, pressed: &mut bool| {
        *pressed |= ui.add(icon_button(Icon::Close, "Close")).clicked();
    });
    harness.get_by_label("Close").click();
    harness.run();
    assert!(harness.state());
}

#[test]
fn a_chip_tells_whether_it_is_on() {
    let mut harness = window(false, |ui, on: &mut bool| {
        if ui.add(Chip::new("Telephone", *on)).clicked() {
            *on = !*on;
        }
    });
    let toggled = |harness: &Harness<'_, bool>| harness.get_by_label("Telephone").accesskit_node().toggled();
    assert_eq!(toggled(&harness), Some(Toggled::False));
    harness.get_by_label("Telephone").click();
    harness.run();
    assert_eq!(toggled(&harness), Some(Toggled::True));
}

#[test]
fn replies_are_shown_whole_in_cards_of_equal_size() {
    let long = "I can hear how frustrating this has been, three calls and still no parcel. Please tell me from the start.";
    let mut harness = window(None, move |ui, picked: &mut Option<usize>| {
        let cards = [
            ChoiceCard::new("1", long).interrupts(Some("This interrupts her.")),
            ChoiceCard::new("2", "Calm down."),
            ChoiceCard::new("3", "One moment."),
        ];
        *picked = choice_cards(ui, &cards).or(*picked);
    });
    let sizes = [long, "Calm down.", "One moment."].map(|words| harness.get_by_label(words).rect().size());
    assert!(sizes.iter().all(|size| *size == sizes[0]), "{sizes:?}");
    assert!(sizes[0].x > 220.0 && sizes[0].y > 80.0, "the long reply wraps: {sizes:?}");
    harness.get_by_label("Calm down.").click();
    harness.run();
    assert_eq!(*harness.state(), Some(1));
}

#[test]
fn replies_stand_under_each_other_in_a_narrow_window() {
    let harness = sized(vec2(400.0, 600.0), (), |ui, ()| {
        choice_cards(ui, &[ChoiceCard::new("1", "First"), ChoiceCard::new("2", "Second")]);
    });
    let (first, second) = (harness.get_by_label("First").rect(), harness.get_by_label("Second").rect());
    assert!(second.top() > first.bottom());
    assert_eq!((first.left(), first.width()), (second.left(), second.width()));
}

#[test]
fn a_field_keeps_the_keyboard_when_something_appears_above_it() {
    let mut harness = window((false, String::new()), |ui, (warned, text): &mut (bool, String)| {
        if *warned {
            Banner::new(BannerKind::Warning, "She is still speaking.").show_plain(ui);
        }
        Field::new("reply", "Your reply").multiline(3).show(ui, text);
    });
    harness.get_by_role(Role::MultilineTextInput).focus();
    harness.run();
    harness.get_by_role(Role::MultilineTextInput).type_text("I hear ");
    harness.run();
    harness.state_mut().0 = true;
    harness.run();
    harness.get_by_role(Role::MultilineTextInput).type_text("you.");
    harness.run();
    assert_eq!(harness.state().1, "I hear you.");
    harness.get_by_label("She is still speaking.");
}

#[test]
fn a_faulty_field_says_what_is_wrong() {
    let mut text = String::from("x");
    let mut harness = window((), move |ui, ()| {
        Field::new("file", "File").fault(Some("No such file.")).show(ui, &mut text);
    });
    harness.run();
    let field = harness.get_by_role(Role::TextInput);
    assert_eq!(field.accesskit_node().description().as_deref(), Some("No such file."));
    harness.get_by_label("No such file.");
}

#[test]
fn the_rail_leads_where_its_words_say() {
    let items = [
        RailItem { icon: Icon::Practise, words: "Practise", name: None, shortcut: Some("Ctrl+1") },
        RailItem { icon: Icon::Reports, words: "Relatórios e configurações", name: None, shortcut: None },
    ];
    let mut harness = window(0, move |ui, place: &mut usize| {
        let rail = Rail::new(&items, *place);
        assert!(rail.width(ui) > 150.0, "the longest word decides");
        *place = rail.show(ui).unwrap_or(*place);
    });
    harness.get_by_label("Relatórios e configurações").click();
    harness.run();
    assert_eq!(*harness.state(), 1);
}

#[test]
fn a_card_is_pressed_as_a_whole() {
    let mut harness = window(false, |ui, opened: &mut bool| {
        let card = Card::pressable("A late parcel").show(ui, |ui| ui.label("Third call about a present."));
        *opened |= card.response.clicked();
    });
    harness.get_by_label("A late parcel").click();
    harness.run();
    assert!(harness.state());
}

#[test]
fn a_sheet_closes_by_its_button_and_by_escape() {
    for by_key in [false, true] {
        let mut harness = window(false, |ui, closed: &mut bool| {
            let over = ui.max_rect();
            *closed |=
                Sheet::new("escalate", "Escalate", "Close").show(ui, over, |ui| ui.label("Lane")).closed;
        });
        harness.run();
        assert_eq!(harness.get_by_role(Role::Dialog).accesskit_node().label().as_deref(), Some("Escalate"));
        if by_key {
            harness.key_press(Key::Escape);
        } else {
            harness.get_by_label("Close").click();
        }
        harness.run();
        assert!(harness.state());
    }
}

#[test]
fn the_gauges_are_two_meters_to_a_screen_reader() {
    let harness = window((), |ui, ()| {
        Gauges::new(mood(72, 31), "Arousal", "Trust", "41 more trust to connect").change(9, -4).show(ui);
    });
    let value = |name| harness.get_by_label(name).accesskit_node().numeric_value();
    assert_eq!((value("Arousal"), value("Trust")), (Some(72.0), Some(31.0)));
}

#[test]
fn a_matrix_cell_says_its_score_or_that_it_was_not_exercised() {
    let mut scores = Scores::default();
    scores[Stage::Dialysis][Technique::Empathy] = Some(38);
    let words = MatrixWords { stages: STAGES, techniques: TECHNIQUES, not_exercised: "not exercised" };
    let mut harness = window(None, move |ui, cell| *cell = Matrix::new(&scores).show(ui, &words).or(*cell));
    harness.get_by_label("Connected, Composure: not exercised");
    harness.get_by_label("Venting, Empathy: 38").click();
    harness.run();
    assert_eq!(*harness.state(), Some((Stage::Dialysis, Technique::Empathy)));
}

#[test]
fn the_curve_is_read_with_the_arrow_keys_and_pressed_to_open_a_turn() {
    let points: Vec<CurvePoint> = (0..6)
        .map(|turn| CurvePoint {
            arousal: Level::clamped(80 - 10 * turn),
            trust: Level::clamped(20 + 8 * turn),
            stage: Stage::Dialysis,
        })
        .collect();
    let words = CurveWords {
        name: "The curve",
        arousal: "Arousal",
        trust: "Trust",
        stages: STAGES,
        window: "Escalation was right here",
        turn: "Turn",
        idle: "Point at a turn.",
    };
    let mut harness = window((None, None), move |ui, (reading, pressed)| {
        let curve = Curve::new(&points).windows(&[2..=3]).flag(4, "You escalated");
        let shown = curve.show(ui, &words, |turn| format!("Turn {turn} in words"));
        *reading = shown.reading;
        *pressed = shown.pressed.or(*pressed);
    });
    harness.get_by_label("The curve").focus();
    harness.run();
    for _ in 0..3 {
        harness.key_press(Key::ArrowRight);
        harness.run();
    }
    harness.key_press(Key::ArrowLeft);
    harness.run();
    assert_eq!(harness.state().0, Some(2));
    assert_eq!(harness.get_by_label("The curve").value().as_deref(), Some("Turn 2 in words"));
    harness.key_press(Key::Enter);
    harness.run();
    assert_eq!(harness.state().1, Some(2));
}

#[test]
fn marks_under_a_bubble_are_pressed_to_open_what_explains_them() {
    let marks = PerTechnique { composure: Mark::STRONG, empathy: Mark::HARMFUL, ..Default::default() };
    let mut harness = window(false, move |ui, open: &mut bool| {
        let underlines = [Underline {
            range: 0..12,
            technique: Technique::Empathy,
            cost: true,
            note: "Sympathy taken back.",
        }];
        let bubble = Bubble::new(Speaker::Trainee, "You", "I understand, but no.")
            .marks(&marks, "Marks of this reply")
            .flags(&["I understand, but"])
            .underlines(&underlines);
        *open |= bubble.show(ui).marks_pressed;
    });
    harness.get_by_label("Marks of this reply").click();
    harness.run();
    assert!(harness.state());
    let said = harness.get_by(|node| node.value().is_some_and(|v| v.contains("but no.")));
    assert_eq!(said.accesskit_node().description().as_deref(), Some("Sympathy taken back."));
}

#[test]
fn an_underline_that_does_not_fit_its_text_marks_nothing() {
    let harness = window((), |ui, ()| {
        let backwards = std::ops::Range { start: 2, end: 0 };
        for range in [0..999, backwards, 1..2] {
            let marks = [Underline { range, technique: Technique::Composure, cost: false, note: "?" }];
            Bubble::new(Speaker::Trainee, "You", "é").underlines(&marks).show(ui);
        }
    });
    drop(harness);
}

#[test]
fn a_thousand_bubbles_cost_only_what_is_in_view() {
    let mut harness = window((Heights::default(), 0_usize), |ui, (heights, shown)| {
        let words = |row: usize| {
            if row.is_multiple_of(3) { "Sim." } else { "This is the third time I call about it." }
        };
        let bubble = |row: usize| Bubble::new(Speaker::Customer, "Ms Reis", words(row));
        let measured = Cell::new(0);
        *shown = 0;
        let measure = |ui: &Ui, row: usize, width: f32| {
            measured.set(measured.get() + 1);
            bubble(row).height_for(ui, width)
        };
        heights.show(ui, (ScrollArea::vertical(), None), (1000, 12.0), measure, |ui, row| {
            *shown += 1;
            let height = bubble(row).height_for(ui, ui.available_width());
            assert_eq!(
                bubble(row).show(ui).response.rect.height(),
                height,
                "what is measured is what is shown"
            );
        });
        let measured = measured.get();
        assert!(measured == 0 || measured == 1000, "measured once, or again after the fonts arrived");
    });
    harness.run();
    assert!((5..30).contains(&harness.state().1), "{} shown", harness.state().1);
}

#[test]
fn the_stage_rail_says_where_we_are_and_that_we_fell_back() {
    let harness = window((), |ui, ()| {
        ui.add(StageRail::new(Stage::Dialysis, &STAGES).relapsed_from(Stage::Connection, "fell back"));
    });
    let rail = harness.get_by_role(Role::Status);
    assert_eq!(rail.accesskit_node().label().as_deref(), Some("Venting"));
    assert_eq!(rail.value().as_deref(), Some("fell back"));
}

/// kittest panics at the first letter no font has, so showing them is the test.
#[test]
fn no_letter_of_any_language_is_missing_in_any_weight_or_size() {
    let words = [
        "Quão rápido, ação, pôr, lêem, órgão, à, ü, “aspas” — R$ 20 €",
        "¿Qué pasó? ¡Señor, el injerto de piel mental! «comillas» ñ Ñ á é í ó ú",
        "Perché? Così è già più virtù, l'«ascolto attivo» à è é ì ò ù",
        "Āā Čč Ēē Ģģ Īī Ķķ Ļļ Ņņ Šš Ūū Žž „pēdiņas”",
        "→ ← ↑ ↓ ✓ ✗ × · … – — ‘’ “” • ● ○ ▲ ▼ ◀ ▶ ★ ☆ ≥ ≤ ≈ − ± % ° № ′ ″ ⌘ ⌥ ⇧ ↵ 😊 😡 ☎ ✉ ⚑ 😊",
    ];
    let mut harness = sized(vec2(1600.0, 2000.0), (), move |ui, ()| {
        for words in words {
            ui.label(theme::small(ui, words));
            ui.label(theme::body(ui, words));
            ui.label(theme::strong(ui, words));
            ui.label(theme::section(ui, words));
            ui.label(theme::title(ui, words));
            ui.label(theme::figure(ui, words));
            ui.label(words);
        }
    });
    harness.run();
}

#[test]
fn everything_has_a_name_in_both_themes_at_every_text_size() {
    let marks = PerTechnique { composure: Mark::STRONG, ..Default::default() };
    let scores = Scores::default();
    for (dark, text_factor) in [(false, 0.9), (true, 1.0), (false, 1.5)] {
        let mut text = String::new();
        let mut harness = sized(vec2(700.0, 3000.0), (), move |ui, ()| {
            let preference = if dark { egui::ThemePreference::Dark } else { egui::ThemePreference::Light };
            theme::apply(ui.ctx(), Appearance { preference, text_factor, reduced_motion: true });
            for seed in 0..12 {
                for size in [40.0, 220.0] {
                    ui.add(
                        Face::new(Portrait::from_seed(seed), mood(50, 50), "Ms Reis, tense")
                            .size(size)
                            .speaking(true),
                    );
                }
            }
            ui.add(MagnitudeDots::new(Magnitude::new(3).expect("three is a magnitude"), "Magnitude 3 of 5"));
            ui.add(MarkRow::new(&marks, "Marks"));
            ui.add(MarkSteps::new(Technique::Empathy, Mark::HARMFUL, "Empathy").unsure("not sure"));
            Matrix::new(&scores).show_thumbnail(ui, "Best attempt");
            Gauges::new(mood(10, 90), "Arousal", "Trust", "Connected").change(-3, 3).show_strip(ui);
            Progress::new("Reading", Some(0.5)).cancel("Stop").show(ui);
            Progress::new("Reading", None).show(ui);
            EmptyState::new(Icon::History, "No attempts yet", "They will be here.").action("Start").show(ui);
            Field::new("search", "Search").label_hidden().hint("Search").show(ui, &mut text);
            for icon in Icon::ALL {
                ui.add(icon_button(icon, "Icon"));
            }
        });
        harness.run();
        harness.check_accessibility();
    }
}

#[test]
fn a_quotation_says_whose_it_is() {
    let harness = window((), |ui, ()| drop(Quote::new("Paula", "He was here at nine.").show(ui)));
    harness.get_by_label("Paula: He was here at nine.");
}

#[test]
fn who_watches_is_a_meter_with_a_number() {
    let harness = window((), |ui, ()| drop(ui.add(Reach::new(1240, "1 240", "people reading along"))));
    let meter = harness.get_by_label("1 240 people reading along").accesskit_node();
    assert_eq!((meter.role(), meter.numeric_value()), (Role::Meter, Some(1240.0)));
}

#[test]
fn the_breathing_circle_stands_still_where_nothing_should_move() {
    let mut harness = window((), |ui, ()| drop(ui.add(Breath::new(5.0, "In", "Out", "Slowly"))));
    harness.get_by_label("Slowly");
    theme::apply(&harness.ctx, Appearance::default());
    harness.run();
    harness.get_by_label("Out");
}

#[test]
fn every_look_of_a_turn_says_who_spoke_and_takes_the_height_it_announced() {
    let looks = [
        BubbleLook::Speech,
        BubbleLook::Chat,
        BubbleLook::Letter { subject: "Re: The kettle" },
        BubbleLook::Post,
    ];
    for look in looks {
        let harness = window(0.0, move |ui, announced: &mut f32| {
            let bubble = Bubble::new(Speaker::Trainee, "You", "I have read all of it.").look(look);
            *announced = bubble.height_for(ui, ui.available_width());
            bubble.show(ui);
        });
        let height = harness.get_by_label("You: I have read all of it.").rect().height();
        assert!((height - harness.state()).abs() < 0.5, "{look:?}: {height} and not {}", harness.state());
    }
}
