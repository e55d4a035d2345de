# The studio's balance: what simulated trainees come to in a draft.

studio-pane-balance = Balance
balance-show = Show the balance
balance-show-help = What simulated trainees come to in this scenario, and which nodes they see
balance-begin = Simulate trainees
balance-begin-help = Let each kind of trainee play this scenario many times, through the real engine
balance-contact = Play such a contact
balance-contact-help = Opens the contact in the play pane, where you can take it back step by step
job-balancing = Simulated trainees are playing

balance-title = What a scenario is worth
balance-words = Simulated trainees with known habits play the draft as it stands. Good handling should come to more than bad. If it does not, the scores of this scenario teach the wrong thing.
balance-empty = Nobody has played this draft yet. It takes a few seconds.
balance-runs = Contacts of each kind
balance-of = { $runs ->
    [one] One contact of each kind
   *[other] { $runs } contacts of each kind
}, with the same chance every time.
balance-old = The text has changed since. Simulate again to see what that does.
balance-unplayable = The draft has errors, so nobody can play it yet. Mend what the strip at the foot says, and come back.
balance-playing = They are playing. The figures follow.

balance-fine = Good handling comes to more than bad, and every node is seen.
balance-scores-title = “{ $kind }” scores as well as the ideal
balance-scores-words = { $score } beside { $ideal } on average. Lower the marks of what this trainee says, or let what they skip count.
balance-ends-title = “{ $kind }” ends as well as the ideal
balance-ends-words = { $good } of their contacts come to a good end, and { $ideal } of the ideal ones. Look at where harmful replies lead.
balance-fails-title = Good handling often comes to no good end
balance-fails-words = Only { $good } of the ideal contacts do. Give good replies better marks, more room, or a way on.
balance-alone-title = { $n ->
    [one] Nobody came to one of the nodes
   *[other] Nobody came to { $n } of the nodes
}
balance-alone-words = { $nodes }
balance-alone-more = { $nodes } and { $more } more

balance-kinds = Trainees
balance-kind-help = Choose a trainee to see how their contacts end, and their way in the graph.
balance-row = { $kind }: { $fates }. Right decision { $right }. Score { $score }.
balance-part = { $what } { $share }
balance-score = Score { $score }
balance-fate-resolved = Resolved
balance-fate-partly = Partly
balance-fate-handed_on = Handed on
balance-fate-lost = Lost
balance-fate-open = Open

balance-of-kind = { $kind }: how it ends
balance-fates = What becomes of the contacts
balance-verdicts = Verdicts on the escalation decision
balance-scores-said = Scores: { $score } on average, from { $low } to { $high } for eight of ten
balance-scores-same = Scores: { $score } in nearly all of them
balance-scores-none = Nothing was exercised, so there is no score.
balance-figures = At the end: arousal { $arousal } · trust { $trust } · turns { $turns } · red flags in a contact { $flags }
balance-open-part = Choose a part to play one of these contacts.

balance-nodes = Who comes to which node
balance-nodes-help = In percent of the contacts of each kind. Choose a figure to play the first contact that came there, or a node to go to it.
balance-node-go = Go to { $node }
balance-cell = { $node }, { $kind }: { $share } of the contacts
balance-cell-none = { $node }, { $kind }: never
balance-visits = Colour by visits
balance-number = { $n }
