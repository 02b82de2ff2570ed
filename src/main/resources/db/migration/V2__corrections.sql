ALTER TABLE claim ADD COLUMN corrected_by VARCHAR;
ALTER TABLE claim ADD COLUMN corrected_because VARCHAR;
ALTER TABLE claim ADD COLUMN hidden BOOLEAN DEFAULT FALSE NOT NULL;
ALTER TABLE claim ADD COLUMN corrected_method VARCHAR;
ALTER TABLE claim ADD COLUMN corrected_benchmark VARCHAR;
ALTER TABLE claim ADD COLUMN corrected_benchmark_id VARCHAR;
ALTER TABLE claim ADD COLUMN corrected_metric VARCHAR;
ALTER TABLE claim ADD COLUMN corrected_metric_id VARCHAR;

CREATE INDEX claim_by_correction ON claim (corrected_by);

CREATE TABLE correction_state (
  fingerprint VARCHAR NOT NULL,
  claims      BIGINT  NOT NULL,
  highest     BIGINT  NOT NULL,
  run         BIGINT  NOT NULL
);

INSERT INTO correction_state VALUES ('', 0, 0, 0);
