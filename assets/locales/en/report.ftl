# The report on an attempt.
