# The report on many attempts: its sentences, headings and axes.

## What the figures say, as a habit
# $late whole turns; $handed of $called cases with a cue were handed on; $alarms of $quiet without one.

cohort-habit-too_few = { $missing ->
    [one] Too few attempts to name a habit: one more with the rarer kind of case is needed.
   *[other] Too few attempts to name a habit: { $missing } more with the rarer kind of case are needed.
}
cohort-habit-always_hands_on = Hands nearly every case on, before there is a reason: { $alarms } of { $quiet }.
cohort-habit-never_hands_on = Hands hardly any case on, whatever happens: { $handed } of the { $called } that called for it.
cohort-habit-follows_the_voice = Hands on whenever voices rise, whether or not the case calls for it.
cohort-habit-jumps_ahead = Senses which cases have to be handed on, and does it before there is a reason.
cohort-habit-hands_on_needlessly = Sees when a case has to be handed on, but also hands on cases that first level can solve.
cohort-habit-cannot_tell = Cannot tell when: hands on { $handed } of { $called } with a reason, and { $alarms } of { $quiet } without one.
cohort-habit-waits_to_be_forced = Holds on until the customer demands a manager or leaves.
cohort-habit-waits_too_long = { $late ->
    [0] Can tell when, but waits a little too long.
    [one] Can tell when, but waits about { $late } turn too long.
   *[other] Can tell when, but waits about { $late } turns too long.
}
cohort-habit-misses_many = Tells some of the cases that have to be handed on, and misses many: { $handed } of { $called }.
cohort-habit-wrong_lane = Often hands on to a kind of help the case does not need.
cohort-habit-wrong_target = Hands on to the right kind of help, and often to the wrong person.
cohort-habit-thin_note = Hands on, but with a thin note: the receiver has to ask the customer again.
cohort-habit-says_too_little = Hands on, but the customer is not told what happens next.
cohort-habit-mostly_tells = Can tell when in most cases; what goes wrong has no single cause.
cohort-habit-tells = Hands on when it is time, to the right place, and holds the rest.
cohort-habit-improves = Is getting better: { $first } points at the first attempt at a case, { $latest } at the latest.

## Numbers

cohort-percent = { $percent } %
cohort-decimal = { $whole }.{ $rest }
cohort-nothing = –
cohort-interval = { $low } to { $high }
cohort-of = { $count } of { $of }
cohort-few = few cases: do not rest a decision on this
cohort-few-here = * Few cases: the interval says how little is known. A share needs { $share }, a mean { $mean }.

## The page

cohort-title = Report on many attempts
cohort-head = When did they hand on?
cohort-attempts = { $count ->
    [one] { $count } attempt
   *[other] { $count } attempts
}
cohort-none = No attempt that came to its end matches what was asked for.
cohort-also = Also:
cohort-made = Made { $when }
cohort-beside = Beside it: { $what }
cohort-everything = everybody, every case
cohort-right = Right decisions
cohort-rate = Escalation rate
cohort-fcr = First contact resolution
cohort-footnote = Made on this machine from the events of { $count } attempts. Days, weeks and months are in UTC. Intervals are 95 %. Every formula with its source is in docs/METRICS.md; the attempts themselves, a row each, come from the same command with --format csv.

cohort-verdicts = Verdicts
cohort-verdict = Verdict
cohort-share = Share
cohort-count = Attempts
cohort-range = 95 % interval
cohort-verdicts-label = Bar of the verdicts, in the order of the table below it
cohort-more = Figures

cohort-survival = Time to escalation
cohort-survival-note = How many still hold the case, turn by turn (Kaplan–Meier). An attempt that ended without an escalation counts until its end, and then no more.
cohort-survival-label = Share of attempts in which the case has not been handed on yet, over the turns, with a 95 % band; the table below has the values
cohort-survival-median = { $known ->
    [yes] Half are handed on by turn { $median } (95 %: { $low } to { $high }).
   *[no] Fewer than half are handed on.
}
cohort-survival-median-secs = { $known ->
    [yes] In time: by { $median } (95 %: { $low } to { $high }).
   *[no] In time: fewer than half are.
}
cohort-open-end = later
cohort-turn = Turn
cohort-turns = Turns
cohort-holding = Still holding the case
cohort-at-risk = At risk
cohort-handed = Handed on
cohort-ended = Ended without
cohort-log-rank = The two differ in when they hand on: χ² = { $chi }, p { $p } (log-rank).
cohort-log-rank-same = No difference in when they hand on can be shown: χ² = { $chi }, p { $p } (log-rank).
cohort-log-rank-few = Too few escalations to compare when they hand on.
cohort-none-listed = No attempt is behind it.
cohort-this = This group
cohort-other = Beside it

cohort-detection = Can they tell when?
cohort-detection-note = d′ says how well cases with a reason are told from cases without: 0 not at all, 2 well. The bias c says to which side a mistake falls: below 0 too ready to hand on, above 0 too reluctant.
cohort-detection-label = Plane of sensitivity and bias, with the point and its 95 % intervals
cohort-sensitivity = d′, sensitivity
cohort-bias = c, bias
cohort-hits = Handed on, with a reason
cohort-alarms = Handed on, without one
cohort-no-sensitivity = Sensitivity needs cases with a cue and cases without.
cohort-ready = too ready
cohort-reluctant = too reluctant
cohort-blind = cannot tell
cohort-sharp = tells well

cohort-triggers = What sets off an escalation without a reason
cohort-triggers-note = Of the turns in which no cue had appeared yet, those in which the case was handed on.
cohort-risen = after arousal had risen
cohort-not-risen = after it had not
cohort-loud = at an arousal of 70 and more
cohort-quiet = below

cohort-moment = The moment of the escalation
cohort-figure = Figure
cohort-median = Median
cohort-quartiles = Quartiles
cohort-mean = Mean
cohort-n = n
cohort-seconds = Time
cohort-arousal = Arousal
cohort-slope = Slope of arousal, points a turn
cohort-trust = Trust
cohort-latency-turns = Turns since the cue
cohort-latency-seconds = Time since the cue
cohort-late-by = Turns too late, of the late ones
cohort-stage-share = In stage { $stage }

cohort-handover = Where to, and how
cohort-precision = In time, of all escalations (precision)
cohort-recall = In time, of all cases that required it (recall)
cohort-lane = Right lane, of those after a cue
cohort-target = Right target, of those in the right lane
cohort-complete = Handoff note complete
cohort-completeness = Handoff note, 0 to 100
cohort-presentation = What the customer is told, 0 to 100
cohort-warm = Introduced to the receiver
cohort-bounced = Passed on once more

cohort-periods = Escalation rate over time
cohort-periods-label = Escalation rate by week, with 95 % intervals; the table below has the values
cohort-day = Day
cohort-week = Week
cohort-month = Month

cohort-service = The service
cohort-frt = First response
cohort-resolution = Resolution time
cohort-aht = Handling time, with wrap-up (AHT)
cohort-transfers = Transfers
cohort-csat-mean = Satisfaction (CSAT), 1 to 5
cohort-satisfied = Satisfied, 4 or 5
cohort-nps = Net promoters (NPS), −100 to 100
cohort-red-flags = Red flags an attempt
cohort-interruptions = Interruptions an attempt
cohort-outcome = Outcome

cohort-matrix = Technique × stage
cohort-matrix-note = Mean of the marks, 0 to 100, over replies; a trainer's mark counts before the scorer's. { $count ->
    [0] No mark was overruled.
    [one] One mark was overruled.
   *[other] { $count } marks were overruled.
}
cohort-replies = { $count ->
    [one] { $count } mark
   *[other] { $count } marks
}
cohort-all = All
cohort-not-exercised = not exercised

cohort-progress = First, latest, best
cohort-progress-note = Of those who have tried a case again. The best cannot be lower than the others; the gain from first to latest is what counts.
cohort-progress-label = Mean score of first, latest and best attempts with 95 % intervals
cohort-first = First
cohort-latest = Latest
cohort-best = Best
cohort-gain = Gain, first to latest
cohort-first-right = Right decisions at the first
cohort-latest-right = Right decisions at the latest
cohort-no-progress = Nobody has tried a case again yet.

## Filters, as the report repeats them

cohort-filter-trainee = trainee { $value }
cohort-filter-group = group { $value }
cohort-filter-scenario = scenario { $value }
cohort-filter-channel = channel { $value }
cohort-filter-language = language { $value }
cohort-filter-magnitude = magnitude { $value }
cohort-filter-mode = mode { $value }
cohort-filter-from = from { $value }
cohort-filter-until = until { $value }
cohort-filter-which = only the { $value } of each trainee at each scenario

cohort-which-first = first
cohort-which-latest = latest
cohort-which-best = best
cohort-no-groups = There are no groups yet. `evenkeel groups NAME --add TRAINEE` makes one.
cohort-no-group = There is no such group. `evenkeel groups NAME --add TRAINEE` makes one.
