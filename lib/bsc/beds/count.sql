-- From a register of admissions to the counts behind the bed indicators.
--
-- Plain SQL: it runs on DuckDB and, without a change, on PostgreSQL 15. Five tables stand ready when it does:
--   admissions (line, admission, patient, bed, ward, class, admitted, discharged, outcome)
--       one line an admission; discharged is NULL for who is still in bed; outcome is alive, died-before-48h or
--       died-after-48h, NULL for who is still in bed; admission, patient and bed are NULL where the register has none
--   transfers  (line, admission, ward, class, moved)      from this day on the patient is in this ward and class
--   beds       (line, ward, class, beds, opened, closed)  both days included; closed is NULL for what is still open
--   calendar   (day, period, first_day, last_day)         every day that is counted, with the period it belongs to
--   asked      (by_ward, by_class, first_day, last_day, as_of)   one line; as_of: no date behind it can be true
--
-- The census is taken at the end of a day. A patient day is a patient who is in bed then; and a patient who came to the
-- hospital and left it on one day has one patient day, in the ward that he left from. So the patient days of all wards
-- are those of the hospital. A length of stay is discharged - admitted, or 1 for who left on the day he came; it belongs
-- to the day and to the ward of the discharge. A patient who changes the ward is no discharge of the ward that he leaves.

-- 1. What is left out. Each line for the first reason that is true of it.

CREATE TEMPORARY TABLE left_out (source VARCHAR(12), line BIGINT, reason VARCHAR(24));

-- a date behind the day on which the register was written; discharged before admitted; no day within the period
INSERT INTO left_out
SELECT 'register', line, reason
  FROM (SELECT line,
               CASE WHEN admitted > as_of OR discharged > as_of THEN 'future'
                    WHEN discharged < admitted THEN 'reversed'
                    WHEN discharged < first_day THEN 'before-period'
                    WHEN admitted > last_day THEN 'after-period' END AS reason
          FROM admissions CROSS JOIN asked) AS judged
 WHERE reason IS NOT NULL;

-- the number of an admission that an earlier line has
INSERT INTO left_out
SELECT 'register', line, 'duplicate'
  FROM (SELECT line, row_number() OVER (PARTITION BY admission ORDER BY line) AS nth
          FROM admissions
         WHERE admission IS NOT NULL AND line NOT IN (SELECT line FROM left_out WHERE source = 'register')) AS numbered
 WHERE nth > 1;

-- without numbers: a line that says the same of the same patient as an earlier one
INSERT INTO left_out
SELECT 'register', line, 'duplicate'
  FROM (SELECT line, row_number() OVER (PARTITION BY patient, bed, ward, class, admitted, discharged, outcome ORDER BY line) AS nth
          FROM admissions
         WHERE admission IS NULL AND patient IS NOT NULL
           AND line NOT IN (SELECT line FROM left_out WHERE source = 'register')) AS numbered
 WHERE nth > 1;

-- who or what a line takes, from when until when; filled with patients first, then with beds
CREATE TEMPORARY TABLE claims (holder VARCHAR(401), line BIGINT, admitted DATE, until DATE);

-- lines that begin while, by a line that is counted, the same is still taken; leaving and coming on one day is no overlap. Only
-- holders with an overlap are walked through, one line after the other.
CREATE TEMPORARY VIEW clashing AS
WITH RECURSIVE shared AS MATERIALIZED (
         SELECT DISTINCT holder
           FROM (SELECT holder, admitted, max(until) OVER (PARTITION BY holder ORDER BY admitted, until, line
                                                           ROWS BETWEEN UNBOUNDED PRECEDING AND 1 PRECEDING) AS taken_until
                   FROM claims) AS compared
          WHERE taken_until > admitted),
     numbered AS MATERIALIZED (
         SELECT claims.*, row_number() OVER (PARTITION BY holder ORDER BY admitted, until, line) AS nth
           FROM claims WHERE holder IN (SELECT holder FROM shared)),
     walked (holder, nth, line, taken_until, clashes) AS (
         SELECT holder, nth, line, until, FALSE FROM numbered WHERE nth = 1
         UNION ALL
         SELECT n.holder, n.nth, n.line, CASE WHEN w.taken_until > n.admitted THEN w.taken_until ELSE n.until END, w.taken_until > n.admitted
           FROM walked AS w JOIN numbered AS n ON n.holder = w.holder AND n.nth = w.nth + 1)
SELECT line FROM walked WHERE clashes;

-- a patient who, by an admission that is counted, is still in bed when this one begins
INSERT INTO claims
SELECT patient, line, admitted, coalesce(discharged, DATE '9999-12-31')
  FROM admissions
 WHERE patient IS NOT NULL AND line NOT IN (SELECT line FROM left_out WHERE source = 'register');

INSERT INTO left_out SELECT 'register', line, 'patient-overlap' FROM clashing;

-- a bed that, by an admission that is counted, is still taken; who changes the ward has no one bed
DELETE FROM claims;

INSERT INTO claims
SELECT ward || '/' || bed, line, admitted, coalesce(discharged, DATE '9999-12-31')
  FROM admissions
 WHERE bed IS NOT NULL AND line NOT IN (SELECT line FROM left_out WHERE source = 'register')
   AND (admission IS NULL OR admission NOT IN (SELECT admission FROM transfers));

INSERT INTO left_out SELECT 'register', line, 'bed-overlap' FROM clashing;

CREATE TEMPORARY VIEW kept AS
SELECT * FROM admissions WHERE line NOT IN (SELECT line FROM left_out WHERE source = 'register');

-- transfers of an admission that is not counted, or outside its stay
INSERT INTO left_out
SELECT 'transfers', t.line,
       CASE WHEN k.line IS NULL THEN 'no-admission' ELSE 'outside-stay' END
  FROM transfers AS t LEFT JOIN kept AS k ON k.admission = t.admission
 WHERE k.line IS NULL OR t.moved < k.admitted OR t.moved > k.discharged;

-- 2. Stays by the groups asked for: '' stands for all wards or all classes together.

CREATE TEMPORARY VIEW stays AS
SELECT line, admission, admitted, discharged, outcome,
       CASE WHEN by_ward THEN ward ELSE '' END AS ward,
       CASE WHEN by_class THEN class ELSE '' END AS class
  FROM kept CROSS JOIN asked;

-- each move with where it comes from; several on one day in the order of their lines
CREATE TEMPORARY TABLE moves AS
SELECT admission, moved, ward, class,
       coalesce(lag(ward) OVER one_stay, first_ward) AS from_ward,
       coalesce(lag(class) OVER one_stay, first_class) AS from_class,
       row_number() OVER (PARTITION BY admission ORDER BY moved DESC, line DESC) AS from_last
  FROM (SELECT t.admission, t.moved, t.line, s.ward AS first_ward, s.class AS first_class,
               CASE WHEN by_ward THEN t.ward ELSE '' END AS ward,
               CASE WHEN by_class THEN t.class ELSE '' END AS class
          FROM transfers AS t JOIN stays AS s ON s.admission = t.admission CROSS JOIN asked
         WHERE t.line NOT IN (SELECT line FROM left_out WHERE source = 'transfers')) AS grouped
WINDOW one_stay AS (PARTITION BY admission ORDER BY moved, line);

-- 3. What happens on a day: arrivals, departures, moves.

CREATE TEMPORARY TABLE events AS
SELECT ward, class, day,
       sum(admitted) AS admitted, sum(moved_in) AS moved_in, sum(moved_out) AS moved_out, sum(alive) AS alive,
       sum(died_before) AS died_before, sum(died_after) AS died_after, sum(stay_days) AS stay_days, sum(day_cases) AS day_cases
  FROM (SELECT ward, class, admitted AS day, count(*) AS admitted, 0 AS moved_in, 0 AS moved_out,
               0 AS alive, 0 AS died_before, 0 AS died_after, 0 AS stay_days, 0 AS day_cases
          FROM stays GROUP BY ward, class, admitted
        UNION ALL
        SELECT coalesce(m.ward, s.ward), coalesce(m.class, s.class), discharged, 0, 0, 0,
               sum(CASE WHEN outcome = 'alive' THEN 1 ELSE 0 END),
               sum(CASE WHEN outcome = 'died-before-48h' THEN 1 ELSE 0 END),
               sum(CASE WHEN outcome = 'died-after-48h' THEN 1 ELSE 0 END),
               sum(CASE WHEN discharged = admitted THEN 1 ELSE discharged - admitted END),
               sum(CASE WHEN discharged = admitted THEN 1 ELSE 0 END)
          FROM stays AS s LEFT JOIN moves AS m ON m.admission = s.admission AND m.from_last = 1
         WHERE discharged IS NOT NULL
         GROUP BY coalesce(m.ward, s.ward), coalesce(m.class, s.class), discharged
        UNION ALL
        SELECT ward, class, moved, 0, count(*), 0, 0, 0, 0, 0, 0
          FROM moves WHERE ward <> from_ward OR class <> from_class GROUP BY ward, class, moved
        UNION ALL
        SELECT from_ward, from_class, moved, 0, 0, count(*), 0, 0, 0, 0, 0
          FROM moves WHERE ward <> from_ward OR class <> from_class GROUP BY from_ward, from_class, moved) AS each_kind
 GROUP BY ward, class, day;

-- 4. The census: who is in bed at the end of each day, beside the beds of that day.

CREATE TEMPORARY VIEW grouped_beds AS
SELECT CASE WHEN by_ward THEN ward ELSE '' END AS ward, CASE WHEN by_class THEN class ELSE '' END AS class, beds, opened, closed
  FROM beds CROSS JOIN asked;

CREATE TEMPORARY TABLE census AS
WITH places AS (SELECT ward, class FROM events UNION SELECT ward, class FROM grouped_beds),
     in_bed_before AS (SELECT ward, class, sum(admitted + moved_in - moved_out - alive - died_before - died_after) AS patients
                         FROM events CROSS JOIN asked WHERE day < first_day GROUP BY ward, class),
     beds_of_day AS (SELECT b.ward, b.class, c.day, sum(b.beds) AS beds
                       FROM calendar AS c JOIN grouped_beds AS b ON b.opened <= c.day AND (b.closed IS NULL OR b.closed >= c.day)
                      GROUP BY b.ward, b.class, c.day)
SELECT p.ward, p.class, c.day, c.period, c.first_day, c.last_day, coalesce(b.beds, 0) AS beds,
       coalesce(e.admitted, 0) AS admitted, coalesce(e.moved_in, 0) AS moved_in, coalesce(e.moved_out, 0) AS moved_out,
       coalesce(e.alive, 0) AS alive, coalesce(e.died_before, 0) AS died_before, coalesce(e.died_after, 0) AS died_after,
       coalesce(e.stay_days, 0) AS stay_days, coalesce(e.day_cases, 0) AS day_cases,
       coalesce(i.patients, 0) + sum(coalesce(e.admitted + e.moved_in - e.moved_out - e.alive - e.died_before - e.died_after, 0))
           OVER (PARTITION BY p.ward, p.class ORDER BY c.day) AS at_end
  FROM places AS p CROSS JOIN calendar AS c
  LEFT JOIN events AS e ON e.ward = p.ward AND e.class = p.class AND e.day = c.day
  LEFT JOIN in_bed_before AS i ON i.ward = p.ward AND i.class = p.class
  LEFT JOIN beds_of_day AS b ON b.ward = p.ward AND b.class = p.class AND b.day = c.day;

-- 5. The counts of each group and period.

CREATE TEMPORARY TABLE counts AS
SELECT ward, class, period, min(first_day) AS first_day, min(last_day) AS last_day, count(*) AS days,
       sum(beds) AS bed_days,
       sum(CASE WHEN beds <> beds_before THEN 1 ELSE 0 END) AS days_beds_changed,
       sum(CASE WHEN beds = 0 AND at_end + day_cases > 0 THEN 1 ELSE 0 END) AS days_without_beds,
       sum(CASE WHEN at_end + day_cases > beds AND beds > 0 THEN 1 ELSE 0 END) AS days_over_beds,
       sum(CASE WHEN day = first_day THEN at_end - admitted - moved_in + moved_out + alive + died_before + died_after ELSE 0 END) AS at_start,
       sum(admitted) AS admitted, sum(moved_in) AS moved_in, sum(moved_out) AS moved_out,
       sum(alive) AS alive, sum(died_before) AS died_before, sum(died_after) AS died_after,
       sum(CASE WHEN day = last_day THEN at_end ELSE 0 END) AS at_end,
       sum(at_end + day_cases) AS patient_days,
       sum(stay_days) AS stay_days
  FROM (SELECT census.*, lag(beds) OVER (PARTITION BY ward, class ORDER BY day) AS beds_before FROM census) AS compared
 GROUP BY ward, class, period;

-- 6. What a reader ought to know: outcomes that the dates contradict. Three nights are more than 48 hours, one is less.

CREATE TEMPORARY TABLE contradicted AS
SELECT line, outcome, discharged - admitted AS nights
  FROM kept
 WHERE outcome = 'died-before-48h' AND discharged - admitted >= 3 OR outcome = 'died-after-48h' AND discharged - admitted <= 1;
