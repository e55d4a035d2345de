# The trainee's own page, and the case for today.

progress-cell-dialysis = { $technique } while the customer vents
progress-cell-skin_graft = { $technique } while you disarm them
progress-cell-connection = { $technique } once they are connected
progress-skill-handing-on = Seeing when a case has to be handed on
progress-skill-holding = Keeping a case you can solve yourself

progress-change-score = Score: { $before } in your first { $attempts } attempts, { $now } in your latest { $attempts }.
progress-change-technique = { $what }: { $before } in your first { $attempts } attempts, { $now } in your latest { $attempts }.
progress-change-decisions = Decisions about handing on: { $before } % right in your first { $attempts } attempts, { $now } % in your latest { $attempts }.
progress-change-flags = Red flags in ten contacts: { $before } in your first { $attempts } attempts, { $now } in your latest { $attempts }.
progress-change-interruptions = Interruptions in ten contacts: { $before } in your first { $attempts } attempts, { $now } in your latest { $attempts }.
progress-weakest = { $what }: { $score } of 100, over { $replies } replies.
progress-tendency-early = You hand over early: { $n } of your latest { $of } decisions came before there was a reason.
progress-tendency-late = You wait long: { $n } of your latest { $of } decisions came too late, or the customer took them.
progress-tendency-taken = In { $n } of your latest { $of } contacts the customer took the case out of your hands though nothing called for it. Being heard earlier keeps it with you.
progress-tendency-astray = You see when it is time, and the case goes astray: { $n } of your latest { $of } went to the wrong lane or person.
progress-tendency-sound = You decide well: { $n } of your latest { $of } decisions were right.
progress-tendency-mixed = { $n } of your latest { $of } decisions were right; no one mistake stands out.

daily-why-first = The first case: hear him out, and find out what happened.
daily-why-fades = { $what }: last practised { $days ->
    [one] yesterday
   *[other] { $days } days ago
}, and about to fade.
daily-why-new = { $what }: you have not practised it yet.

daily-title = Today's case
daily-open = Read the briefing
daily-done = Done for today.
daily-nothing = Nothing is due today. Play any case you like; it counts too.
daily-next = The next one is due { $day }.
daily-days = You practised on { $n ->
    [one] one day
   *[other] { $n } days
} of the last seven.
daily-line-done = Today's case is done.
daily-line = Today's case is “{ $title }”. { $why }
day-today = today
day-tomorrow = tomorrow
day-in = in { $days } days

rail-progress = Progress
command-go-progress = Progress
command-go-progress-help = What has improved, and what to practise next
notice-progress-unread = Your progress could not be read.

progress-title = Progress
progress-lead = { $name }, { $n ->
    [0] nothing finished yet
    [one] one finished contact
   *[other] { $n } finished contacts
}
progress-lead-unnamed = { $n ->
    [0] Nothing finished yet
    [one] One finished contact
   *[other] { $n } finished contacts
}
progress-empty = Nothing to compare yet
progress-empty-help = After your first contact you see here how it went, what to practise next, and from the second on what has improved.
progress-empty-action = Read the first briefing
progress-standing = First, latest, best
progress-all-cases = All cases
progress-first = First
progress-latest = Latest
progress-best = Best
progress-standing-name = { $which }: { $score }, { $verdict }. { $title }, { $when }. See the debrief.
progress-improved = What improved
progress-improved-too-few = One more contact, and there is something to compare.
progress-improved-none = Nothing stands out between your first and your latest contacts yet.
progress-next = What to practise next
progress-next-none = Nothing is weak enough to urge. Today's case keeps it so.
progress-practise = Practise it in “{ $title }”
progress-see = See the debrief
progress-see-history = See the attempts
progress-tendency-help = The verdict card of each debrief says when it would have been time, and why.
progress-now = Where you stand
progress-now-help = { $n ->
    [one] Your latest contact. Press a figure to see where it comes from.
   *[other] Your latest { $n } contacts together. Press a figure to see where it comes from.
}
progress-trend = Scores over time
progress-trend-idle = A dot for each contact, a line for the mean of five. Press one to open it.
progress-trend-read = { $score }: { $title }, { $when }
