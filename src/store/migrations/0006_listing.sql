-- Who has attempts, and how many: asked whenever somebody else sits down.
CREATE TABLE people (
    trainee  TEXT PRIMARY KEY,                    -- may be empty
    attempts INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO people SELECT trainee, count(*) FROM attempts GROUP BY trainee;

-- What the scenarios were called when they were played: words are searched among these, and not in every attempt.
CREATE TABLE titles (
    title    TEXT PRIMARY KEY,
    attempts INTEGER NOT NULL
) STRICT, WITHOUT ROWID;
INSERT INTO titles SELECT title, count(*) FROM attempts GROUP BY title;

CREATE TRIGGER attempts_begun AFTER INSERT ON attempts BEGIN
    INSERT INTO people VALUES (new.trainee, 1) ON CONFLICT (trainee) DO UPDATE SET attempts = attempts + 1;
    INSERT INTO titles VALUES (new.title, 1) ON CONFLICT (title) DO UPDATE SET attempts = attempts + 1;
END;
CREATE TRIGGER attempts_deleted AFTER DELETE ON attempts BEGIN
    UPDATE people SET attempts = attempts - 1 WHERE trainee = old.trainee;
    DELETE FROM people WHERE trainee = old.trainee AND attempts <= 0;
    UPDATE titles SET attempts = attempts - 1 WHERE title = old.title;
    DELETE FROM titles WHERE title = old.title AND attempts <= 0;
END;

-- What somebody can go on with.
CREATE INDEX attempts_unfinished ON attempts (trainee, started_at) WHERE finished = 0;
-- Whether a scenario's text is still needed, when attempts are deleted.
CREATE INDEX attempts_by_source ON attempts (scenario_hash);
