# The lessons, and the path of the first week.

rail-learn = Learn
command-go-learn = Learn
command-go-learn-help = Short lessons, and the path of the first week
command-go-lesson = Read “{ $title }”
command-go-lesson-help = A lesson of a few minutes
command-read-lesson = Mark as read and go on
command-read-lesson-help = The next step of the first week, or back to the lessons

learn-title = Learn
learn-lead = A few minutes each. Read one, then try it on somebody angry.
learn-all = All lessons
learn-read = Read
learn-unread = Not read yet
learn-back = All lessons
learn-you = You
learn-customer = Customer
learn-next = Read; next: { $title }
learn-mark-read = Mark as read
learn-gone = There is no such lesson
learn-gone-help = Perhaps a link from an older version led here.

path-title = Your first week
path-done = { $n } of { $of } steps done. Go at your own pace; a day here is a day's worth, not a deadline.
path-next-lesson = Next: read “{ $title }”
path-next-case = Next: practise “{ $title }”
path-over = All of it is done. From here on, today's case keeps it alive.
path-day = Day { $n }
path-step-done = done
path-step-lesson = a lesson
path-step-case = a case to practise
path-offer = Your first call is behind you. Short lessons and a case for each come next.
path-offer-open = See the first week

exercise-title = Which of these helps more here?
exercise-helps = This helps more.
exercise-helps-less = This helps less.
