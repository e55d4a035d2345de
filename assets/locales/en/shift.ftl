# Shifts: several contacts in one sitting.

shift-title = A shift
shift-lead = Several customers in one sitting. What waits is as much a part of it as what is in front of you.
shift-length = How long
shift-length-short = Short: { $n } contacts
shift-length-half_day = Half a day: { $n } contacts
shift-channels = On which channels
shift-channels-words = Which cases come, and when, is drawn. Nobody comes twice in one shift.
shift-how = How it goes
shift-how-words = Messages and chats lie side by side, and each one's clock runs while you are in another. A call, or somebody at the counter, has you until it is over. Where a customer takes hours to write back, the clock moves on as soon as nobody else waits. Each contact has its debrief afterwards, and the shift has its figures.
shift-nothing = There is no case on these channels.
shift-over = { $over } of { $all } done
shift-waiting = Waiting for you
shift-quiet = Nobody is waiting
shift-quiet-words = Breathe. Move on when you are ready; no customer's clock runs against you now.
shift-done-words = That was the last one. What you did is kept.
shift-go-on = Move on to what comes next
shift-to-report = See how the shift went
shift-away = { $name } has your answer, and writes back at { $time }.
shift-back = Back to { $name }
shift-take-telephone = Pick up
shift-take-live_chat = Take the chat
shift-take-email = Open the e-mail
shift-take-social = Open the post
shift-take-portal = Open the message
shift-take-counter = Turn to the counter
shift-take-help = { $name }, { $channel }
shift-held = Somebody is talking to you
shift-held-words = Finish this contact first, or hand it on. The others wait, and their clocks run.
shift-writes = is writing
shift-left-respond = first answer in { $time }
shift-left-resolve = settle in { $time }
shift-missed-respond = first answer is late
shift-missed-resolve = deadline missed
shift-rings = rings { $time }
shift-waits = waits { $time }
shift-here = Who you are here

## The shift that was left

shift-left-title = Your shift is not over
shift-left-words = Begun { $when }. { $taken ->
    [0] Nobody has been answered yet.
    [one] One contact was taken; it stands where you left it.
   *[other] { $taken } contacts were taken; they stand where you left them.
}

## The report

shift-report-title = How the shift went
shift-again = Another shift
shift-contacts = The contacts
shift-of = { $count } of { $all }
shift-figure-escalation = Handed on
shift-figure-fcr = Resolved at first contact
shift-figure-first-response = First response
shift-figure-resolution = Time to resolve
shift-figure-words-escalation = The escalation rate of the day. Low is not good by itself: what counts is whether each was right.
shift-figure-words-fcr = Solved whole, by you, in one contact (FCR).
shift-figure-words-first-response = On average, from arriving to your first words; a call counts until you pick up.
shift-figure-words-resolution = On average, from arriving to the end, of the contacts that were resolved.
shift-right = { $all ->
    [0] No contact came to its end in this shift, so there is nothing to count.
   *[other] In { $count } of { $all } the decision to hand on or to hold was right.
}
shift-arrived = came at { $time }
shift-row = { $outcome }, { $verdict }; first words after { $first }, over after { $end }
shift-row-open = left in the middle; it can be gone on with from the history
shift-row-none = nobody took it
shift-row-opens = Opens the debrief.

## Commands

command-shift = A shift
command-shift-help = Several contacts in one sitting, with the figures of the day at its end
command-shift-begin = Begin the shift
command-shift-begin-help = The first contact is waiting
command-shift-resume = Go on with the shift
command-shift-resume-help = Everything stands where you left it
command-shift-take = Take this contact
command-shift-take-help = It comes to the front; the others wait
command-shift-next = Next contact
command-shift-next-help = The one that needs you most; where nobody waits, the clock moves on
command-shift-end = End the shift
command-shift-end-help = What was not taken stays undone; the figures count what came to its end
command-shift-tick = A second of the shift
command-shift-report = The last shift
command-shift-report-help = Its figures and its contacts
