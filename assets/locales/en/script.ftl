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
