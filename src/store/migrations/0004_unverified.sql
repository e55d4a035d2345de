-- Why what an attempt from elsewhere says could not be proven by deciding it again; NULL for one that was played or proven here.
ALTER TABLE attempts ADD COLUMN unverified TEXT;
