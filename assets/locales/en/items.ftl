# The item analysis of one scenario, for its author.

job-counting-items = Counting the items of the scenario
items-title = The scenario's items
items-choose = Choose one scenario in the sentence above to see which replies are picked, how hard each node is, and where attempts are abandoned.
items-later = The items are still being counted.
items-note = Score is the mean impact of what was said, 0 harmful to 100 strong: a low one is a hard node, or a tempting reply. How well it tells attempts apart (discrimination) goes from −1 to 1: above 0, those who answer well here, or pick this reply, answer well elsewhere too.
items-press = Press a row to see attempts.
items-few = * Fewer than 20 attempts: do not rest a decision on this.
items-counted = { $finished } attempts came to their end, { $unfinished } did not.
items-unreached = Nobody has reached: { $what }.
items-unpicked = On offer, and never picked: { $what }.
items-doubtful = Marks and pickers contradict each other, so look at the marks: { $what }.
items-overruled = { $count ->
    [one] Trainers have overruled one mark.
   *[other] Trainers have overruled { $count } marks.
}
items-nodes = Nodes
items-all-replies = Replies
items-node = Node
items-reply = Reply
items-text = Words
items-reached = Attempts
items-replies = Replies
items-offered = On offer
items-picked = Picked
items-score = Score
items-discrimination = Tells apart
items-low = Lowest likely
items-high = Highest likely
items-pairs = From attempts
items-escalated = Handed on
items-abandoned = Given up
items-overruled-short = Overruled
items-gone = { $name } (not in the scenario any more)
items-at = { $node }
items-abandoned-at = abandoned at { $node }
items-overruled-at = overruled at { $node }
