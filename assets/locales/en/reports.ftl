# The screen of reports on many attempts. The figures and their headings are in cohort.ftl.

rail-reports = Reports
reports-title = When do they escalate?
debrief-to-reports = Reports

command-go-reports = Reports
command-go-reports-help = When a trainee or a group hands cases on
command-report = Ask for this report
command-report-help = Count the attempts again
command-list-behind = Show the attempts
command-list-behind-help = The attempts behind this figure
command-list-more = Show more
command-list-more-help = The next older attempts
command-close-list = Close the list
command-close-list-help = Back to the figures
command-trace = See it in the debrief
command-trace-help = The turn behind this figure
command-export-cohort-help = Save this report as a page, a table or data

job-counting = Counting attempts
job-counting-trainees = Counting each trainee
job-listing = Looking for attempts
notice-not-counted = The attempts cannot be counted.
notice-not-listed = The attempts behind this figure cannot be listed.

## Nothing to show

reports-empty = No finished attempts yet
reports-empty-help = When a contact has come to its end, this page says when the case was handed on, why and how well: for one trainee, a group, or everybody.
reports-nothing-found = Nobody matches this question
reports-nothing-found-help = No attempt that came to its end matches all of it. Change a part of the sentence above.
reports-ask-all = Ask about everybody
reports-counting = Counting the attempts …
reports-stopped = Counting was stopped.
reports-count-again = Count again

## The question, as a sentence whose parts can be changed

reports-of = Attempts by
reports-everybody = everybody
reports-nameless = somebody without a name
reports-group = the group { $name }
reports-in-all = in all scenarios
reports-in-scenario = in “{ $title }”
reports-which-all = every attempt
reports-which-first = first attempts
reports-which-latest = latest attempts
reports-which-best = best attempts
reports-any-time = at any time
reports-last-days = in the last { $days } days
reports-from = since { $from }
reports-until = until { $until }
reports-from-until = from { $from } to { $until }
reports-first-day = First day
reports-last-day = Last day
reports-date-help = As 2025-03-14, in UTC; empty for any
reports-channel-any = on any channel
reports-channel-telephone = on the telephone
reports-channel-live_chat = in live chat
reports-channel-email = by e-mail
reports-channel-social = on social media
reports-channel-portal = in the portal
reports-channel-counter = at the counter
reports-language-any = in any language
reports-language = in { $language }
reports-magnitude-any = of any magnitude
reports-magnitude = of magnitude { $n }
reports-mode-any = in any mode
reports-mode-guided = in guided mode
reports-mode-open = in open mode
reports-mode-mixed = in mixed mode
reports-mode-timed = in timed mode
reports-beside-nobody = beside nobody
reports-beside = beside { $what }
reports-find-trainee = Part of a name
reports-more-trainees = { $count ->
    [one] One more; write a part of the name
   *[other] { $count } more; write a part of the name
}
reports-slot-who = Whose attempts
reports-slot-scenario = Scenario
reports-slot-which = Which attempts
reports-slot-period = When
reports-slot-channel = Channel
reports-slot-language = Language
reports-slot-magnitude = Magnitude
reports-slot-mode = Mode
reports-slot-beside = Beside whom

## The parts

reports-few-attempts = { $count ->
    [one] One attempt is too few for a curve; it takes ten. The table has what there is.
   *[other] { $count } attempts are too few for a curve; it takes ten. The table has what there is.
}
reports-by-turns = In turns
reports-by-time = In time
reports-step = { $unit ->
    [turn] Turn { $at }
   *[time] { $at }
}: { $share } still hold the case. At risk { $risk }, handed on { $handed }, ended without { $ended }.
reports-ended-at = Decided at { $at }
reports-plot-idle = Point at a mark to read it; press it to see its attempts.
reports-sensitivity = d′ { $d } ({ $drange }), c { $c } ({ $crange }){ $enough ->
    [yes] .
   *[no] , from few cases.
}
reports-d = d′
reports-c = c
reports-trainee = Trainee
reports-trainees = Each trainee
reports-trainees-later = Each trainee is still being counted.
reports-dots-beyond = { $count ->
    [one] One more trainee has no dot here; the table has everybody.
   *[other] { $count } more trainees have no dot here; the table has everybody.
}
reports-stages = The stage at the escalation
reports-notes = Note and words
reports-service-shares = Shares of the service
reports-period-day = By day
reports-period-week = By week
reports-period-month = By month
reports-periods-label = Escalation rate over time, with 95 % intervals; the table below has the values
reports-handed-on-in = Handed on, { $period }
reports-hatched = Hatched bars are from fewer than ten attempts.
reports-technique = Technique
reports-mean = { $name }: mean { $mean } ({ $sure }), n = { $n }
reports-right-again = Right decisions, first and latest
reports-foot = Made on this machine from stored attempts that came to their end. Days, weeks and months are in UTC. Intervals are 95 %. Every number leads to its attempts when you press it.

## The attempts behind a figure

reports-list-group = Whose attempts
reports-list = Attempts: { $what }
reports-list-looking = Looking for the attempts …
reports-list-none = No attempts.
reports-list-score = score { $score }
reports-list-turn = turn { $turn }
