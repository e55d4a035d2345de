# What the program says in a terminal. $pronoun is she, he or they.

## Without a window

cli-no-window = { $why } The first scenario is played here in the terminal; `evenkeel --help` shows what else there is.
cli-no-window-built = This program was built without a window.
cli-no-scenario = there is no scenario to play; put one into the folder `scenarios` of the data folder, or name a file: evenkeel play FILE

## The list of attempts

cli-no-attempts = There are no attempts yet. `evenkeel play` begins one.
cli-head-attempt = ATTEMPT
cli-head-when = WHEN
cli-head-scenario = SCENARIO
cli-head-trainee = TRAINEE
cli-head-turns = TURNS
cli-head-outcome = OUTCOME
cli-head-verdict = VERDICT
cli-head-score = SCORE
cli-unfinished = not finished

## A replay

cli-verified = Attempt { $attempt } comes out the same when it is decided again: { $actions } actions, { $events } events.

## The briefing

cli-briefing-you = You
cli-briefing-customer = The customer
cli-briefing-path = Whom you can hand the case to
cli-may-refund = You may refund up to { $currency }{ $amount }.
cli-may-discount = You may give a discount of up to { $percent } %.
cli-may-not = Not: { $what }
cli-respond-within = A first answer is due within { $time }.
cli-resolve-within = The case should be settled or handed on within { $time }.

## The conversation

cli-how-to = Type ? at any time to see what you can do. Every answer is kept at once; q leaves, and you can go on later.
cli-resumed = “{ $title }”, after turn { $turn }. What you heard last:
cli-prompt-speaking = [Enter: let { $pronoun ->
    [she] her
    [he] him
   *[they] them
} go on · r: what you could say · ?: help]
cli-prompt-guided = [number · ?: help]
cli-prompt-mixed = [number, or your own words · ?: help]
cli-prompt-open = [your words · ?: help]
cli-not-understood = Type the number of a reply, or one of these letters: l o e c h i r q. ? explains them.
cli-help =
    A number picks that reply; in the modes “mixed” and “open” you can also type your own words.
    Answering while the customer has more to say interrupts.
    l, listen    Let the customer go on; when nothing more comes, stay silent.
    o, offer     Offer a resolution.
    e, escalate  Hand the case on.
    c, close     Close the contact.
    h, hint      Ask for a hint, where there is one.
    i, info      Show the briefing again.
    r, replies   Show the replies again.
    q, quit      Leave. The attempt is kept, and you can go on later.
cli-refused = Not now: { $why }.
cli-red-flag = Red flag: { $flag }
cli-quoted = “{ $quoted }”: { $coaching }
cli-ask-number = Number (Enter: none)
cli-ask-numbers = Numbers (a: all, Enter: none)
cli-numbers-only = Type a number from 1 to { $most }.

## An offer

cli-offer-which = What do you offer?
cli-offer-next = Say what happens next too: “{ $next }”?

## An escalation, and the end

cli-ask-lane = To what kind of help?
cli-ask-target = To whom?
cli-ask-reason = Why?
cli-ask-warmth = How?
cli-warmth-warm = warm: you speak to the receiver first and introduce the customer
cli-warmth-cold = cold: you put the customer through
cli-ask-presentation = What do you tell the customer?
cli-ask-facts = What do you pass on?
cli-ask-note = What else does the receiver need to know? (Enter: nothing)
cli-ask-escalate = Hand the case on now?
cli-ask-close = Close the contact now?
cli-kept = The attempt is kept. Go on with it: evenkeel play --resume { $attempt }

## The debrief

cli-debrief = Debrief
cli-mood-from-to = Arousal { $arousal } → { $arousal_end }, trust { $trust } → { $trust_end }.
cli-survey = The customer's survey: satisfaction { $csat } of 5, would recommend { $nps } of 10.
cli-nothing-exercised = { $nothing } means that a technique had no occasion to show.
cli-export = The whole report: evenkeel report { $attempt } --format html -o report.html
