# The report on an attempt: its sentences, and the headings of its exports.
# $pronoun is she, he or they. What an author wrote comes in as it is; $what is a cue in the author's words, a clause
# such as "she threatened to come to the shop".

## Pronouns, figures, lists

pro-subject = { $pronoun ->
    [she] she
    [he] he
   *[they] they
}
pro-subject-first = { $pronoun ->
    [she] She
    [he] He
   *[they] They
}
pro-object = { $pronoun ->
    [she] her
    [he] him
   *[they] them
}
pro-possessive = { $pronoun ->
    [she] her
    [he] his
   *[they] their
}
pro-possessive-first = { $pronoun ->
    [she] Her
    [he] His
   *[they] Their
}
pro-was = { $pronoun ->
    [she] was
    [he] was
   *[they] were
}
pro-tells = { $pronoun ->
    [she] tells
    [he] tells
   *[they] tell
}
pro-writes = { $pronoun ->
    [she] writes
    [he] writes
   *[they] write
}
pro-takes = { $pronoun ->
    [she] takes
    [he] takes
   *[they] take
}
pro-does = { $pronoun ->
    [she] does
    [he] does
   *[they] do
}
pro-comes = { $pronoun ->
    [she] comes
    [he] comes
   *[they] come
}
pro-waits = { $pronoun ->
    [she] waits
    [he] waits
   *[they] wait
}
number-tenths = { $whole }.{ $tenths }
time-seconds = { $count ->
    [one] one second
   *[other] { $count } seconds
}
time-minutes = { $count ->
    [one] one minute
   *[other] { $count } minutes
}
time-hours = { $count ->
    [one] one hour
   *[other] { $count } hours
}
time-days = { $count ->
    [one] one day
   *[other] { $count } days
}
list-comma = { $a }, { $b }
list-and = { $a } and { $b }
list-or = { $a } or { $b }

## The first sentence

summary = { $end }, and { $decision }.
summary-end-only = { $end }.
summary-held-and-lost = { $end }. Handing the case on was not called for and would not have kept { pro-object }: what was said did it, and the turns below show where.
summary-unfinished = This attempt is not finished. It stops { $turn ->
    [0] before your first reply
   *[other] after turn { $turn }
}, { $clock } into the contact, with { pro-possessive } arousal at { $arousal } and { pro-possessive } trust at { $trust }.
summary-empty = Nothing was recorded of this attempt.

mood-word = { $mood ->
    [calm] calm
    [tense] still tense
   *[angry] angry
}
summary-end-resolved = { pro-subject-first } left { mood-word }, with the problem solved
summary-end-partly_resolved = { pro-subject-first } left { mood-word }, with part of the problem solved
summary-end-escalated = { pro-subject-first } left { mood-word }
summary-end-demanded_manager = { pro-subject-first } left your conversation { mood-word }, demanding a manager
summary-end-left_for_competitor = { pro-subject-first } left { mood-word } and took { pro-possessive } custom elsewhere
summary-end-bad_review = { pro-subject-first } left { mood-word } and told the public about it
summary-end-hung_up = { pro-subject-first } { $channel ->
    [telephone] hung up
   *[other] broke off
} { mood-word }
summary-end-out_of_time = Time ran out with { pro-object } { mood-word }
summary-end-unresolved = { pro-subject-first } left { mood-word }, with nothing settled

happened = { $opened ->
    [-1] earlier on { $what }
    [0] before your first reply { $what }
   *[other] in turn { $opened } { $what }
}
summary-decision-in_window = you handed the case over in time, { $latency ->
    [0] in the very turn in which { $what }
    [one] one turn after { $what }
   *[other] { $latency } turns after { $what }
}
summary-decision-premature = you handed the case over too early: nothing had called for it yet
summary-decision-late = you handed the case over { $late ->
    [0] too late
    [one] one turn too late
   *[other] { $late } turns too late
}: { happened }
summary-decision-missed = the case stayed with you although it should have been handed over: { happened }
summary-decision-unnecessary = you handed over a case you could have settled yourself
summary-decision-wrong_lane = you saw in time that someone else was needed, but turned to { $lane ->
    [functional] expertise
   *[hierarchical] authority
} where { $rightlane ->
    [functional] expertise
   *[hierarchical] authority
} was needed
summary-decision-wrong_target = you saw in time that someone else was needed, but { $target } was not the one who could help: it should have been { $right }
summary-decision-forced = the case was out of your hands before you had offered to hand it over{ $cue ->
    [known] : { happened }
   *[none] { "" }
}
summary-decision-rightly_held = you kept the case, which was right{ $cue ->
    [known] : you were free to hand it over when { $what }, and did not have to
   *[none] : nothing in it called for anyone else
}

## The verdict with its figures

verdict-when-escalated = You handed the case over in turn { $turn }, at { $clock }, in the stage { $stage }.
verdict-when-forced = The case left your hands in turn { $turn }, at { $clock }, in the stage { $stage }.
verdict-when-held = The contact ended in turn { $turn }, at { $clock }, in the stage { $stage }, without an escalation.
verdict-mood = { pro-possessive-first } arousal was { $arousal } of 100 and { $slope ->
    [rising] rising by { points } a turn
    [falling] falling by { points } a turn
   *[level] level
}, { pro-possessive } trust { $trust }.
points = { $points ->
    [1] one point
   *[other] { $points } points
}
verdict-cue = What called for handing it over: { $what }; that was { $turns ->
    [0] in the same turn ({ $clock } earlier)
    [one] one turn ({ $clock }) earlier
   *[other] { $turns } turns ({ $clock }) earlier
}.
verdict-no-cue = Nothing had called for handing it over by then.
verdict-choice = You chose { $target } ({ $lane }); the reason you gave: { $reason }.
verdict-told = Of the four things a customer should hear at a handover (why, to whom, when, what happens next), { pro-subject } heard { $told ->
    [0] none
    [4] all
   *[other] { $told }
} ({ $score } of 100).
verdict-handoff = { $needed ->
    [0] The receiver needed no facts from you.
   *[other] { $percent ->
        [100] Your note held everything the receiver needs ({ $passed } of { $needed } facts, { $percent } %).
       *[other] Your note held { $passed } of the { $needed } facts the receiver needs ({ $percent } %); you knew { $known }.
    }
}
verdict-bounces = After that { $count ->
    [one] there was one more transfer
   *[other] there were { $count } more transfers
}.

verdict-means-in_window = Handed over while it was time, in the right lane, to the right person.
verdict-means-premature = Handed over before anything called for it, in a case where something would have.
verdict-means-late = Handed over after it was too late.
verdict-means-missed = Kept, although handing it over was called for.
verdict-means-unnecessary = Handed over, although first level could settle it.
verdict-means-wrong_lane = Handed over in time, to the wrong kind of help.
verdict-means-wrong_target = Handed over in time and in the right lane, to the wrong person.
verdict-means-forced = Taken out of your hands before you offered it.
verdict-means-rightly_held = Kept, and keeping it was right.
means-held-and-lost = Kept, and nothing called for handing it on. The customer was lost in the conversation, not by this decision.

## What would have been right

right-address = { $rightlane ->
    [functional] { $right }, for expertise
   *[hierarchical] { $right }, for authority
}
right-premature = { $cue ->
    [known] Keep the case for now. The moment to hand it over comes when this happens: { $what }. Then it goes to { right-address }.
   *[none] Keep the case until something calls for handing it over.
}
right-late = Hand it over while it is time: { happened }{ $closed ->
    [-1] { "" }
   *[other] , and by turn { $closed } it was too late
}. It goes to { right-address }.
right-missed = Hand it over: { happened }{ $closed ->
    [-1] , and there was time until the end
   *[other] , and there was time until turn { $closed }
}. It goes to { right-address }.
right-unnecessary = Keep the case: you may settle it yourself, and being passed on is one more thing { pro-subject } must bear.
right-wrong_lane = Hand it over to { right-address }: { $what }.
right-wrong_target = Hand it over to { right-address }: { $what }.
right-forced = { $cue ->
    [known] Offer it before { pro-subject } must demand it: { happened }. It goes to { right-address }.
   *[none] Nothing called for handing it over. What would have kept { pro-object } with you is being heard earlier: see the turns in which most was lost.
}

## What decided it beside the conversation

decisive-promise = You promised “{ $label }”, which was not yours to promise; { pro-subject } had to come back about it.
decisive-passed-on = { $name } had to pass { pro-object } on to { $to }: one more transfer, and one more wait.
decisive-told-again = At { $name } { pro-subject } had to tell it again, because it was not in your note: { $again }.
in-turn-first = { $turn ->
    [0] Before your first reply
   *[other] In turn { $turn }
}
decisive-missed-respond = { in-turn-first } the time for a first answer had run out.
decisive-missed-resolve = { in-turn-first } the time to settle the case or hand it over had run out.
decisive-watched = { $from } { $what } at first, { $to } at the end: your replies brought more of them.
decisive-asked-again = { $times } times { pro-subject } { pro-was } asked for something told before.
decisive-waited = { pro-subject-first } waited { $time } in all, on hold or to be put through.
decisive-consulted = Asking { $name } gave you an answer without handing the case over.

## Between the lines

notice-listened = You let { pro-object } go on.
notice-silent = You said nothing although { pro-subject } { pro-was } waiting for an answer.
notice-fact = You learn: { $label }: { $value }.
notice-withheld = { pro-subject-first } { pro-does } not tell you yet: { $label }.
notice-stage-on = { pro-subject-first } moved on: { $to }.
notice-stage-back = { pro-subject-first } fell back: { $to }.
notice-opened = { $necessity ->
    [required] From here on the case should be handed over: { $what }.
   *[allowed] From here on the case may be handed over: { $what }.
}
notice-closed = From here on it is too late to hand it over for this: { $what }.
notice-hint = You asked for a hint: { $text }
notice-arrived-bot = { $name } had the contact before you:
notice-arrived-colleague = { $name } handed the case to you:
notice-arrived-forum = It began in public, in { $name }:
notice-twin-note = You read the note from the case before: “{ $text }”
notice-looked = You read up: { $title }.
notice-consulted-helps = You asked { $name }: “{ $says }”
notice-consulted-busy = You asked { $name }, who had no time: “{ $says }”
notice-consulted-refuses = You asked { $name }, who would not: “{ $says }”
notice-consulted-disagrees = You asked { $name }, who sees it otherwise: “{ $says }”
notice-consulted-silent = You asked { $name }, who had nothing to add.
notice-filed = You filed the ticket: { $category }, { $priority }.{ $fault ->
    [category] { " " }It belongs under { $rightcategory }.
    [priority] { " " }The right priority: { $rightpriority }.
    [both] { " " }It belongs under { $rightcategory }; the right priority: { $rightpriority }.
   *[none] { "" }
}
notice-noted = You noted: { $text }
notice-passed-hold = { pro-subject-first } { pro-waits }: { $time }.
notice-passed-turnaround = { $time } later { pro-subject } { pro-writes } back.
notice-passed-queue = { pro-subject-first } { pro-waits } to be put through: { $time }.
notice-passed-desk = That takes you { $time }.
notice-passed-inbox = It lies { $time } before somebody takes it.
notice-missed-respond = The time for a first answer has run out.
notice-missed-resolve = The time to settle the case or hand it over has run out.
notice-private = From here on nobody else reads or hears it.
notice-reach = { $to } { $given ->
    [yes] { $what }
   *[no] people watching
} now ({ $change }).
notice-received-took = { $name } takes the case with nothing left to ask.{ $given ->
    [yes] { " " }“{ $says }”
   *[no] { "" }
}
notice-received-asked_again = { $name } takes the case, and { pro-subject } { pro-tells } it once more: { $again }.{ $given ->
    [yes] { " " }“{ $says }”
   *[no] { "" }
}
notice-received-passed_on = { $name } passes the case on to { $to }.{ $given ->
    [yes] { " " }“{ $says }”
   *[no] { "" }
}
notice-promise-broken = What you promised could not be kept: { $label }. { pro-subject-first } { pro-comes } back about it.
notice-wrapped-up = You finished the contact.
notice-breathed = You took a breath.
notice-wrote-set-off = What set you off: { $text }
notice-wrote-next-time = What you would say next time: { $text }
notice-wrote-documented = For the knowledge base: { $text }
notice-escalated = You handed the case over to { $target } ({ $lane }).
notice-ended = The contact ended: { $outcome }.{ $given ->
    [yes] { " " }{ $tells }
   *[no] { "" }
}
offer-taken = { pro-subject-first } { pro-takes } the offer: { $label } ({ $fit }{ $followup ->
    [yes] , and you said what happens next
   *[no] , but you did not say what happens next
}).
offer-declined = { pro-subject-first } { pro-does } not take the offer: { $label }; { $why }.
obstacle-too_early = { pro-subject } { pro-was } not ready to hear a solution
obstacle-does_not_fit = it does not solve { pro-possessive } problem
obstacle-beyond_authority = you may not decide it
obstacle-not_eligible = { pro-subject } { pro-was } not entitled to it

remark-voice = Voice: { $name }.
remark-face = Face: { $name }.
remark-tone-calm = calm
remark-tone-warm = warm
remark-tone-firm = firm
remark-tone-hurried = hurried
remark-tone-sharp = sharp
remark-expression-attentive = attentive
remark-expression-friendly = friendly
remark-expression-neutral = neutral
remark-expression-tense = tense
remark-expression-amused = amused
remark-canned-personal = It began as a canned reply, and you made it your own.
remark-canned-as_it_was = It is a canned reply nearly as it stands: nothing in it is written to { pro-object }.
remark-canned-open_slots = It is a canned reply with { $count ->
    [one] a slot left open
   *[other] { $count } slots left open
}: { $slots }.
remark-asked-again = It asks for something { pro-subject } had told already: { $what }.

line-puzzled = could not make anything of it
line-not_yet = not enough yet
line-relapse = fell back
line-interrupted = interrupted
line-silence = waiting for an answer
line-withheld = does not tell yet

## Why the mood moved

effect = arousal { $arousal }, trust { $trust }
cause-reply = how the reply reached { pro-object }
cause-red_flag = { $given ->
    [yes] red flag: { $what }
   *[no] a red flag
}
cause-interruption = { pro-subject } { pro-was } interrupted
cause-premature_fix = a solution before the feeling was out
cause-angered = { $given ->
    [yes] what angers { pro-object }: { $what }
   *[no] what angers { pro-object }
}
cause-soothed = { $given ->
    [yes] what does { pro-object } good: { $what }
   *[no] what does { pro-object } good
}
cause-heard = { pro-subject } { pro-was } allowed to get it out
cause-silence = { pro-subject } { pro-was } left without an answer
cause-script = the situation itself
cause-accepted = { pro-subject } took the offer
cause-declined = the offer did not help { pro-object }
cause-contradiction = your voice or face said the opposite of your words
cause-asked_again = { pro-subject } { pro-was } asked again for something already told: { $what }
cause-template = the words were a template
cause-kept_waiting = { pro-subject } waited for your answer
cause-on_hold = { pro-subject } { pro-was } kept on hold
cause-deadline_missed = a deadline passed
cause-bounced = { pro-subject } { pro-was } passed on once more: { $what }
cause-promise_broken = what was promised did not come: { $what }
cause-presented = how { pro-subject } { pro-was } told about the handover

## The survey

ease-1 = very hard
ease-2 = hard
ease-3 = rather hard
ease-4 = neither easy nor hard
ease-5 = rather easy
ease-6 = easy
ease-7 = very easy
because-promise_broken = I was promised something, and then it did not come.
because-passed_around = I was passed from one to the next.
because-told_twice = I told it, and told it again.
because-kept_waiting = I spent most of it waiting.
because-spoken_to = It is how I was spoken to that I will remember.
because-heard_and_helped = Somebody listened, and then something happened.
because-in_good_hands = I was listened to, and somebody is looking after it now.
because-helped_not_heard = I got what I needed, and nobody cared how it was for me.
because-heard_not_helped = Kind words, and I still have the problem.
because-neither = Nobody listened, and nothing happened.

## Marks

mark-harmful = harmful
mark-poor = poor
mark-absent = absent
mark-present = present
mark-strong = strong

## The exported report

report-title = Report on one attempt
report-with = with { $customer }
report-magnitude = magnitude { $magnitude } of 5
report-mode = mode: { $mode }
report-trainee = played by { $name }
report-played = on { $when }
report-yes = yes
report-no = no
report-you = You
report-turn = Turn { $turn }
report-turns = { $count ->
    [one] { $count } turn
   *[other] { $count } turns
}
report-beginning = The beginning

report-verdict = The decision about escalating
report-right = What would have been right:
report-no-verdict = There is no verdict, because the attempt is not finished.
report-figure-turn = Turn
report-figure-time = Time
report-figure-stage = Stage
report-figure-slope = Change a turn
report-figure-latency = Since the cue
report-figure-presentation = Presentation
report-figure-handoff = Handoff note
report-figure-tried = Tried so far

report-outcome = How it ended
ended-resolved = Resolved
ended-partly_resolved = Resolved in part
ended-escalated = Handed on
ended-demanded_manager = Demanded a manager
ended-left_for_competitor = Left for a competitor
ended-bad_review = Posted a bad review
ended-hung_up = Hung up
ended-out_of_time = Out of time
ended-unresolved = Nothing settled
report-no-outcome = It has not ended.
report-csat = Satisfaction
report-nps = Recommends
report-ces = Ease
report-in-their-words = In { pro-possessive } words
report-duration = Duration
report-figure-turns = Turns
report-figure-replies = Replies
report-figure-listened = Let them talk
report-figure-interruptions = Interruptions
report-figure-facts = Facts learned
report-figure-relapses = Relapses
report-figure-first-response = First reply after
report-figure-waited = { pro-subject-first } waited
report-figure-asked-again = Asked again
report-figure-deadlines = Deadlines missed
report-figure-consults = Colleagues asked
report-figure-articles = Articles read
report-figure-reached = People reached
report-survey-note = Satisfaction (CSAT), recommendation (NPS) and ease (CES, 1 very hard to 7 very easy) are what this simulated customer answers: from the mood they were left in, what became of their problem, and what it cost them.

report-curve = Arousal and trust over the turns
report-curve-label = Arousal and trust over the turns; the same figures are in the table below
report-curve-axis = turn
report-curve-point = Turn { $turn }: arousal { $arousal }, trust { $trust }, { $stage }
report-curve-window = time to hand over
curve-flag-escalated = handed over
curve-flag-ended = the end
curve-flag-deadline_missed = a deadline passed
curve-flag-went_private = in private from here
report-curve-table = The curve as a table
report-red-flag = red flag
report-window = Time to hand over from turn { $opened } ({ $at }) { $closed ->
    [-1] to the end
   *[other] until turn { $closed } ({ $until })
}: { $what }.

report-matrix = Techniques in each stage
report-matrix-all = All
report-matrix-turns = { $count ->
    [one] turn
   *[other] turns
}
report-not-exercised = not exercised
report-matrix-note = From 0 to 100: 0 harmful, 25 poor, 50 absent, 75 present, 100 strong; the mean over the replies of that stage. A technique counts where it was shown, or where it bears a quarter of the stage or more. “All” weighs by how much each technique counts in each stage. The four are ways of looking at one skill, not four separate ones.
report-red-flags = Red flags
report-no-red-flags = None.
report-in-turns = { $count ->
    [one] in turn
   *[other] in turns
}

report-better = What would have been better
report-nothing-better = In no turn was there a better reply on offer.
report-you-said = You said
report-better-reply = Better
report-impact-note = Most to gain first. The impact of a reply is its marks, weighed by how much each technique counts in that stage: from −200 to +200.
report-left = { $left } more impact

report-handoff = The handover
report-told = What { pro-subject } { pro-was } told
report-note = The handoff note
report-passed = Passed on
report-forgotten = Known to you, but not passed on
report-unknown = Needed, but never asked for
report-received = How it was received
report-queue = Waited to be put through
report-bounced-to = Passed on to
report-told-again = Told again

report-transcript = The conversation
report-overruled = { $technique }: { $given } in the attempt, { $mark } by { $by }: { $reason }
report-unsure = { $technique }: the scorer cannot tell. It counts nowhere.
report-said-before = { $times ->
    [one] You had said the same once before; it works less the second time.
   *[other] You had said the same { $times } times before; it no longer works.
}
report-let-finish = Let { pro-object } finish first.
report-cut-off = What { pro-subject } still had to say:
report-earned = earned
report-cost = cost
report-better-here = Better here ({ $left } more impact)
report-what-else = { $count ->
    [one] What else could have been said (one more)
   *[other] What else could have been said ({ $count } more)
}
report-impact = impact { $impact }

report-scenario = Scenario
report-hash = Scenario hash
report-attempt = Attempt
report-seed = Seed
report-engine = Engine
report-made = Report made
report-footnote = Arousal and trust describe a simulated customer. Nothing was measured on a person, and nothing left this computer until this file was saved.
