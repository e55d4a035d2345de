//! Sentences a trainee writes to the shipped cases that were once marked as no team lead would: none of them again.

use super::expect;

#[test]
fn a_step_in_few_words_is_not_curt() {
    let customer = "The boiler's cold. When do you come?";
    for reply in ["A technician comes at nine.", "A technician is booked for nine tomorrow."] {
        expect(customer, reply, "composure >= 0, active_listening >= 0, resolution >= 1, no condescension");
    }
    expect(
        "He wanted it for Saturday and it's broken.",
        "A new one is on the shelf and you can have it right now.",
        "composure >= 0, resolution >= 1, no condescension",
    );
    expect(
        "I've been charged twice!",
        "Done. The charge is gone and the account is open again.",
        "composure >= 0, active_listening >= 0, resolution >= 1",
    );
}

#[test]
fn handing_on_to_who_can_decide_is_no_refusal_and_no_promise() {
    expect(
        "You charged me twice!",
        "I'd like to bring in my supervisor, because she can decide what I can't. You won't have to tell it again.",
        "composure >= 1, resolution >= 0, no promise_beyond_authority",
    );
}

#[test]
fn what_keeps_people_safe_is_no_insult_and_no_deafness() {
    let customer = "It smells of gas in the whole flat!";
    for reply in [
        "Get out of the flat now, please, and leave the door open.",
        "Please open the windows, don't touch any switches and go outside now.",
    ] {
        expect(customer, reply, "composure >= 0, active_listening >= 0, empathy >= 0, no insult");
    }
    expect(customer, "Are you and everyone else out of the flat?", "composure >= 0, active_listening >= 0");
    expect("I want my money.", "Get out and don't come back.", "composure = -2, insult");
}

#[test]
fn a_fault_nobody_lays_on_them_costs_nothing() {
    let customer = "My parcel never came and nobody cares!";
    expect(customer, "I'm not saying it's your fault.", "composure >= 0, empathy >= 0, no blame");
    expect(customer, "Nobody is saying you did anything wrong.", "composure >= 0, active_listening >= 0");
    expect(customer, "I'm not saying it's your fault, but you could have been in.", "empathy <= 0");
}

#[test]
fn ones_own_words_taken_back_are_no_contempt() {
    expect(
        "You laughed at him in front of his class.",
        "That was a stupid thing to say. It was meant to be his moment.",
        "composure >= 0, empathy >= 1, no condescension",
    );
}

#[test]
fn a_word_that_grants_it_is_heard_as_one() {
    expect("You charged me twice!", "That sounds awful.", "composure >= 0, empathy >= 1");
    expect("You charged me twice!", "Twice? That's not right.", "composure >= 0, empathy >= 0");
    expect("You charged me twice!", "That's life.", "composure <= -1, empathy <= -1");
}

#[test]
fn a_question_about_what_is_needed_looks_forward() {
    expect(
        "Maren has nothing to wear for tonight.",
        "What does Maren need for this evening, if the bags don't come?",
        "active_listening >= 1, empathy >= 0",
    );
    expect(
        "I told you already. Ashdown, forty-one Mill Lane.",
        "I hear you Mr Ashdown, but I need to hear it from you once more.",
        "active_listening <= -1, empathy <= -1",
    );
}

#[test]
fn a_cold_boiler_admitted_is_no_repair() {
    expect(
        "It was marked as repaired. Three times. And the water's still cold.",
        "Repaired should mean it works. It clearly doesn't. I'm sorry.",
        "resolution <= 0, empathy >= 1",
    );
}

#[test]
fn one_word_is_a_shrug_and_no_outburst() {
    for reply in ["Okay", "Hm.", "Noted."] {
        expect(
            "My bags are lost and nobody answers!",
            reply,
            "composure >= -1, active_listening = -1, empathy = 0",
        );
    }
    expect("My bags are lost and nobody answers!", "Yes.", "composure = 0, empathy = 0");
}

#[test]
fn keys_struck_at_random_are_no_words() {
    for reply in
        ["asdf jkl qwer zxcv", "asdkjh qwoeiu", "fghj fghj fghj kl", "qqqq www eee", "hjkl hjkl fdsa"]
    {
        let customer = "I've written to you three times!";
        expect(customer, reply, "composure = 0, active_listening = 0, empathy = 0, resolution = 0");
    }
    expect("Who are you?", "Krzysztof Brzezicki, from the workshop.", "composure >= -1");
}

#[test]
fn a_right_granted_in_a_hurry_is_granted() {
    expect(
        "You promised 48 hours, and it's been five days!",
        "im realy sorry mr lund, your right, 48 hours was a promise",
        "composure >= 1, active_listening >= 0, empathy >= 1",
    );
}
