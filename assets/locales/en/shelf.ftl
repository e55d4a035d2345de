# The scenarios as `evenkeel play` lists them in a terminal.

shelf-head-id = ID
shelf-head-title = TITLE
shelf-head-channel = CHANNEL
shelf-head-magnitude = MAGNITUDE
shelf-head-minutes = MINUTES
shelf-broken = cannot be played; `evenkeel check` says what is wrong
shelf-how = `evenkeel play ID` plays one. `evenkeel play --resume latest` goes on where you stopped.
