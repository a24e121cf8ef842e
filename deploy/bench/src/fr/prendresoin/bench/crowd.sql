-- One open attempt at the quiz for each of the first ${size} students of students.sql.
insert into attempt (id, person_id, enrolment_id, version_id, activity, number, seed, questions, started_at)
  select concat('01930000-000c-7000-8000-', lpad(hex(s.seq), 12, '0')), e.person_id, e.id, e.version_id, '${quiz}', 2,
         s.seq, '${questions}', utc_timestamp(6)
  from seq_1_to_${size} s
  join enrolment e on e.id = concat('01930000-0003-7000-8000-', lpad(hex(s.seq), 12, '0'));
analyze table attempt;
