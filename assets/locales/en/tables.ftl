# Tables of figures, and what stands above and below them.

table-unfold = As a table: { $name }
table-fold = Hide the table: { $name }
table-find = Find in: { $name }
table-find-none = No row has all of these words.
table-copy = Copy: { $name }
table-copy-help = As text with tabs, for a spreadsheet

## The curve of an attempt

curve-table = Arousal and trust

## The scores over time

trend-day = Day
trend-case = Case
trend-score = Score
trend-mean = Mean of five
