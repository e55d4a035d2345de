# The history as a whole: copied as a table, and looked at whether every attempt is what was stored.

history-column-trainee = Trainee
command-copy-history = Copy as table
command-copy-history-help = Copies the attempts listed, also those further down, to paste into a spreadsheet
job-copying = Copying the attempts
notice-table-copied = { $n ->
    [one] One attempt is copied.
   *[other] { $n } attempts are copied.
}
notice-table-copied-more = More are listed than fit on the clipboard. Save all of them as a workbook or CSV in Reports.


command-inspect = Check all attempts
command-inspect-help = Reads every attempt and decides it again, to see whether it still is what was stored

inspection-count-wrong = { $count ->
    [one] Something is wrong with one attempt.
   *[other] Something is wrong with { $count } attempts.
}
inspection-count-sound = { $count ->
    [0] No attempt was decided again.
    [one] One attempt is what was stored, and comes to the same when it is decided again.
   *[other] { $count } attempts are what was stored, and come to the same when they are decided again.
}
inspection-count-undecided = { $count ->
    [one] One is what was stored and cannot be decided again: it is of another version, or came without proof.
   *[other] { $count } are what was stored and cannot be decided again: they are of another version, or came without proof.
}
inspection-stopped = Stopped. Older attempts were not looked at.
inspection-differs = It was changed from outside: from event { $event } on, something else follows from what was done.
inspection-impossible = It was changed from outside: action { $action } is not possible.

inspected-title = Check of all attempts
inspected-words = Reports may still count these attempts. If you have an export of them, delete them here and import them again.
inspected-more = { $count ->
    [one] … and one more. `evenkeel attempts --verify` names it.
   *[other] … and { $count } more. `evenkeel attempts --verify` names each of them.
}
inspected-copy = Copy the list

job-inspecting = Checking all attempts
notice-inspected = All attempts are checked.
notice-not-inspected = The attempts could not be checked.
