//! One step of a session: a picked reply and a portion listened to, without the store. Aim: at most 1 µs for a pick.

use criterion::{BatchSize, Criterion, criterion_group, criterion_main};
use evenkeel::scenario;
use evenkeel::scoring::Rubric;
use evenkeel::session::{Action, Case, Session, Setup, Timed};
use evenkeel::vocabulary::{Language, Mode};
use std::hint::black_box;
use std::sync::Arc;

/// The program's own.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

const FIRST_CALL: &str = include_str!("../scenarios/first_call.ron");

fn steps(criterion: &mut Criterion) {
    let scenario =
        scenario::read(FIRST_CALL.as_bytes(), "first_call.ron").scenario.expect("a shipped scenario");
    let rubric = Rubric::built_in(Language::En).expect("an English rubric");
    let case = Arc::new(Case::new(Arc::new(scenario), rubric));
    let setup = Setup::new(7, Mode::Mixed, Language::En);
    let mut heard = Session::begin(case, setup);
    let timed = |action| Timed { after_ms: 3_000, action };
    let begun = heard.clone();
    while heard.state().is_speaking() {
        heard.act(&timed(Action::Listen)).expect("the customer speaks");
    }
    let reply = heard.state().on_offer(heard.case()).next().expect("a reply on offer");
    let reply = Arc::clone(&reply.id);
    let pick = timed(Action::pick(reply));
    let write = timed(Action::write("Three weeks is a long time to wait. What did they tell you?"));
    let listen = timed(Action::Listen);

    // An attempt that is played has room for the next event, a mere copy of one has not.
    let resumed = |session: &Session| {
        let mut events = Vec::with_capacity(2 * session.events().len());
        events.extend_from_slice(session.events());
        Session::resume(Arc::clone(session.case()), session.setup().clone(), events)
    };
    let mut group = criterion.benchmark_group("one step");
    let mut step = |name: &str, session: &Session, action: &Timed| {
        group.bench_function(name, |bencher| {
            bencher.iter_batched_ref(
                || resumed(session),
                |session| black_box(session.act(black_box(action)).expect("possible").len()),
                BatchSize::SmallInput,
            );
        });
    };
    step("listen", &begun, &listen);
    step("pick", &heard, &pick);
    step("write", &heard, &write);
    group.finish();
}

criterion_group!(benches, steps);
criterion_main!(benches);
