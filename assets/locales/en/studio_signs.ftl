# What is wrong with the signs of a text (brackets, commas, quotation marks), said to somebody who works in the form.

signs-press = Press Mend. { $mend }.
signs-by-hand = { $hint } Or undo the last step.

signs-what-unclosed-bracket = What opens with “{ $marked }” does not end.
signs-how-unclosed-bracket = Write “{ $closer }” behind the last thing that belongs to it. What stands below is looked at again as soon as it ends.

signs-what-extra-bracket = A “{ $marked }” too many.
signs-how-extra-bracket = Nothing is open that it could end. Take it out.

signs-what-text-after-end = The scenario ends too early: something follows its last bracket.
signs-how-text-after-end = Move the last bracket to the end, or take out what follows it.

signs-what-unclosed-text = A text has no quotation mark at its end, or one too many in it.
signs-how-unclosed-text = Write " where the text ends. A mark that belongs to the text is written \".

signs-what-unclosed-comment = A note begins with “/*” and does not end.
signs-how-unclosed-comment = Write “*/” where the note ends.

signs-what-too-deep = Too many brackets are open here.
signs-how-too-deep = Some further up were not closed. Close them where what they hold ends.

signs-what-empty-file = Nothing is written yet.
signs-how-empty-file = Undo the last step, or begin a new scenario.

signs-what-missing-comma = A comma is missing behind “{ $before }”.
signs-how-missing-comma = Two things follow one another. Write a comma between them.

signs-what-missing-colon = A colon is missing behind “{ $marked }”.
signs-how-missing-colon = Write a colon between the name and what belongs to it.

signs-what-missing-value-comma = A comma too many.
signs-how-missing-value-comma = Nothing stands before it. Take it out.

signs-what-missing-value = Nothing is written for “{ $marked }”.
signs-how-missing-value = Write what belongs to it, or take the name out.

signs-what-missing-name = Something stands here without the name of its field.
signs-how-missing-name = Take it out, or write before it which field it is, and a colon.

signs-what-unexpected-character = “{ $marked }” means nothing here.
signs-how-unexpected-character = Take it out, or put the text it belongs to between quotation marks.

signs-what-unquoted-text = “{ $marked }” has no quotation marks.
signs-how-unquoted-text = Write a " before and behind it.

signs-what-curly-quotes = A text stands between marks of another kind than ".
signs-how-curly-quotes = Word processors write such marks. Put straight ones in their place.

signs-what-quoted-name = The name of a field stands between quotation marks.
signs-how-quoted-name = Take the marks out; only texts have them.

signs-what-bad-character = A text stands between single marks.
signs-how-bad-character = Write " on both sides of it.

signs-what-bad-escape = A backslash means nothing here.
signs-how-bad-escape = Write two of them where a backslash belongs to the text.
