-- Whether an attempt's figures are counted: 0 not yet, 1 they are, 2 its events cannot be understood by this program.
ALTER TABLE attempts ADD COLUMN figured INTEGER NOT NULL DEFAULT 0;
CREATE INDEX attempts_to_figure ON attempts (id) WHERE finished = 1 AND figured = 0;

-- What a report on many attempts needs of each that came to its end, so that it need not read their events.
CREATE TABLE figures (
    id        INTEGER PRIMARY KEY,
    attempt   TEXT NOT NULL UNIQUE REFERENCES attempts (id) ON DELETE CASCADE,
    trainee   TEXT NOT NULL,
    scenario  TEXT NOT NULL,
    channel   TEXT NOT NULL,
    language  TEXT NOT NULL,
    mode      TEXT NOT NULL,
    magnitude INTEGER NOT NULL,
    day       INTEGER NOT NULL,                   -- it began, since 1970-01-01 in UTC
    score     INTEGER,                            -- 0 to 100; NULL when no technique was exercised
    decided   INTEGER NOT NULL,                   -- 1 when the decision was right
    standing  INTEGER NOT NULL DEFAULT 0,         -- 1 first, 2 latest, 4 best of its trainee at its scenario; added up
    counts    BLOB NOT NULL,                      -- figures with their values, see store/packed.rs
    progress  BLOB NOT NULL DEFAULT x''           -- the same of what follows from its standing
) STRICT;
CREATE INDEX figures_by_trainee ON figures (trainee, scenario);
CREATE INDEX figures_standing ON figures (trainee, scenario, attempt) WHERE standing <> 0;

-- The counts of all attempts together.
CREATE TABLE rollup (
    figure INTEGER NOT NULL,                      -- its number in report/cohort/figure.rs
    value  INTEGER NOT NULL,
    times  INTEGER NOT NULL,
    PRIMARY KEY (figure, value)
) STRICT, WITHOUT ROWID;

-- Who practises together; a trainee can be in several groups.
CREATE TABLE groups (
    name    TEXT NOT NULL,
    trainee TEXT NOT NULL,
    PRIMARY KEY (name, trainee)
) STRICT, WITHOUT ROWID;
