# The product's vocabulary: one name for each thing, used in the window, on the command line and in exports.
# Families: the part after the last hyphen is the name used in files.

## The four techniques

technique-composure = Composure
technique-active_listening = Active listening
technique-empathy = Empathy
technique-resolution = Resolution follow-up

## The three stages: plain names

stage-dialysis = Venting
stage-skin_graft = Disarming
stage-connection = Connected

## Mood

mood-arousal = Arousal
mood-trust = Trust

## Channels

channel-telephone = Telephone
channel-live_chat = Live chat
channel-email = E-mail
channel-social = Social media
channel-portal = Customer portal
channel-counter = Counter

## Modes of practice

mode-guided = guided
mode-mixed = pick or write
mode-open = open
mode-timed = timed

## Lanes and how a case is handed on

lane-functional = functional: to expertise
lane-hierarchical = hierarchical: to authority
warmth-warm = warm: you introduced the customer
warmth-cold = cold: put through without a word

## Reasons for an escalation

reason-authority = someone else must authorise it
reason-expertise = someone else knows how
reason-sla_breach = a deadline was missed
reason-abuse = insults or threats
reason-loss_of_control = loss of control
reason-manager_demand = a demand for a manager that persists
reason-safety = somebody could come to harm
reason-conflict = two sides cannot agree
reason-miscommunication = two sides do not understand each other

## Verdicts

verdict-in_window = In window
verdict-premature = Premature
verdict-late = Late
verdict-missed = Missed
verdict-unnecessary = Unnecessary
verdict-wrong_lane = Wrong lane
verdict-wrong_target = Wrong target
verdict-forced = Forced
verdict-rightly_held = Rightly held

## Red flags

flag-insult = Insult
flag-condescension = Condescension
flag-blame = Blame
flag-understand_but = “I understand, but”
flag-promise_beyond_authority = Promise beyond authority
flag-interruption = Interruption
flag-repeated_line = Repeated line
flag-personal_data_in_public = Personal data in public

## What became of the customer

outcome-resolved = resolved
outcome-partly_resolved = partly resolved
outcome-escalated = handed on
outcome-demanded_manager = demanded a manager
outcome-left_for_competitor = left for a competitor
outcome-bad_review = posted a bad review
outcome-hung_up = hung up
outcome-out_of_time = out of time
outcome-unresolved = nothing settled

## How well an offer fits

fit-none = does not fit
fit-partly = fits in part
fit-well = fits

## What a customer should hear when they are handed on

presentation-why = why
presentation-to_whom = to whom
presentation-when = when
presentation-next = what happens next
