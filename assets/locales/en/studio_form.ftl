# The studio's form: items of lists, notes from the text, and where written replies lead.

studio-one-variant = Variant { $n }
studio-one-portion = Portion { $n }
studio-one-entry = Entry { $n }
studio-one-trigger = Trigger { $n }
studio-one-comfort = Comfort { $n }
studio-one-line = Line { $n }
studio-one-effect = Effect { $n }
studio-one-tag = Tag { $n }
studio-one-phrase = Phrase { $n }
studio-one-word = Word { $n }
studio-one-category = Category { $n }
studio-one-answer = Answer { $n }
studio-one-way = Way { $n }
studio-one-condition = Condition { $n }

studio-add-one-variant = Add a variant
studio-add-one-portion = Add a portion
studio-add-one-entry = Add an entry
studio-add-one-trigger = Add a trigger
studio-add-one-comfort = Add a comfort
studio-add-one-line = Add a line
studio-add-one-effect = Add an effect
studio-add-one-tag = Add a tag
studio-add-one-phrase = Add a phrase
studio-add-one-word = Add a word
studio-add-one-category = Add a category
studio-add-one-answer = Add an answer
studio-add-one-way = Add a way
studio-add-one-condition = Add a condition

studio-add-pause = Set the pause after it
studio-id-on = Enter goes on to what is still to be written.
studio-note = Note: { $words }
studio-note-change = To change: { $words }
studio-note-field = Note, each line on its own
studio-note-write = Write on this note
studio-note-done = Done: take the note out
studio-note-open = to change
studio-listen-anything = Whatever is written
studio-field-least-marks = Marks it must reach
studio-help-least-marks = What a written reply needs to lead there. 0 asks only that nothing harmful is said.
studio-any-mark = Any
studio-listen-at-least = at least { $marks }

studio-new-node = Add a node
studio-new-node-help = Adds a node to the script and goes to its name.
studio-new-reply = Add a reply
studio-new-reply-help = Adds a reply to the node you work on and goes to its name.

form-words-yes = yes
form-words-no = no

studio-trying = Trying it out …
studio-trying-at = Trying it out: { $percent } %
studio-tried-to = Tried out as far as { $states } states of a conversation.
studio-stop-trying = Stop trying it out
studio-stop-trying-help = Tries the scenario out no further until you change it.
studio-see = See it
studio-see-help = Plays a contact that shows it.
job-trying = Trying out the scenario
studio-taken-id = Something else is called that already. Choose another name.
