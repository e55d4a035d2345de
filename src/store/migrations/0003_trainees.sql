-- Who practises, how often and since when: asked whenever somebody else sits down.
CREATE INDEX attempts_by_trainee ON attempts (trainee, started_at);
