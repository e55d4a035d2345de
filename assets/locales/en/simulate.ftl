# Simulated trainees: what a scenario is worth.

## The kinds of trainees

trainee-kind-ideal = Ideal
trainee-kind-hasty_fixer = Hasty fixer
trainee-kind-over_apologiser = Over-apologiser
trainee-kind-always_escalates = Always hands on
trainee-kind-never_escalates = Never hands on
trainee-kind-hostile = Hostile
trainee-kind-random = Random
trainee-kind-learner = Learner
trainee-kind-refunder = Money back
trainee-kind-silent = Silent

## The tables

simulate-head = “{ $title }”, { $runs ->
    [one] one contact
   *[other] { $runs } contacts
} of each kind, seed { $seed }
simulate-kind = TRAINEE
simulate-resolved = RESOLVED
simulate-partly = PARTLY
simulate-handed-on = HANDED ON
simulate-lost = LOST
simulate-open = OPEN
simulate-right = DECIDED RIGHT
simulate-score = SCORE
simulate-arousal = AROUSAL
simulate-trust = TRUST
simulate-turns = TURNS
simulate-verdicts = Verdicts on the escalation decision
simulate-nodes = Contacts that came to each node
simulate-node = NODE

## A cohort

simulate-kept = { $attempts ->
    [one] One attempt was kept
   *[other] { $attempts } attempts were kept
}, seed { $seed }. The trainees are in these groups, named after what they do:
simulate-next = Ask what they do: evenkeel report --cohort --group "{ $group }"
