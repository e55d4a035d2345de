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
