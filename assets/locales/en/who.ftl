# Who hands on when: the sentence under the headline, groups and trainees.

# $called attempts with a cue that requires it: $intime in time, $late later, $missed not at all; $alarms without a reason.
cohort-when = { $called ->
    [0] In no attempt was there a reason to hand on.
   *[other] In { $called ->
        [one] one attempt
       *[other] { $called } attempts
    } there was a reason to hand on: { $intime } handed on in time, { $late } too late, { $missed } not at all. { $alarms ->
        [0] Nobody handed on without a reason.
        [one] One handed on without a reason.
       *[other] { $alarms } handed on without a reason.
    }
}
cohort-who = Who hands on when?
cohort-group = Group
cohort-habit = What they do
cohort-trainee = Trainee
cohort-nameless = without a name
cohort-each-trainee = Each trainee
cohort-trainees-beyond = { $count ->
    [one] One more, with fewer attempts, is in the workbook and the JSON.
   *[other] { $count } more, with fewer attempts, are in the workbook and the JSON.
}
sheet-when = When they hand on
sheet-groups = Groups
sheet-trainees = Trainees

reports-groups = Who?
reports-group-help = Ask for this group alone
