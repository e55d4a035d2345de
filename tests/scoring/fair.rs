//! Sentences a trainee writes to the shipped cases that were once marked as no team lead would: none of them again.

use super::{expect, scorer};
use evenkeel::scoring::Reply;
use evenkeel::vocabulary::Technique;

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

#[test]
fn what_was_told_and_travels_along_is_no_promise() {
    expect(
        "If it isn't here by noon I'm ringing the Courier.",
        "I'm handing this to Dana Ruiz, who can stop a van. She has everything you told me and rings you within five minutes.",
        "composure >= 1, resolution >= 0, no promise_beyond_authority",
    );
}

#[test]
fn a_rule_for_an_answer_is_a_wall() {
    expect("I want to bring it back.", "The policy is the policy.", "composure <= -1, resolution <= -1");
    expect("Which of you is right?", "The workshop is wrong, they always mess up.", "composure <= -1");
}

#[test]
fn a_child_that_is_unwell_is_asked_after_and_not_waved_away() {
    let customer = "And Elsie's flat out on the settee with a head on her.";
    expect(
        customer,
        "How long has Elsie had the headache? And what's that pipping?",
        "composure >= 0, active_listening >= 1, empathy >= 0",
    );
    expect(
        customer,
        "Stop. The gas, the headache, the pipping. I'm worried about Elsie. Please take her outside.",
        "composure >= 0, active_listening >= 0, no interruption",
    );
    expect(customer, "I'm sure it's nothing, kids get headaches all the time.", "empathy <= -1");
}

#[test]
fn what_it_means_to_them_is_worth_a_word() {
    let customer = "So I'd like somebody to tell me what I'm meant to put in front of her on Sunday.";
    expect(customer, "I can hear how much this means to you.", "composure >= 0, empathy >= 0");
    expect(
        "I put it on, in front of everybody. And people laughed.",
        "They laughed at him, at his own seventieth, over his own record. That hurts.",
        "composure >= 0, empathy >= 1",
    );
    expect(
        "And people laughed.",
        "A cow in a tunnel? That's quite funny actually.",
        "composure <= -1, empathy <= -1",
    );
}

#[test]
fn a_template_steadies_nobody() {
    expect(
        "48 hours, you wrote. It has been five days, and this is my third ticket.",
        "Dear customer, thank you for your message. We are working on it and will get back to you as soon as possible.",
        "composure <= 1, active_listening <= -1, resolution <= -1",
    );
}

#[test]
fn a_question_with_its_reason_is_no_form() {
    expect(
        "What do you need from me?",
        "Could you tell me the order number, and the number on the slip? Then I can see where the two got swapped.",
        "composure >= 0, active_listening >= 0, empathy >= 0",
    );
}

#[test]
fn a_bare_step_takes_no_feeling_away() {
    expect("When do you come?", "A technician comes at nine.", "empathy >= 0, resolution >= 1");
    expect("When do you come?", "Somebody comes when they can.", "resolution <= 0");
}

#[test]
fn asking_how_it_stands_now_is_listening_and_no_step() {
    let customer = "It drops out every evening at nine, and you tell me to restart it.";
    expect(customer, "What's it doing right now?", "active_listening >= 1, resolution <= 0");
    expect(customer, "What is it doing tonight?", "active_listening >= 1, resolution <= 0");
    expect(customer, "I can look at it with you right now.", "resolution >= 1");
}

#[test]
fn given_back_is_no_step() {
    expect(
        "Eighteen evenings. Always at nine. And every time I restart it.",
        "Eighteen evenings, always at nine, and every time we told you to restart it.",
        "active_listening >= 1, resolution <= 0",
    );
    expect(
        "Three times you've been and there's still no hot water!",
        "3 times now and still no hot water",
        "active_listening >= 1, resolution <= 0",
    );
}

#[test]
fn a_promise_owned_is_no_promise_made() {
    let customer = "You promised 48 hours, and it's been five days!";
    expect(
        customer,
        "You're right, 48 hours was a promise, and we broke it.",
        "composure >= 1, empathy >= 1, resolution >= 0, no promise_beyond_authority",
    );
    expect(customer, "48 hours was a promise", "composure >= 0, resolution >= 0");
    expect(
        customer,
        "You'll have it tonight, that's a promise, I guarantee it.",
        "resolution <= -1, promise_beyond_authority",
    );
}

#[test]
fn sparing_them_something_is_kind() {
    let customer = "I'm in a lobby with four bags and nine percent on my phone.";
    expect(
        customer,
        "Let's save your battery. I'll ring you back in five minutes, so you needn't hold.",
        "composure >= 0, active_listening >= 0, empathy >= 0, resolution >= 1",
    );
    expect(customer, "You don't have to shout at me.", "composure <= -1");
    expect(customer, "Save your breath.", "composure <= -1, empathy <= 0");
}

#[test]
fn understanding_that_runs_up_to_a_no_is_taken_back() {
    expect(
        "Eighteen evenings, always at nine!",
        "I do understand your frustration, and of course we want to help, but I can't do anything until you give me your order number.",
        "active_listening <= 0, empathy <= -1, resolution <= 0, understand_but",
    );
}

#[test]
fn what_they_might_have_done_is_blame_and_what_we_might_have_done_is_not() {
    let customer = "You missed my appointment and nobody said a word.";
    for reply in [
        "If you'd told us earlier we could have done something.",
        "Well, that's on you, I'm afraid.",
        "Did you even tick the box? Customers are asked to read the page.",
    ] {
        expect(customer, reply, "active_listening <= 0, empathy <= -1, blame");
    }
    for reply in [
        "If we'd told you earlier you could have planned around it. I'm sorry.",
        "Did you keep the card the driver left?",
        "Would you like me to book it again?",
    ] {
        expect(customer, reply, "composure >= 0, empathy >= 0, no blame, no condescension");
    }
}

#[test]
fn a_superior_smile_is_heard() {
    let customer = "Your letter makes no sense to me.";
    for reply in [
        "As I'm sure you can appreciate, it's quite simple really.",
        "Well, that wasn't so hard, was it?",
        "What you have to understand is that an estimate is when we guess.",
    ] {
        expect(customer, reply, "composure <= -1, empathy <= -1, condescension");
    }
    expect(customer, "It should be simple, and our letter made it hard.", "composure >= 0, no condescension");
}

#[test]
fn said_about_the_person_is_an_insult() {
    let customer = "Nobody has answered me in a week.";
    for reply in [
        "Are you deaf? I've told you three times.",
        "People like you always shout first.",
        "You lot never read anything.",
        "Grow a thicker skin.",
    ] {
        expect(customer, reply, "composure <= -1, empathy <= -1, insult");
    }
    expect(customer, "You're not deaf, we were. I'm sorry.", "empathy >= 0, no insult");
}

#[test]
fn a_reproach_granted_is_no_refusal() {
    let customer = "You couldn't carry a letter across a corridor. It's a disgrace, that note.";
    expect(
        customer,
        "You said we couldn't carry a letter across a corridor, and after this week I see why.",
        "composure >= 0, active_listening >= 1, resolution >= 0, no insult",
    );
    expect(
        customer,
        "You called it a disgrace, and I'd call it that too.",
        "composure >= 0, active_listening >= 1",
    );
    expect(customer, "I see why nobody likes you.", "composure <= -1");
}

#[test]
fn what_went_wrong_at_our_end_is_owned_when_it_is_said() {
    expect(
        "Signed for by Mill. That isn't anybody, that's half an address.",
        "Nobody signed for them then. Somebody typed half a word and we called it delivered.",
        "active_listening >= 1, empathy >= 0",
    );
    expect(
        "Is there somebody in charge of you?",
        "The fault is ours: the software on your hub loses its connection at nine every night. It isn't your cables.",
        "composure >= 0, empathy >= 1",
    );
}

#[test]
fn asking_after_somebody_is_kind() {
    expect(
        "We're out.",
        "Well done. How is she? And which flat are you in?",
        "composure >= 0, active_listening >= 1, empathy >= 1",
    );
    expect("We're out.", "Well, you should have gone earlier.", "composure <= -1, empathy <= -1");
}

#[test]
fn what_is_on_its_way_is_a_step_also_with_a_question() {
    expect(
        "I can't leave the school before five.",
        "A bicycle brings three days of bags tonight at six. Who is in to take them?",
        "composure >= 0, active_listening >= 1, resolution >= 1",
    );
    expect(
        "What's happening? Who's coming?",
        "The gas emergency line is coming onto this call now. They'll have an engineer there within the hour.",
        "empathy >= 0, resolution >= 1",
    );
    expect(
        "Booked in February, paid in February, and a line through my name.",
        "Booked in February, paid in February, and a line through your name. That's an awful thing to be shown at ten at night.",
        "active_listening >= 1, empathy >= 1, resolution <= 0",
    );
}

#[test]
fn nothing_is_praised_in_a_reply_that_harms() {
    let scored = scorer().score(&Reply::new("calm down sir its only a book").to("My book is wrong!"));
    let harmed = |technique| scored.marks[technique].value() == -2;
    assert!(harmed(Technique::Empathy));
    assert!(scored.evidence.iter().all(|found| found.weight < 0 || !harmed(found.technique)));
}

#[test]
fn a_wish_for_somebody_they_named_is_kind() {
    let customer = "Friday morning. I'll not say a word to my mum till it's on the table.";
    expect(customer, "All the best to your mum.", "composure >= 0, active_listening >= 0, empathy >= 1");
    expect(customer, "All the best elsewhere.", "empathy <= 0");
}

#[test]
fn having_something_done_is_a_step() {
    expect(
        "So what happens to my pictures?",
        "I'll have the book collected from them today, and your design is safe here with us.",
        "composure >= 0, resolution >= 1",
    );
}

#[test]
fn a_step_needs_no_will() {
    for (customer, reply) in [
        (
            "What do I tell them?",
            "I haven't seen the sheet yet. If you have a box without a label, don't eat it, bring it back, we refund it.",
        ),
        (
            "Which of you answers at nine?",
            "I'm going to raise this with people who can see the sessions at nine, you get an answer in the ticket tonight.",
        ),
        (
            "What's happening? Who's coming?",
            "An engineer and the emergency people are being called this minute and I don't hang up.",
        ),
        (
            "Ask your question.",
            "If you go to the meter and read me the figure, I put it in and we both see the new bill.",
        ),
        ("I'll just turn that boiler off.", "no kitchen no lights just go down the stairs, im here"),
    ] {
        expect(customer, reply, "composure >= 0, active_listening >= 0, empathy >= 0, resolution >= 1");
    }
    expect("What do I tell them?", "You get an answer when we can.", "resolution <= 0");
}

#[test]
fn a_fault_owned_in_passing_is_owned() {
    let customer = "There's a slip tucked in the back. That isn't me.";
    expect(
        customer,
        "The two numbers got swapped, that's our mistake and nothing you did.",
        "composure >= 1, empathy >= 1, no blame",
    );
    expect(
        "There. Hear it go? That's how he sounded.",
        "It's the motor, listen to that hum. Neither you nor your dad did anything wrong.",
        "composure >= 0, active_listening >= 0, empathy >= 0",
    );
    expect(
        "I've been polite since Monday.",
        "That was the wrong thing to say. You've been polite since Monday and got nothing for it.",
        "composure >= 1, empathy >= 0, no blame",
    );
}

#[test]
fn what_is_called_normal_is_waved_away() {
    let customer = "I only wonder whether anybody keeps a record of it besides me.";
    expect(
        customer,
        "The internet is slower in the evening, that's normal.",
        "active_listening <= -1, empathy <= -1",
    );
    expect(customer, "Eighteen evenings running is not normal.", "empathy >= 0");
}

#[test]
fn to_be_asked_to_read_something_out_is_no_insult() {
    let customer = "There's a stranger's holiday in my box and my book is who knows where.";
    expect(
        customer,
        "I'm going to look at both numbers now. Can you read me yours and the one on the slip?",
        "composure >= 0, no insult",
    );
    expect(customer, "It's on the slip. Can you read?", "composure <= -1, insult");
    expect(customer, "It's on the slip, can you not read?", "composure <= -1, insult");
}

#[test]
fn sorry_hung_on_a_refusal_makes_it_no_kinder() {
    for reply in [
        "No receipt no refund. Sorry.",
        "Without a receipt I can't refund it. Sorry.",
        "We don't take returns after thirty days, sorry.",
    ] {
        expect("I want my money back.", reply, "active_listening <= 0, empathy <= 0, resolution <= -1");
    }
    expect(
        "I want my money back.",
        "Sorry about that. I can't refund it here, and I can change it for you.",
        "composure >= 0, empathy >= 0",
    );
    expect(
        "She's been on your list since she was three.",
        "There is no place for her this year, and I'm so sorry. She had her heart set on it.",
        "empathy >= 1",
    );
}

#[test]
fn what_cannot_be_done_is_no_offer() {
    let step = |reply| scorer().score(&Reply::new(reply).to("When do I get it?")).strength.resolution;
    for (can, can_not) in [
        ("I can send it today.", "I can't send it today."),
        ("We can move it to Friday.", "We can't move it to Friday."),
        ("I could ask them.", "I couldn't ask them."),
    ] {
        assert!(step(can) >= step(can_not) + 30, "{can} {} {}", step(can), step(can_not));
    }
}
