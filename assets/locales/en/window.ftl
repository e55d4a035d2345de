# The window around the screens: rail, commands, dialogs, notices.

window-title = Evenkeel
rail-practise = Practise
rail-history = History
rail-settings = Settings

## Commands: a name, and a sentence for the tooltip

command-go-library = Practise
command-go-library-help = All scenarios
command-go-history = History
command-go-history-help = All your attempts
command-go-settings = Settings
command-go-settings-help = Language, look, your data
command-go-briefing = Open “{ $title }”
command-go-briefing-help = Read the briefing before you start
command-go-practice = Back to the contact
command-go-practice-help = Go on where you are
command-go-debrief = See the debrief
command-go-debrief-help = What each reply did, and how you decided about escalation
command-back = Back
command-back-help = Back to all scenarios
command-begin = Start
command-begin-help = The contact begins at once
command-resume = Resume “{ $title }”
command-resume-help = Go on at the turn you were in
command-listen = Let them talk
command-listen-help = Say nothing, or only that you are listening, and hear them out
command-hint = Ask for a hint
command-hint-help = The author's advice for this moment; it is noted in the report
command-close-contact = Close the contact
command-close-contact-help = Say goodbye; you are asked once more
command-close-now = Close it now
command-close-now-help = Say goodbye; the contact ends here
command-pick = Say this
command-pick-help = Give this reply
command-send = Send
command-send-help = Give the reply you wrote
command-send-offer = Offer this
command-send-offer-help = The customer hears the offer and answers it
command-hand-over = Hand the case on
command-hand-over-help = The customer hears what you wrote, and the contact ends for you
command-leave = Leave
command-leave-help = Everything is kept; you can resume later
command-again = Try again
command-again-help = The same case, with its replies in another order
command-export = Export
command-export-help = Save the report as a page, data or a table
command-delete = Delete
command-delete-help = Delete this attempt with everything you wrote in it
command-overrule = Correct the mark
command-overrule-help = Your mark stands beside the one that was given
command-reload = Read the scenarios again
command-reload-help = Look for new and changed scenario files
command-findings = Show what is wrong
command-findings-help = Every fault in the file with its place, and what to do
command-backup = Back up
command-backup-help = Save a copy of all attempts in one file
command-open-folder = Open the folder
command-open-folder-help = Show it in the file manager
command-browse = Browse
command-browse-help = Choose the place in the system's own dialog
command-copy = Copy details
command-copy-help = Put the text on the clipboard
command-find = Search
command-find-help = Write into the search field
command-nth = Say the reply with this number
command-nth-help = Give this reply
command-write = Write a reply
command-write-help = Put the cursor into the reply
command-offer = Offer
command-offer-help = Offer a way to put it right
command-escalate = Escalate
command-escalate-help = Hand the case to somebody with the expertise or the authority
command-case-panel = Show or fold the case panel
command-case-panel-help = Customer, facts, deadlines
command-palette = All commands
command-palette-help = Find a command by its name
command-shortcuts = Shortcuts
command-shortcuts-help = The keys of this screen
command-close = Close
command-close-help = Close the dialog
command-dismiss = Dismiss
command-dismiss-help = Put this notice away
command-stop = Stop
command-stop-help = Stop this work
command-quit = Quit
command-quit-help = Close the window; everything is kept
command-larger = Larger text
command-smaller = Smaller text
command-resize-help = Change the size of all text
command-language = Change the language
command-language-help = The language of the window
command-look-system = Look like the system
command-look-light = Light look
command-look-dark = Dark look
command-look-help = Light, dark, or as the system has it
command-text-size = Change the size of text
command-text-size-help = The size of all text in the window
command-motion = Turn less movement on or off
command-motion-help = Whether states change at once
command-pace = Change how fast customers speak
command-pace-help = How long the pauses are
command-gauges = Show or hide the gauges in open mode
command-gauges-help = Whether arousal and trust are in view while you write
command-read = Read an article
command-read-help = While you read, the customer waits
command-consult = Ask a colleague
command-consult-help = The customer is on hold meanwhile; the case stays yours
command-file = File the ticket
command-file-help = With the category and priority chosen
command-note = Write on the shared note
command-note-help = Whoever takes the case next can read it
command-note-write = Write on the shared note
command-voice = Change your tone of voice
command-voice-help = The next one: calm, warm, firm, hurried, sharp, and then none in particular
command-face = Change your facial expression
command-face-help = The next one: attentive, friendly, neutral, tense, amused, and then none in particular
command-look-back = Wrap up
command-look-back-help = A breath, and a few lines for yourself, before the debrief
command-wrap-up = Finish
command-wrap-up-help = Keeps what you wrote down and shows the debrief
command-mode-guided = Answer by picking
command-mode-mixed = Answer by picking or writing
command-mode-timed = Answer against the clock
command-mode-open = Answer by writing
command-mode-help = How you answer in the next contact

## The palette and the shortcuts

palette-title = All commands
palette-search = Write part of a name
palette-nothing = No command has these words in its name.
shortcuts-title = Shortcuts
shortcuts-here = On this screen
shortcuts-everywhere = Everywhere
shortcuts-moving = Moving around
shortcuts-next = To the next thing, with Shift to the one before
shortcuts-press = Press what has the focus
shortcuts-close = Close a dialog, leave a field

## What is wrong with a file

findings-title = What is wrong with { $file }
findings-words = The other scenarios are not touched by this. Mend the file in your editor, then read the scenarios again.
finding-place = Line { $line }, column { $column }

## Deleting

delete-title = Delete this attempt?
delete-words = “{ $title }”, { $when }, { $turns ->
    [0] before your first reply
    [one] { $turns } turn
   *[other] { $turns } turns
}. What you wrote in it is deleted too. This cannot be undone.
delete-words-unknown = Everything in it is deleted. This cannot be undone.
delete-keep = Keep it
delete-confirm = Delete

## Saving

save-report-title = Save the report
save-backup-title = Back up all data
save-backup-words = One file with all your attempts. To go back to it, close Evenkeel and put it into the data folder under the name evenkeel.db.
save-now = Save
save-path = File
save-path-help = Write where to save it, or press Browse.
save-path-empty = Write where to save it.
save-path-no-folder = There is no such folder.
save-path-is-folder = This is a folder. Add a name for the file.
save-path-taken = There is such a file already. Choose another name.
save-path-replaces = There is such a file already; saving replaces it.
save-nothing-chosen = Nothing was chosen. If no dialog opened, write the place here.
format-html = Page
format-json = Data
format-csv = Table
format-xlsx = Workbook
format-words-html = One HTML file that opens in any browser without a network, and prints well.
format-words-json = Everything in the report as JSON, for other programs.
format-words-csv = A row for each turn as CSV, for any program that reads tables.
format-words-xlsx = A sheet for each table with numbers and drawings (XLSX), for a spreadsheet.

## Work in the background

job-exporting = Saving the report
job-backing-up = Backing up
job-reading-library = Reading the scenarios
job-checking = Checking that these attempts are whole
job-choosing = Waiting for the system's dialog
job-opening-folder = Opening the folder

## Notices

notice-settings = A setting could not be read and is as at first.
notice-library = Something about the scenario files wants your attention.
notice-attempts-unread = Your attempts could not be read.
notice-not-begun = The contact could not begin.
notice-not-resumed = This attempt cannot be resumed.
notice-refused = That is not possible now.
notice-conflict = This attempt has gone on in another window.
notice-not-kept = Your last action was not kept, and so it has not happened. Try again.
notice-no-report = The report on this attempt cannot be made.
notice-not-overruled = The mark was not changed.
notice-not-deleted = The attempt was not deleted.
notice-settings-unsaved = The setting applies now and could not be kept for next time.
notice-not-exported = The report was not saved.
notice-exported = The report is saved.
notice-not-backed-up = The copy was not saved.
notice-backed-up = The copy is saved.
notice-folder-not-opened = The folder could not be opened. Open it yourself:
notice-job-broke = Something went wrong that should not. Everything you answered is kept.

## When something was

moment-today = today, { $time }
moment-yesterday = yesterday, { $time }
moment-date = { $day } { $month ->
    [1] Jan
    [2] Feb
    [3] Mar
    [4] Apr
    [5] May
    [6] Jun
    [7] Jul
    [8] Aug
    [9] Sep
    [10] Oct
    [11] Nov
   *[other] Dec
} { $year }, { $time }

## No window, and a fault in the program

no-window-display = No display was found.
no-window-opengl = The window cannot be drawn: { $detail }. On Debian and Ubuntu these packages have what is missing: { $packages }.
no-window-library = The window cannot open: { $detail }. On Debian and Ubuntu these packages have what is missing: { $packages }.
no-window-other = The window cannot open: { $detail }. On Debian and Ubuntu it needs { $packages }.
no-data-title = Your data cannot be opened
no-data-folder = Your data folder is { $folder }
no-data-close = Close
no-data-open-folder = Open the folder
no-data-copy = Copy these words
panic = Evenkeel has met a fault in itself and closes. Every answered turn is kept; start it again to go on. The details:
