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
step-edits = Change several things
step-replace = Replace
step-restore = Take the text of a backup
step-outside = Take over what another program saved

# What can be done in the studio.

command-go-studio = Studio
command-go-studio-help = Write scenarios and try them out.
studio-open = Edit this scenario
studio-open-help = Opens it in the studio; one that comes with the program is opened as a copy.
studio-open-file = Edit this file
studio-open-file-help = Opens the file in the studio.
studio-begin = New scenario
studio-begin-help = Begins a scenario that can be played at once.
studio-save = Save
studio-save-help = Saves in one step. What the file held before is kept among its backups.
studio-save-as = Save as a new file
studio-save-as-help = Saves under another name and goes on there.
studio-close = Close
studio-close-help = Closes the scenario. What is not saved is kept and offered next time.
studio-undo = Undo
studio-undo-help = Takes the last step back.
studio-redo = Redo
studio-redo-help = Does the step taken back last again.
studio-edit = Change
studio-edit-help = Changes the scenario.
studio-fix = Mend it
studio-fix-help = Makes the change that mends this finding.
studio-keep-mine = Keep mine
studio-keep-mine-help = Saves your text. The other one is kept among the backups.
studio-take-theirs = Take the other
studio-take-theirs-help = Takes what the other program saved. Yours comes back with Undo.
studio-recover = Recover
studio-recover-help = Goes on with what was written and not saved.
studio-discard = Discard
studio-discard-help = Drops what was written and not saved. It can't be brought back.
studio-restore = Take this backup
studio-restore-help = Takes the text of the backup. The present one comes back with Undo.
studio-play = Play from here
studio-play-help = Plays the scenario from this node. Nothing of it is kept.
studio-play-act = Do this
studio-play-act-help = Does this in the play.
studio-play-back = Step back
studio-play-back-help = Takes the last thing you did in the play back.
studio-play-again = Begin the play again
studio-play-again-help = Begins the play again where it began.
studio-play-stop = Leave the play
studio-play-stop-help = Leaves the play; the scenario stays open.
studio-replace = Find and replace
studio-replace-help = Finds words in the source and puts others in their place.
studio-line = Go to a line
studio-line-help = Goes to a line of the source by its number.
studio-search = Search the outline
studio-search-help = Finds nodes, lines, replies and notes by their words.
studio-form = Form
studio-form-help = Shows the form of what you work on.
studio-source = Source
studio-source-help = Shows the text of the file.
studio-graph = Graph
studio-graph-help = Shows where the conversation can go.
studio-findings = Findings
studio-findings-help = Shows or folds what was found.
studio-next = Next finding
studio-next-help = Goes to the next finding.
studio-previous = Finding before
studio-previous-help = Goes to the finding before.
studio-play-here = Play from this node
studio-play-here-help = Plays the scenario from the node you work on.

# What the studio has to say.

notice-copied = You are working on a copy: what comes with the program can't be changed
notice-not-opened = It can't be opened
notice-unsaved = What you wrote is kept, and not saved yet
notice-not-edited = This can't be changed like this now
notice-not-saved = It was not saved; what you wrote is still here
notice-file-exists = { $file } is there already. Choose another name.
notice-not-kept-draft = What you wrote can't be kept for recovery; save it
notice-reloaded = Another program has saved this file; you see its text now
notice-merged = Another program has saved this file; its changes and yours are together now
notice-contested = Another program has changed the same lines as you
notice-contested-words = Keep yours, and the other text goes among the backups; or take the other in the studio, and yours comes back with Undo.
notice-gone = The file of this scenario is gone
notice-gone-words = What you wrote is still here. Saving makes the file again.
notice-not-playable = It can't be played yet
notice-not-playable-words = Mend the errors first; the findings say where they are.
job-reading-draft = Reading the scenario
job-keeping = Keeping what you wrote

# What mends a finding.

fix-write = Write { $what }
fix-remove = Remove { $what }
fix-quote = Put “{ $what }” between quotation marks
fix-add-field = Add { $what }
fix-add = Add { $what }
fix-turn-round = Turn the two numbers round
fix-add-variant = Add a variant without a condition
fix-add-reply = Add a reply
fix-add-route = Add a last way, to { $what }
fix-move-up = Move it in front of the one without a condition
fix-remove-unused = Remove it
