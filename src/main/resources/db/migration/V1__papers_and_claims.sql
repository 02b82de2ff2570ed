CREATE TABLE paper (
  id            VARCHAR(1000) NOT NULL PRIMARY KEY,
  title         VARCHAR       NOT NULL,
  abstract_text VARCHAR       NOT NULL,
  text_key      VARCHAR(100)  NOT NULL,
  given_date    DATE,
  paper_date    DATE,
  authors       VARCHAR ARRAY NOT NULL,
  categories    VARCHAR ARRAY NOT NULL,
  url           VARCHAR,
  sources       VARCHAR ARRAY NOT NULL
);

CREATE INDEX paper_by_date ON paper (paper_date DESC, id);

CREATE INDEX paper_by_text ON paper (text_key, id);

CREATE TABLE claim (
  id              BIGINT GENERATED ALWAYS AS IDENTITY (START WITH 1 NO CACHE) PRIMARY KEY,
  paper_id        VARCHAR(1000) NOT NULL REFERENCES paper (id) ON UPDATE CASCADE ON DELETE CASCADE,
  paper_position  INTEGER       NOT NULL,
  paper_date      DATE,
  amount          VARCHAR       NOT NULL,
  amount_high     VARCHAR,
  kind            VARCHAR(10)   NOT NULL,
  unit            VARCHAR,
  bound           VARCHAR(10),
  basis           VARCHAR(10),
  uncertainty     VARCHAR,
  method          VARCHAR,
  method_start    INTEGER,
  method_end      INTEGER,
  benchmark       VARCHAR,
  benchmark_start INTEGER,
  benchmark_end   INTEGER,
  metric          VARCHAR,
  metric_start    INTEGER,
  metric_end      INTEGER,
  baseline        VARCHAR,
  baseline_start  INTEGER,
  baseline_end    INTEGER,
  setting         VARCHAR,
  setting_start   INTEGER,
  setting_end     INTEGER,
  efficiency      BOOLEAN       NOT NULL,
  benchmark_id    VARCHAR,
  metric_id       VARCHAR,
  number_start    INTEGER       NOT NULL,
  number_end      INTEGER       NOT NULL,
  sentence_start  INTEGER       NOT NULL,
  sentence_end    INTEGER       NOT NULL,
  quote           VARCHAR       NOT NULL,
  rule            VARCHAR       NOT NULL,
  confidence      DOUBLE PRECISION NOT NULL,
  board_key       VARCHAR,
  method_key      VARCHAR,
  metric_key      VARCHAR,
  own_method      BOOLEAN       NOT NULL
);

CREATE INDEX claim_by_paper  ON claim (paper_id, paper_position);
CREATE INDEX claim_by_board  ON claim (board_key, id);
CREATE INDEX claim_by_method ON claim (method_key, id);
CREATE INDEX claim_by_metric ON claim (metric_key, id);
CREATE INDEX claim_by_date   ON claim (paper_date DESC, id);
