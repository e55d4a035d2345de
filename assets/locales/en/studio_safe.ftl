# What is said about a scenario while it is written: its kept versions, and the comments on it.

studio-versions = Kept versions
studio-versions-help = Shows what the file held each time before it was saved, and puts one of them back.
job-comparing = Comparing the kept versions
versions-title = Kept versions
versions-words = What the file held before it was saved, newest first. At the right: what was done since then.
versions-comparing = Comparing …
versions-none = No version is kept yet
versions-none-words = Each time you save, what the file held until then is kept here; the last twenty of them.
versions-unsound = Can’t be compared
versions-unsound-words = Brackets or quotation marks do not match in one of the two, so nobody can tell what differs. You can take it all the same, and undo that.
versions-same = The same as now
versions-same-words = Nothing differs but layout and comments.
versions-since = Since then { $what }
versions-nodes-added = { $n ->
    [one] 1 node added
   *[other] { $n } nodes added
}
versions-nodes-removed = { $n ->
    [one] 1 node taken out
   *[other] { $n } nodes taken out
}
versions-nodes-changed = { $n ->
    [one] 1 node changed
   *[other] { $n } nodes changed
}
versions-replies-added = { $n ->
    [one] 1 reply added
   *[other] { $n } replies added
}
versions-replies-removed = { $n ->
    [one] 1 reply taken out
   *[other] { $n } replies taken out
}
versions-replies-changed = { $n ->
    [one] 1 reply changed
   *[other] { $n } replies changed
}
versions-elsewhere = { $n ->
    [one] 1 change elsewhere
   *[other] { $n } changes elsewhere
}
versions-added = { $where } was added
versions-removed = { $where } was taken out
versions-added-field = { $where }: { $new } (new)
versions-removed-field = { $where }: { $old } (taken out)
versions-renamed = { $where } is called { $id } now
versions-reordered = { $where }: in another order
versions-changed = { $where }: { $old } → { $new }
versions-more = And { $n } more.

review-by = { $by } · { $on }
review-somebody = A trainer
review-another = Add a comment
review-add = Add it
review-remove = Remove the comment
