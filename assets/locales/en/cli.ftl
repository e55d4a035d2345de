# What the program says in a terminal. $pronoun is she, he or they.

## Without a window

cli-no-window = { $why } The first scenario is played here in the terminal; `evenkeel --help` shows what else there is.
cli-no-window-built = This program was built without a window.
cli-no-scenario = there is no scenario to play; put one into the folder `scenarios` of the data folder, or name a file: evenkeel play FILE

## The list of attempts

cli-no-attempts = There are no attempts yet. `evenkeel play` lists what you can begin.
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
cli-prompt-timed = [number, or your own words, within { $time } · ?: help]
cli-waiting = { $pronoun ->
    [she] She waits
    [he] He waits
   *[they] They wait
} for your answer: { $time }.
cli-not-understood = Type the number of a reply, or ? to see what you can do here.
cli-help-pick = Give the reply with that number.
cli-help-write = Anything else you type is said to the customer.
cli-help-enter = Let the customer go on; answering now interrupts.
cli-help-listen = Let the customer go on; when nothing more comes, stay silent.
cli-help-voice = Speak like this from now on: { $list }. For one reply, put it before: (warm) 2
cli-help-face = Look like this from now on: { $list }. For one reply: (warm, friendly) 2
cli-help-offer = Offer a resolution.
cli-help-escalate = Hand the case on.
cli-help-close = Close the contact.
cli-help-look = Search the knowledge base for these words, and read; the customer waits.
cli-help-ask = Ask a colleague; the customer waits: { $list }.
cli-help-file = File the ticket.
cli-help-note = Write something down for whoever has the case next.
cli-help-canned = Show the canned replies.
cli-help-paste = Begin a reply as the canned one with that number, and make it your own.
cli-help-say = Say the words, also where they begin like one of these.
cli-help-hint = Ask for a hint.
cli-help-info = Show the briefing again.
cli-help-replies = Show the replies again.
cli-help-quit = Leave. The attempt is kept, and you can go on later.
cli-refused = Not now: { $why }.
cli-red-flag = Red flag: { $flag }
cli-quoted = “{ $quoted }”: { $counted }. { $coaching }
cli-ask-number = Number (Enter: none)
cli-ask-numbers = Numbers (a: all, Enter: none)
cli-numbers-only = Type a number from 1 to { $most }.

## The desk

cli-twin-note = What you noted after the case before this one
cli-nothing-found = Nothing in the knowledge base has “{ $words }”. To say it to the customer, type: say look { $words }
cli-read-which = What do you read?
cli-ask-category = Under what do you file it?
cli-ask-priority = With which priority?
cli-ask-own-words = Write it as you send it (Enter: not now)
cli-noted = On the shared note, and passed on: { $text }

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
cli-ask-note = What else does the receiver need to know? (Enter: nothing more)
cli-ask-escalate = Hand the case on now?
cli-ask-close = Close the contact now?
cli-wrap-up = After the contact
cli-wrap-up-skip = Enter skips a question.
cli-ask-breath = In through the nose for four, out for six. Have you taken that breath?
cli-ask-set-off = What set you off?
cli-ask-next-time = What would you say next time?
cli-ask-documented = What should be in the knowledge base, so that the next person can settle it?
cli-kept = The attempt is kept. Go on with it: evenkeel play --resume { $attempt }

## The debrief

cli-debrief = Debrief
cli-mood-from-to = Arousal { $arousal } → { $arousal_end }, trust { $trust } → { $trust_end }.
cli-survey = The customer's survey: satisfaction { $csat } of 5, would recommend { $nps } of 10.
cli-survey-ease = How easy it was: { $ces } of 7, { $ease }.
cli-nothing-exercised = { $nothing } means that a technique had no occasion to show.
cli-export = The whole report: evenkeel report { $attempt } --format html -o report.html
