# What was done to a scenario being written, as it is offered to be undone.

step-typing = Typing
step-set = Change { $what }
step-remove = Remove { $what }
step-insert = Add to { $what }
step-move = Move { $what }
step-duplicate = Duplicate { $what }
step-rename = Rename to { $what }
step-connect = Lead to { $what }
step-add = Add { $what }
step-paste = Paste
step-recover = Recover what was not saved
