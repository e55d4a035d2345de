# The scenarios, and the briefing before one.

library-title = Practise
library-next = Practise next
library-next-help = “{ $title }”
library-search = Search the scenarios
library-clear-filters = Show all scenarios
library-nothing-found = No scenario fits
library-nothing-found-help = No scenario has all of these words and properties.
library-empty = No scenarios yet
library-empty-help = Put scenario files into { $folder } and press F5. Each one shows here as a card.
library-new = New
library-last = Last: { $verdict }, { $score }
library-last-unscored = Last: { $verdict }
library-best = Your best result so far: { $score } of 100
library-best-none = Not played yet
library-broken = This file cannot be played
library-show-all = { $n ->
    [one] Show the finding
   *[other] Show all { $n } findings
}
library-first = Start here
library-first-help = You pick your replies from a few that people really give, and you are told what each one did. Nothing is recorded anywhere but on this machine.
library-first-open = Read the briefing
library-others = { $n ->
    [0] Show what else is there
    [one] Or choose the other scenario
   *[other] Or choose among { $n } others
}
library-filters = Filters
library-filters-help = Narrow the scenarios by channel, magnitude and more.
filter-channel = Channel
filter-magnitude = Magnitude
filter-language = Language
filter-technique = Trains
contact-magnitude = magnitude { $n } of 5
contact-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}

## The attempt that was not finished

resume-title = You stopped in the middle of “{ $title }”
resume-words = Begun { $when }, { $turn ->
    [0] before your first reply
   *[other] at turn { $turn }
}. Everything you answered is kept.{ $others ->
    [0] { "" }
    [one] { " " }One more attempt waits in the history.
   *[other] { " " }{ $others } more attempts wait in the history.
}

## The briefing

briefing-you = You
briefing-may = You may decide
briefing-may-not = You may not
briefing-refund = Refunds up to { $amount }
briefing-discount = Discounts up to { $percent } %
briefing-path = Escalation path
briefing-path-words = Whom you can hand the case to, and for what.
briefing-queue = about { $time } in the queue
briefing-deadlines = Deadlines
briefing-respond = First answer within { $time }
briefing-resolve = Settled or handed on within { $time }
briefing-customer = The customer
briefing-situation = What has happened
briefing-history = History with the company
briefing-mode = How you answer
briefing-gone = This scenario is not there any more
briefing-gone-help = Its file was moved, renamed or changed while you were here.
priority-low = Low priority
priority-normal = Normal priority
priority-high = High priority
priority-urgent = Urgent
duration-secs = { $n ->
    [one] { $n } second
   *[other] { $n } seconds
}
duration-minutes = { $n ->
    [one] { $n } minute
   *[other] { $n } minutes
}
duration-hours = { $n ->
    [one] { $n } hour
   *[other] { $n } hours
}
duration-days = { $n ->
    [one] { $n } day
   *[other] { $n } days
}

## Modes of practice, for people

mode-name-guided = Guided
mode-name-mixed = Pick or write
mode-name-open = Open
mode-name-timed = Timed
mode-words-guided = You pick replies, see how the customer feels, and can ask for hints.
mode-words-mixed = You pick a reply or write your own, turn by turn.
mode-words-timed = You pick or write against the clock. What one says under pressure lies nearest to hand.
mode-words-open = You write every reply yourself, as in a real contact.

## The history

history-title = History
history-lead = { $n ->
    [one] One attempt
   *[other] { $n } attempts
}
history-search = Search the attempts
history-nothing-found = No attempt has all of these words.
history-looking = Looking for attempts
command-seek = List the attempts
command-seek-help = Those with all of these words, in this order
command-seek-more = List more attempts
command-seek-more-help = The next of the list
history-empty = No attempts yet
history-empty-help = Each contact you begin is kept here, answer by answer, also one you do not finish.
history-empty-action = Choose a scenario
history-column-title = Scenario
history-column-when = When
history-column-mode = Mode
history-column-outcome = Outcome
history-column-verdict = Verdict
history-column-score = Score
history-column-turns = Turns
history-column-state = State
history-finished = Finished
history-unfinished = Unfinished
history-damaged = Damaged
history-resume = Resume
history-stopped = Begun { $when }; you stopped { $turn ->
    [0] before your first reply
   *[other] at turn { $turn }
}.
history-row = { $title }, { $when }, { $mode }. Outcome: { $outcome }. Verdict: { $verdict }. Score: { $score }. Turns: { $turns }. { $state }.
