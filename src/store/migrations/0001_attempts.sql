-- Scenarios as they were when somebody played them: an attempt can be read and resumed after its file changed.
CREATE TABLE scenarios (
    hash   TEXT PRIMARY KEY,
    source TEXT NOT NULL
) STRICT;

CREATE TABLE attempts (
    id            TEXT PRIMARY KEY,               -- UUID version 7
    scenario      TEXT NOT NULL,                  -- the scenario's id
    scenario_hash TEXT NOT NULL REFERENCES scenarios (hash),
    title         TEXT NOT NULL,                  -- the scenario's title in the language played
    engine        TEXT NOT NULL,
    setup         TEXT NOT NULL,                  -- JSON
    trainee       TEXT NOT NULL,                  -- may be empty
    started_at    TEXT NOT NULL,                  -- UTC, RFC 3339, milliseconds
    actions       INTEGER NOT NULL,               -- how many are stored
    events        INTEGER NOT NULL,               -- how many are stored
    turns         INTEGER NOT NULL,
    finished      INTEGER NOT NULL,               -- 0 or 1
    outcome       TEXT,                           -- when finished
    verdict       TEXT,                           -- when finished
    score         INTEGER,                        -- 0 to 100; NULL when no technique was exercised
    seal          TEXT NOT NULL                   -- SHA-256 chained over the content
) STRICT;
CREATE INDEX attempts_by_time ON attempts (started_at);
CREATE INDEX attempts_by_scenario ON attempts (scenario, finished, score);

CREATE TABLE actions (
    attempt  TEXT NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,                    -- from 1
    after_ms INTEGER NOT NULL,                    -- since the action before
    json     TEXT NOT NULL,
    PRIMARY KEY (attempt, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE events (
    attempt  TEXT NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,                    -- from 0
    action   INTEGER NOT NULL,                    -- the action it follows from; 0 for the beginning
    turn     INTEGER NOT NULL,
    at_ms    INTEGER NOT NULL,                    -- since the contact began
    json     TEXT NOT NULL,
    PRIMARY KEY (attempt, position)
) STRICT, WITHOUT ROWID;

CREATE TABLE overrules (
    attempt  TEXT NOT NULL REFERENCES attempts (id) ON DELETE CASCADE,
    position INTEGER NOT NULL,                    -- from 0
    made_at  TEXT NOT NULL,                       -- UTC, RFC 3339, milliseconds
    json     TEXT NOT NULL,
    PRIMARY KEY (attempt, position)
) STRICT, WITHOUT ROWID;
