VAR trust = 0
LIST mood = (angry), calm
-> call
=== call ===
My freezer died and everything in it is melted! # angry
I rang three times. <>
Three!
* [Hear him] You rang three times and it has all melted. I'd be furious too.
  ~ trust += 1
  -> more
* (calmdown) Calm down, please.
  Don't you tell me to calm down!
  ** Sorry, that was out of place. -> more
  ** There is nothing I can do. -> gone
+ {trust > 0} Which model is it? -> more
- -> gone
=== more ===
{trust > 0: Thank you for listening.|Listen to me.}
The food for my daughter's wedding was in it.
* A technician comes today at four, and we pay for the food. -> good
* I can send a voucher. -> gone
* -> gone
=== good ===
All right. Thank you.
-> END
=== gone ===
Goodbye.
-> DONE
=== function up(x) ===
~ return x + 1
