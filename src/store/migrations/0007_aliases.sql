-- What pseudonyms and aliases in anonymous files are derived from; drawn when the first such file is written. It never leaves this file.
CREATE TABLE secret (
    only_one INTEGER PRIMARY KEY CHECK (only_one = 1),
    bytes    BLOB NOT NULL
) STRICT;

-- What an attempt that came anonymously is called in every anonymous file of the machine it was played on; NULL for any other.
ALTER TABLE attempts ADD COLUMN alias TEXT;
CREATE INDEX attempts_by_alias ON attempts (alias) WHERE alias IS NOT NULL;
