# The practice screen.

practice-none = No contact under way
practice-none-words = Choose a scenario under Practise, or go on with an attempt from History.

practice-you = You
practice-face = { $name }: { $mood }
practice-mood-calm = calm
practice-mood-with-you = with you
practice-mood-beside = beside themselves
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

practice-clock-left = { $time } left
practice-clock-over = { $time } over the deadline
practice-fell-back = fell back

practice-still-talking = { $who ->
    [she] She is still talking.
    [he] He is still talking.
   *[they] They are still talking.
}
practice-your-turn = { $who ->
    [she] She waits for your answer.
    [he] He waits for your answer.
   *[they] They wait for your answer.
}
practice-interrupts = interrupts
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

practice-case = The case
practice-tab-facts = Facts
practice-tab-customer = Customer
practice-tab-limits = Your limits
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
practice-escalate-how = { $how } · { $minutes ->
    [0] no wait
    [one] about a minute's wait
   *[other] about { $minutes } minutes' wait
}
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
    [she] She is still on the line. Once it is closed, you cannot go back.
    [he] He is still on the line. Once it is closed, you cannot go back.
   *[they] They are still on the line. Once it is closed, you cannot go back.
}
practice-close-stay = Stay on the line

practice-reply-title = What this reply did
practice-unsure = unsure
practice-flag = Red flag: { $flag }
practice-words-that-counted = The words that counted
practice-coaching = Coaching

practice-over = The contact is over: { $outcome }
practice-to-debrief = See the debrief
