# The practice screen.

practice-none = No contact under way
practice-none-words = Choose a scenario under Practise, or go on with an attempt from History.

practice-you = You
practice-face = { $name }: { $mood }
practice-mood-calm = calm
practice-mood-with-you = with you
practice-mood-beside = { $who ->
    [she] beside herself
    [he] beside himself
   *[they] beside themselves
}
practice-mood-angry = angry
practice-mood-listening = tense, and listening
practice-mood-tense = tense
practice-mood-wary = quiet, and wary
practice-crossed = { $who ->
    [she] Her trust is above her arousal: she is with you.
    [he] His trust is above his arousal: he is with you.
   *[they] Their trust is above their arousal: they are with you.
}
practice-not-crossed = { $who ->
    [she] She is with you once trust passes arousal.
    [he] He is with you once trust passes arousal.
   *[they] They are with you once trust passes arousal.
}

practice-clock-respond = First answer: { $time } left
practice-clock-resolve = To settle: { $time } left
practice-missed-respond = First answer missed
practice-missed-resolve = Deadline missed
practice-missed-now-respond = The time for a first answer has run out.
practice-missed-now-resolve = The time to settle the case or hand it on has run out.
practice-span-minutes = { $n } min
practice-span-hours = { $n } h
practice-span-hours-minutes = { $hours } h { $minutes } min
practice-span-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}
practice-passed-hold = On hold { $time }
practice-passed-turnaround = { $time } later
practice-passed-queue = In the queue { $time }
practice-wait-left = { $secs ->
    [one] { $secs } second until waiting costs
   *[other] { $secs } seconds until waiting costs
}
practice-waits-long = { $who ->
    [she] She is waiting, and has been for a while.
    [he] He is waiting, and has been for a while.
   *[they] They are waiting, and have been for a while.
}
practice-fell-back = fell back

practice-still-talking = { $who ->
    [she] She is still talking. A reply now interrupts her.
    [he] He is still talking. A reply now interrupts him.
   *[they] They are still talking. A reply now interrupts them.
}
practice-your-turn = { $who ->
    [she] She waits for your answer.
    [he] He waits for your answer.
   *[they] They wait for your answer.
}
practice-voice = Voice
practice-face-of = Face
practice-manner-help = How you give the next reply, until you change it. { $keys } goes through them.
tone-calm = Calm
tone-warm = Warm
tone-firm = Firm
tone-hurried = Hurried
tone-sharp = Sharp
expression-attentive = Attentive
expression-friendly = Friendly
expression-neutral = Neutral
expression-tense = Tense
expression-amused = Amused
practice-tone-calm = In a calm voice
practice-tone-warm = In a warm voice
practice-tone-firm = In a firm voice
practice-tone-hurried = In a hurried voice
practice-tone-sharp = In a sharp voice
practice-expression-attentive = with an attentive face
practice-expression-friendly = with a friendly face
practice-expression-neutral = with a neutral face
practice-expression-tense = with a tense face
practice-expression-amused = with an amused face

practice-say-nothing = Say nothing
practice-say-nothing-help = Leave the line silent; whoever waits for an answer notices
practice-interrupt = Interrupt
practice-write-label = Your reply
practice-write-hint = Write what you would say
practice-marks = { $marks }. Press to see why.

practice-silence = You say nothing.
practice-fact = { $label }: { $value }
practice-relapse = Back to { $stage }.
practice-you-offer = You make an offer.
practice-offer-taken = Agreed: { $offer }
practice-hint-given = Hint: { $hint }
practice-handed-to = You hand over to { $target }.

practice-typing = { $name } is typing
practice-letter-answer = Re: { $subject }
practice-arrived-bot = { $name } had the chat before you.
practice-arrived-colleague = { $name } handed this over to you.
practice-arrived-forum = This is what was in { $name } before you came.
practice-looked = You read: { $title }
practice-read-twin-note = You read your own note from the twin case.
practice-asked = You ask { $name }.
practice-counsel-helps = helps
practice-counsel-busy = has no time right now
practice-counsel-refuses = will not
practice-counsel-disagrees = sees it differently
practice-counsel-silent = says nothing
practice-nothing-to-add = Nothing to add to that.
practice-filed = Ticket filed: { $category }, { $priority }
practice-noted = Noted: { $text }
practice-went-private = From here on nobody else reads or hears it.
practice-reach = { $now } people watch now, { $more } more than before
practice-told-again = To be told once more: { $facts }
practice-passed-on = Passed on to { $name }
practice-promise-broken = What you promised could not be kept: { $label }

practice-public = Everybody can read this.
practice-private = Private
practice-private-help = Nobody else can read or hear this any more.

practice-case = The case
practice-tab-facts = Facts
practice-tab-customer = Customer
practice-tab-limits = Limits
practice-tab-knowledge = Knowledge
practice-tab-canned = Canned
practice-tab-colleagues = Colleagues
practice-tab-ticket = Ticket
practice-tab-note = Note
practice-before-you = Before you
practice-search = Search the knowledge base
practice-search-hint = Search the knowledge base
practice-search-nothing = No article has these words.
practice-read = Read it
practice-read-takes = { $secs ->
    [one] Read it; it takes { $secs } second, on hold
   *[other] Read it; it takes { $secs } seconds, on hold
}
practice-twin-note = Your note from the twin case
practice-canned-words = Press one to put it into your reply, then make it your own. Slots are in brackets.
practice-slots-open = Still to fill in: { $slots }
practice-colleagues-words = The customer is on hold while you ask. The case stays yours.
practice-ask = Ask
practice-ask-whom = Ask { $name }
practice-ticket-category = Category
practice-ticket-priority = Priority
practice-ticket-choose = Choose a category and a priority.
practice-ticket-filed = The ticket is filed.
practice-priority-low = Low
practice-priority-normal = Normal
practice-priority-high = High
practice-priority-urgent = Urgent
practice-note-words = Whoever takes the case next can read this. The customer cannot.
practice-note-label = A line for the shared note
practice-note-hint = What the next one has to know
practice-note-add = Write it down
practice-no-facts = Nothing told yet. Facts you are told are kept here.
practice-situation = What happened
practice-history = History with us
practice-path = Whom to escalate to

practice-offer-title = Offer a resolution
practice-offer-next = Say what happens next, and when
practice-offer-limit = Not yours to decide: { $who }
practice-offered-before = You have offered this before.
practice-you-say = You say

practice-escalate-title = Escalate
practice-escalate-whom = To whom
practice-escalate-wait = { $minutes ->
    [0] no wait
    [one] about a minute's wait
   *[other] about { $minutes } minutes' wait
}
practice-escalate-wait-short = { $seconds ->
    [one] about a second's wait
   *[other] about { $seconds } seconds' wait
}
practice-escalate-wait-long = a wait of { $time }
practice-escalate-lane = For what, and how
practice-lane-functional = For expertise
practice-lane-hierarchical = For authority
practice-warmth-warm = Warm: I introduce them
practice-warmth-cold = Cold: I put them through
practice-escalate-why = Because
practice-reason-authority = Authority needed
practice-reason-expertise = Expertise needed
practice-reason-sla_breach = Deadline missed
practice-reason-abuse = Insults or threats
practice-reason-loss_of_control = Loss of control
practice-reason-manager_demand = Demands a manager
practice-reason-safety = Safety
practice-reason-conflict = No agreement
practice-reason-miscommunication = Misunderstanding
practice-escalate-say = What you tell the customer
practice-escalate-say-label = What you tell the customer
practice-escalate-say-hint = Why, to whom, when, and what happens next
practice-tell-why = Why
practice-tell-to_whom = To whom
practice-tell-when = When
practice-tell-next = What next
practice-escalate-note = Handoff note
practice-escalate-note-label = The rest of the note
practice-escalate-note-hint = What the receiver needs, so that nothing has to be told twice
practice-escalate-no-facts = You have not been told any facts yet.
practice-escalate-preview = What the receiver reads
practice-escalate-preview-empty = Nothing yet: everything would have to be told again.
practice-escalate-need-target = Choose to whom.
practice-escalate-need-lane = Choose for what: expertise or authority.
practice-escalate-need-reason = Choose why.
practice-escalate-back = Not now

practice-close-title = Close the contact?
practice-close-words = { $who ->
    [she] She is
    [he] He is
   *[they] They are
} still { $way ->
    [telephone] on the line
    [counter] in front of you
   *[written] waiting for an answer
}. Once it is closed, you cannot go back.
practice-close-stay = { $way ->
    [telephone] Stay on the line
    [counter] Stay at the counter
   *[written] Keep it open
}

practice-reply-title = What this reply did
practice-unsure = unsure
practice-flag = Red flag: { $flag }
practice-words-that-counted = The words that counted
practice-coaching = Coaching

practice-over = The contact is over: { $outcome }
practice-to-debrief = See the debrief

practice-wrap-up-title = Wrap up
practice-wrap-up-words = Only you and whoever you show the report to will read this. Leave out what you like.
practice-wrap-up-skip = Skip
practice-breathe-words = First a breath, before anything else. Two of them take twenty seconds.
practice-breathe-in = Breathe in
practice-breathe-out = Breathe out
practice-breathe-still = Breathe in slowly, and out more slowly
practice-breathe-skip = Skip the pause
practice-breathed = You took a breath.
practice-set-off = What set me off
practice-set-off-hint = A word, a tone, a moment
practice-next-time = What I would say next time
practice-next-time-hint = The sentence, as you would say it
practice-documented = For the knowledge base
practice-documented-help = The solution in a few lines, so that the next one with such a case can solve it.
