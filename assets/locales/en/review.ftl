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
