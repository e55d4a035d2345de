# Spreadsheets: the names of their sheets and columns that no other report has.

## One attempt and many

sheet-summary = Summary
sheet-figure = Figure
sheet-value = Value
sheet-remark = Remark
sheet-matrix = Technique × stage
sheet-technique = Technique
sheet-score = Score
sheet-replies = Replies
sheet-few = few cases

## One attempt

sheet-title = Case
sheet-customer = Customer
sheet-channel = Channel
sheet-magnitude = Magnitude
sheet-magnitude-of = of 5
sheet-mode = Mode
sheet-language = Language
sheet-trainee = Played by
sheet-started = Begun
sheet-utc = in UTC
sheet-story = In a sentence
sheet-decided-turn = Turn of the decision
sheet-decided-time = Time of the decision
sheet-of-100 = of 100
sheet-points = points a turn
sheet-turns = turns
sheet-curve = Curve
sheet-in-turns = In turns
sheet-marks = Marks
sheet-mark = Mark
sheet-given = Given in the attempt
sheet-unsure = Scorer unsure
sheet-quoted = Words behind it
sheet-because = Overruled because
sheet-overruled-by = Overruled by
sheet-windows = Time to hand over
sheet-cue = Cue
sheet-reason = Reason
sheet-opened = Opened in turn
sheet-opened-at = Opened at
sheet-closed = Closed in turn
sheet-closed-at = Closed at
sheet-better = Better
sheet-impact = Impact
sheet-left = Impact left

## Many attempts

sheet-group = Group
sheet-part = Part
sheet-asked = Which attempts
sheet-reading = What the figures say
sheet-median-turn = Half are handed on by turn
sheet-median-time = Half are handed on by
sheet-log-rank = Difference in when they hand on, χ² (log-rank)
sheet-log-rank-p = Its p
sheet-note = Note
sheet-of = Of
sheet-low = 95 %, from
sheet-high = 95 %, to
sheet-deviation = Standard deviation
sheet-least = Least
sheet-lower-quartile = Lower quartile
sheet-upper-quartile = Upper quartile
sheet-greatest = Greatest
sheet-shares = Shares
sheet-spreads = Figures
sheet-days = By day
sheet-weeks = By week
sheet-months = By month
sheet-outcomes = Outcomes
sheet-survival-turns = Time to escalation, turns
sheet-survival-time = Time to escalation, time
sheet-stairs = Curve, corners
