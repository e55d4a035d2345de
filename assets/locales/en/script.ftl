### A script drawn, printed and compared.

## How one moment leads to another.
way-reply = reply “{ $name }”
way-listen = written reply, listen { $name }
way-otherwise = any other written reply
way-accepted = “{ $name }” accepted
way-declined = “{ $name }” declined
way-filed = ticket filed
way-closing = contact closed
way-patience_ends = patience used up
way-breaks = arousal at 100
way-time_up = turns used up
way-well = escalated well
way-badly = escalated otherwise
way-if = { $way }, if { $when }

drawing-anywhere = At any moment
drawing-endings = Endings
drawing-missing = There is no such node or ending.

## A new scenario.
new-title = What is it called? An empty line takes the title of the story.
new-channel = Where does the customer reach you?
new-complaint-question = What is the complaint?
new-complaint-delivery = Something was promised for a day and did not come
new-complaint-charge = Money was taken that was not owed
new-complaint-fault = Something that was bought does not work
new-complaint-outage = A service is down, and nobody says for how long
new-escalate-question = When should one escalate?
new-escalate-never = Never: the trainee can solve it
new-escalate-authority = When the customer wants more than the trainee may give
new-escalate-abuse = When the customer insults and threatens
new-escalate-demand = When the customer asks for a manager, twice
new-escalate-sla = When a deadline was missed
new-escalate-expertise = When it takes somebody who knows more
new-escalate-safety = When somebody could come to harm
new-written = { $file } is written. Look for CHANGE in it, and play it with: evenkeel play { $file }

## Two versions compared.
diff-none = Nothing differs but layout and comments.
diff-renamed = now called { $id }
diff-reordered = in another order

## A scenario on paper.
script-kicker = Script for review
script-minutes = { $n } minutes
script-size = { $n } moments
script-briefing = What the trainee knows
script-customer = The customer
script-mood = Arousal { $arousal }, trust { $trust }, patience { $patience } at the beginning
script-angers = Makes it worse:
script-soothes = Does good:
script-facts = What can be learned
script-needs = Told when
script-resolutions = What can be offered
script-eligible = Taken when
script-accepted = When taken:
script-declined = When not:
script-escalation = Handing on
script-no-cues = There is no cue: the trainee can solve this, and handing it on is judged unnecessary.
script-opens = The window opens when
script-closes = It closes when
script-lasts = It closes after { $n } turns at the latest.
script-told = How the customer should be told
script-script = The conversation
script-begins = It begins at
script-when = when
script-hint = Hint:
script-asks = Asks for
script-offers = Offers
script-listens = Written:
script-otherwise = Written, anything else:
script-remarks = Remarks
