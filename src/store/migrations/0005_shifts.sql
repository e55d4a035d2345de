-- A shift: several contacts in one sitting. Each is an attempt of its own; a shift keeps what lies between them.
CREATE TABLE shifts (
    id         TEXT PRIMARY KEY,                  -- UUID version 7
    started_at TEXT NOT NULL,                     -- UTC, RFC 3339, milliseconds
    seed       INTEGER NOT NULL,
    mode       TEXT NOT NULL,
    now_ms     INTEGER NOT NULL,                  -- the clock of the shift when something was last done in it
    finished   INTEGER NOT NULL                   -- 0 or 1
) STRICT;

CREATE TABLE shift_contacts (
    shift      TEXT NOT NULL REFERENCES shifts (id) ON DELETE CASCADE,
    position   INTEGER NOT NULL,                  -- in the order of arrival, from 0
    scenario   TEXT NOT NULL,                     -- the scenario's id
    channel    TEXT NOT NULL,
    arrives_ms INTEGER NOT NULL,                  -- since the shift began
    begins_ms  INTEGER,                           -- when the attempt's own clock began; NULL until it is taken
    attempt    TEXT REFERENCES attempts (id) ON DELETE SET NULL,
    PRIMARY KEY (shift, position)
) STRICT, WITHOUT ROWID;
CREATE INDEX shift_contacts_by_attempt ON shift_contacts (attempt) WHERE attempt IS NOT NULL;
