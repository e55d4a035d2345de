### Stories of other tools, brought in as scenarios.

import-written = { $file } is written: { $moments } moments, { $replies } replies, { $endings } endings. Not carried over, or judged:
import-line = Line { $line }: { $what }
import-next = { $errors ->
    [0] It has no errors and can be played. Look for CHANGE in it, and see what to mend with: evenkeel check { $file }
    [one] It has one error that only you can mend; see it with: evenkeel check { $file }
   *[other] It has { $errors } errors that only you can mend; see them with: evenkeel check { $file }
}
import-one-output = With -o one story is brought in at a time; name one file.

studio-bring-in = Bring in a story from Twine, ink or H5P
studio-bring-in-help = Begins a new scenario with it. The story’s file stays as it is.
notice-brought-in = { $n ->
    [one] “{ $story }” was brought in. One thing could not be carried over.
   *[other] “{ $story }” was brought in. { $n } things could not be carried over.
}
notice-brought-in-words = They are listed in your notes on the scenario. Save the draft to keep it.
notice-not-brought-in = The story could not be brought in
