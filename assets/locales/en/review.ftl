### The review of a scenario: how far it has come, and what was said about it.

review-state-draft = Draft
review-state-reviewed = Reviewed
review-state-live = Live
review-state-retired = Retired

studio-field-review = Review
studio-field-state = State
studio-field-comments = Comments
studio-field-comment-by = By
studio-field-comment-text = Comment
studio-field-on = On
studio-field-at = About
studio-field-reply = Reply
studio-field-resolved = Settled

studio-help-state = A draft is marked in the library; a retired scenario is not offered there.
studio-help-resolved = Nothing is left to do about it.

## On the command line, and on paper

review-head = { $id }: { $state }, { $open ->
    [0] no open comment
    [one] one open comment
   *[other] { $open } open comments
}
review-whole = the whole
review-comment = { $by }, { $on }, on { $about }: { $text }{ $settled ->
    [yes] { " " }(settled)
   *[no] { "" }
}
script-review = Review
script-comment = { $by }, { $on }:
script-respond = First answer due within { $time }
script-resolve = To be settled or handed on within { $time }

## In the library

filter-review = Review
library-in-review = { $state }. { $result }
