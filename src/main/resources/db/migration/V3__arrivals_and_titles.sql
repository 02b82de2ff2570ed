CREATE TABLE arrival_state (
  run    BIGINT NOT NULL,
  newest TIMESTAMP(0) WITH TIME ZONE
);

INSERT INTO arrival_state VALUES (0, NULL);

DROP INDEX paper_by_date;

CREATE INDEX paper_by_date ON paper (paper_date DESC, id, title);
