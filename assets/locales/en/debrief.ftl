# The debrief screen. What it shares with the exported report is in report.ftl.
# $pronoun is she, he or they.

debrief-lead = Debrief · { $customer } · { $channel } · { $when }
debrief-lead-unknown = Debrief · { $when }
debrief-to-scenarios = Scenarios
debrief-open-turn = Open this turn in the conversation
debrief-more-turns = and { $count } more
debrief-quote = “{ $words }”

## When there is less to show

debrief-unfinished = This attempt is not finished
debrief-unfinished-help = You see everything up to the turn it stopped in. There is no verdict yet, and the figures may still change.
debrief-none = This report is not here
debrief-none-help = The attempt was deleted, or it could not be read.
debrief-none-back = See all attempts

debrief-damaged = This attempt is not what was stored

## The first sentence

debrief-face = { $customer } at the end: arousal { $arousal }, trust { $trust }
debrief-standing-connected = { pro-possessive-first } trust is above { pro-possessive } arousal: the two of you are connected.
debrief-standing-apart = { pro-possessive-first } trust is not above { pro-possessive } arousal: you are not connected.

## The verdict

debrief-more-better = And in { $count } more turns
debrief-in-words = The figures in words
debrief-arousal = { $arousal }, { $slope } a turn
debrief-no-cue = none by then
debrief-latency = { $turns }, { $clock }
debrief-tried = { $technique }: { $times ->
    [one] in one reply
   *[other] in { $times } replies
}
debrief-handoff = { $passed } of { $needed } facts passed on; you knew { $known }
debrief-presentation = What the customer heard
debrief-figure-cue = Cue
debrief-figure-target = To
debrief-figure-lane = Lane
debrief-figure-reason = Reason
debrief-figure-warmth = How
debrief-figure-bounces = More transfers
debrief-figure-hints = Hints

## The survey

debrief-of-five = { $n } of 5
debrief-of-ten = { $n } of 10
debrief-of-seven = { $n } of 7
debrief-csat-1 = very dissatisfied
debrief-csat-2 = dissatisfied
debrief-csat-3 = neither satisfied nor dissatisfied
debrief-csat-4 = satisfied
debrief-csat-5 = very satisfied
debrief-nps-detractor = would advise others against you
debrief-nps-passive = would say nothing either way
debrief-nps-promoter = would send others to you

## Curve and matrix

debrief-curve = Arousal and trust over the turns. Arrow keys read a turn, Enter opens it in the conversation.
debrief-curve-idle = Point at a turn to read it; press it to open it below.
debrief-matrix-idle = Press a cell to see the turns behind it.
debrief-cell = { $technique }, { $stage }: { $score } of 100, from { $count ->
    [one] one reply
   *[other] { $count } replies
}. They are marked in the conversation.
debrief-cell-weightless = { $technique } does not count in the stage { $stage }: what it does there shows in the mood, not in a score.
debrief-cell-not-exercised = { $technique } was not exercised in the stage { $stage }: no reply showed it, and none had to.
debrief-cell-not-reached = { $technique } was not exercised in the stage { $stage }: you gave no reply in that stage.
debrief-no-red-flags = None. Nothing you said put up a wall.
debrief-red-flags-note = Red flags stand beside the scores: one of them can undo a good average.

## The conversation

debrief-margin = { $count ->
    [one] Red flag
   *[other] Red flags
}: { $flags }
debrief-listened = { $times ->
    [one] You let { pro-object } go on.
   *[other] You let { pro-object } go on { $times } times.
}
debrief-moved = { $name } { $from } → { $to } ({ $change })
debrief-cause = { $why } ({ $effect })
debrief-cannot-tell = cannot tell
debrief-of-cell = { $technique }: { $n } of { $count }
debrief-cell-before = The turn before it in this cell
debrief-cell-after = The next turn in this cell
debrief-what-else = What else could I have said ({ $count })

## The trainer's verdict

debrief-rule = Correct a mark
debrief-rule-help = For trainers: say what a mark should have been, and why
debrief-ruling = The trainer’s verdict
debrief-ruling-help = Both marks stay in the report. The figures use yours; what the customer did stays as it was.
debrief-ruling-technique = Technique
debrief-ruling-mark = The mark it should have been
debrief-ruling-reason = Why
debrief-ruling-reason-missing = Say why, so that the trainee can follow it.
debrief-ruling-by = Recorded as said by { $name }.
debrief-ruling-nameless = Recorded without a name: there is none in the settings.
debrief-ruling-record = Record the verdict
debrief-ruling-cancel = Cancel

## Keeping it

debrief-export = Keep this report
debrief-export-help = A page to read and print, all data for a program, or one row a turn for a spreadsheet.
debrief-export-as-html = Page (HTML)
debrief-export-as-json = Data (JSON)
debrief-export-as-csv = Table (CSV)
debrief-export-as-xlsx = Workbook (XLSX)
