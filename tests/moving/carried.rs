//! What was exported arrives whole, once, with everything that belongs to it.

use super::*;
use evenkeel::report::AttemptReport;
use evenkeel::store::CohortFilter;

#[test]
fn an_attempt_arrives_as_it_was_played() {
    let (from, to) = (Machine::new(), Machine::new());
    let id = from.play("Ana", 4);
    from.overrule(id);
    let intake = to.take(&from.file(&Carried::All, false));
    assert_eq!((intake.added, intake.known, intake.refused.len()), (1, 0, 0), "{intake:?}");
    assert_eq!(intake.rulings.get(TRAINER), Some(&1));
    assert!(intake.is_whole());
    // Rulings, wrap-up, scenario, figures: all of it, and the seal holds.
    assert_eq!(to.load(id), from.load(id));
    let all = CohortFilter::default();
    assert_eq!(to.store.cohort(&all).expect("counts"), from.store.cohort(&all).expect("counts"));
}

#[test]
fn the_same_file_again_changes_nothing() {
    let (from, to) = (Machine::new(), Machine::new());
    from.play("Ana", 4);
    let file = from.file(&Carried::All, false);
    to.take(&file);
    let before = to.store.cohort(&CohortFilter::default()).expect("counts");
    let again = to.take(&file);
    assert_eq!((again.added, again.known), (0, 1), "{again:?}");
    assert!(again.is_whole());
    assert_eq!(to.store.cohort(&CohortFilter::default()).expect("counts"), before);
    assert_eq!(from.file(&Carried::All, false), file, "the same attempts give the same bytes");
}

#[test]
fn rulings_made_since_are_added_and_none_is_lost() {
    let (trainee, trainer) = (Machine::new(), Machine::new());
    let id = trainee.play("Ana", 4);
    trainer.take(&trainee.file(&Carried::All, false));
    trainer.overrule(id);
    let back = trainee.take(&trainer.file(&Carried::All, false));
    assert_eq!((back.known, back.rulings.get(TRAINER)), (1, Some(&1)), "{back:?}");
    assert_eq!(trainee.load(id), trainer.load(id));
    assert_eq!(trainee.take(&trainer.file(&Carried::All, false)).rulings.len(), 0, "once is enough");
}

#[test]
fn rulings_can_be_left_out() {
    let (from, to) = (Machine::new(), Machine::new());
    let id = from.play("Ana", 4);
    from.overrule(id);
    let intake = to.take_as(&from.file(&Carried::All, false), TakingIn { rulings: false, ..TAKING });
    assert_eq!((intake.added, intake.rulings.len()), (1, 0));
    assert_eq!(to.load(id).overrules, []);
}

#[test]
fn an_attempt_that_went_on_since_is_brought_up_to_date_and_never_set_back() {
    let (from, to) = (Machine::new(), Machine::new());
    let mut running = from.begin("Ana", 4);
    running.act(Action::Listen, 900).expect("kept");
    let early = from.file(&Carried::All, false);
    running.act(Action::Listen, 900).expect("kept");
    let late = from.file(&Carried::All, false);
    assert_eq!(to.take(&early).added, 1);
    assert_eq!(to.take(&late).continued, 1);
    assert_eq!(to.load(running.id()), from.load(running.id()));
    assert_eq!(to.take(&early).known, 1, "an older copy takes nothing away");
    assert_eq!(to.load(running.id()).actions.len(), 2);
    Running::resume(&to.store, running.id()).expect("can be gone on with");
}

#[test]
fn many_trainees_come_together_and_each_can_be_told_apart() {
    let trainer = Machine::new();
    for (name, seed) in [("Ana", 1), ("Rui", 2), ("Žņķ", 3)] {
        let machine = Machine::new();
        machine.play(name, seed);
        assert_eq!(trainer.take(&machine.file(&Carried::All, false)).added, 1);
    }
    let names: Vec<String> =
        trainer.store.trainees().expect("a list").into_iter().map(|trainee| trainee.name).collect();
    assert_eq!(names, ["Ana", "Rui", "Žņķ"]);
    trainer.store.join_group("spring", "Ana").expect("joins");
    trainer.store.join_group("spring", "Rui").expect("joins");
    let two = Machine::new();
    assert_eq!(two.take(&trainer.file(&Carried::Group("spring".to_owned()), false)).added, 2);
    let one = Machine::new();
    assert_eq!(one.take(&trainer.file(&Carried::Trainee("Žņķ".to_owned()), false)).added, 1);
}

#[test]
fn a_machine_without_the_scenario_makes_the_report() {
    let (from, to) = (Machine::new(), Machine::new());
    let id = from.play("Ana", 4);
    to.take(&from.file(&Carried::These(vec![id]), false));
    let attempt = to.load(id);
    let report = AttemptReport::new(&attempt.events, &attempt.overrules);
    assert!(report.finished && report.matrix.total.is_some());
    assert!(evenkeel::app::stored_case(&attempt).is_ok(), "its scenario came along");
}

#[test]
fn stopping_keeps_what_was_there_before() {
    let (from, to) = (Machine::new(), Machine::new());
    for seed in 1..=3 {
        from.play("Ana", seed);
    }
    let file = from.file(&Carried::All, false);
    let mut step = |done, _| if done < 2 { ControlFlow::Continue(()) } else { ControlFlow::Break(()) };
    let intake = take_in(&to.store, file.as_slice(), TAKING, &mut step).expect("a file of ours");
    assert!(intake.stopped && intake.added == 2 && !intake.is_whole());
    assert_eq!(to.count(), 2);
    let mut nothing = Vec::new();
    let attempts = carried(&from.store, &Carried::All).expect("a list");
    let error = carry(&from.store, &attempts, false, &mut nothing, &mut |_, _| ControlFlow::Break(()));
    assert!(error.is_err());
}
