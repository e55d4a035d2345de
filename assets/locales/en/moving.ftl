# Carrying attempts to another machine, and deleting what is kept of a person.

## Exporting

moving-exported = { $count ->
    [one] One attempt is in { $file }.
   *[other] { $count } attempts are in { $file }.
}
moving-left-out = Left out: { $reason }.
moving-nothing = no attempt matches what was asked for; nothing was written

## Importing

moving-refused = { $known ->
    [no] An attempt was refused: { $reason }.
   *[other] Attempt { $attempt } ({ $title }, { $trainee }) was refused: { $reason }.
}
moving-count-added = { $count ->
    [0] No attempt is new.
    [one] One attempt was decided again and kept.
   *[other] { $count } attempts were decided again and kept.
}
moving-count-continued = { $count ->
    [one] One was here already and had not come as far; it is whole now.
   *[other] { $count } were here already and had not come as far; they are whole now.
}
moving-count-known = { $count ->
    [one] One was here already.
   *[other] { $count } were here already.
}
moving-count-unverified = { $count ->
    [one] One was kept and marked as not verified.
   *[other] { $count } were kept and marked as not verified.
}
moving-count-refused = { $count ->
    [one] One was refused and not kept.
   *[other] { $count } were refused and not kept.
}
moving-can-be-marked = With --unverified those that only lack a proof are kept, marked as not verified.
moving-rulings = { $count ->
    [one] One mark was overruled by { $by }, as the file says.
   *[other] { $count } marks were overruled by { $by }, as the file says.
}
moving-somebody = somebody without a name
moving-broken-off = The file could not be read to its end: { $reason }. What came before is kept.
moving-stopped = Stopped. What came before is kept.
moving-no-file-read = no file could be read

## Deleting a trainee

forget-ask = { $count ->
    [0] There is no attempt by { $name }. Groups and settings are looked through as well.
    [one] One attempt by { $name } will be deleted for good, with everything written in it and what was counted of it.
   *[other] { $count } attempts by { $name } will be deleted for good, with everything written in them and what was counted of them.
}
forget-type-name = Write the name to delete:
forget-kept = nothing was deleted
forget-nobody = nobody called { $name } is known here
forget-done = { $count ->
    [0] { $name } is deleted.
    [one] { $name } is deleted, with one attempt. Copies and exports made before still have it.
   *[other] { $name } is deleted, with { $count } attempts. Copies and exports made before still have them.
}
forget-log-held = Another window is reading just now; the last traces go when it is closed.

## Attempts that are too old

retention-for-ever = Attempts are kept for ever. Set keep_months in the settings to change that.
retention-ask = { $count ->
    [one] One attempt is older than { $months } months and will be deleted for good.
   *[other] { $count } attempts are older than { $months } months and will be deleted for good.
}
retention-type-yes = Delete? (yes or no)
retention-done = { $count ->
    [0] No attempt is too old.
    [one] One attempt was deleted.
   *[other] { $count } attempts were deleted.
}

## In the window

command-carry = Save for another machine
command-carry-help = Saves attempts as one file that another Evenkeel can open
command-take-in = Import attempts
command-take-in-help = Takes in attempts from a file; every one is decided again
command-choose-file = Browse
command-choose-file-help = Choose the file in the system's dialog
command-forget = Delete a trainee
command-forget-help = Deletes a trainee with all attempts and everything written in them
command-expired = Delete old attempts
command-expired-help = Deletes the attempts that are older than you keep them
command-keep-months = Keep attempts
command-keep-months-help = How long attempts are kept on this machine

save-carried-title = Save for another machine
save-carried-words = One file with everything: what was said, marks, rulings and the scenario. Whoever opens it has every attempt decided again.
save-carried-one = The selected attempt
save-carried-all = { $count ->
    [one] The one attempt listed
   *[other] All { $count } attempts listed
}
save-carried-anonymous = Anonymous
save-carried-anonymous-words = Pseudonyms instead of names, days instead of times, and nothing that anybody wrote. Nobody can prove such attempts; they open marked as not verified.

take-in-title = Import attempts
take-in-words = Choose a file that was saved for another machine. Every attempt in it is decided again and kept only if it comes out the same.
take-in-path = File
take-in-path-help = Enter imports it.
take-in-nothing-chosen = Nothing was chosen. You can also write the path here.
take-in-no-file = There is no file here.
take-in-now = Import
take-in-unverified = Keep what cannot be proven
take-in-unverified-help = Anonymous attempts, and those of another version, are kept as well, marked as not verified.
take-in-without-rulings = Without overruled marks
take-in-without-rulings-help = What trainers said about marks is left out; nothing in a file proves who said it.
take-in-verified-help = Only attempts that come out the same are kept. Overruled marks come along.
take-in-refused = Refused: { $reason }.
take-in-and-more = { $count ->
    [one] … and one more for this reason.
   *[other] … and { $count } more for this reason.
}
take-in-other-reasons = { $count ->
    [one] One more was refused. `evenkeel import` names it.
   *[other] { $count } more were refused. `evenkeel import` names each of them.
}
take-in-nameless = An attempt that cannot be read

taken-in-title = What came of it

forget-whom-words = Choose whose data are deleted: all attempts, what is written in them, figures, groups and the profile. You are asked once more.
forget-whom-search = Name
forget-whom-one = { $count ->
    [one] { $name }, one attempt
   *[other] { $name }, { $count } attempts
}
forget-whom-more = { $count ->
    [one] One more has this in the name. Write more of it.
   *[other] { $count } more have this in the name. Write more of it.
}
forget-whom-nobody = Nobody here has this in the name.
forget-title = Delete { $name }?
forget-words = { $count ->
    [0] There is no attempt by { $name }. Groups and the profile are deleted. This cannot be taken back.
    [one] One attempt is deleted for good, with everything written in it, the figures, the groups and the profile. Copies and exports made before still have it. This cannot be taken back.
   *[other] { $count } attempts are deleted for good, with everything written in them, the figures, the groups and the profile. Copies and exports made before still have them. This cannot be taken back.
}
forget-confirm = Delete for good
forget-keep = Keep everything
expired-title = Delete old attempts?
expired-words = { $count ->
    [one] One attempt is older than the { $months } months you keep attempts. It is deleted for good. Save it for another machine first if you still need it.
   *[other] { $count } attempts are older than the { $months } months you keep attempts. They are deleted for good. Save them for another machine first if you still need them.
}
expired-keep = Keep them this time
expired-confirm = Delete them

settings-keep = Keep attempts
settings-keep-help = What is older is deleted when Evenkeel starts, after it has asked.
settings-keep-for-ever = for ever
settings-keep-months = { $count ->
    [one] { $count } month
   *[other] { $count } months
}
settings-forget = Delete a trainee with all their data

job-carrying = Saving attempts
job-taking-in = Deciding attempts again
job-forgetting = Deleting

notice-carried = The attempts are saved.
notice-not-carried = The attempts were not saved.
notice-left-out = An attempt is damaged and was left out.
notice-not-taken-in = No attempt was imported.
notice-forgotten = { $count ->
    [0] { $name } is deleted.
    [one] { $name } is deleted, with one attempt.
   *[other] { $name } is deleted, with { $count } attempts.
}
notice-not-forgotten = Nothing was deleted.
notice-expired = { $count ->
    [0] No attempt is too old.
    [one] One old attempt was deleted.
   *[other] { $count } old attempts were deleted.
}

history-unverified = Not verified
history-unverified-words = This attempt came from another machine and could not be proven; its figures are as the file said.
