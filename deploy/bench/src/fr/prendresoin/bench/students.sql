-- Invents ${size} students with the history that DemonstrationHistory would give them, set-based.
-- Needs bench_activity (position, slug, quiz) and @questions. Statements end with a semicolon at the end of a line.
set foreign_key_checks = 0, unique_checks = 0;
set @now = utc_timestamp(6);
set @course = (select cast(id as char) from course where slug = 'qualite-de-vie-au-travail');
set @version = (select cast(current_version_id as char) from course where slug = 'qualite-de-vie-au-travail');
set @activities = (select count(*) from bench_activity);
set @year = year(@now) - (month(@now) < 9);

create temporary table bench_faculty as
  select row_number() over (order by code) - 1 as f, id,
         if(kind in ('MEDICINE', 'PHARMACY', 'DENTISTRY', 'MIDWIFERY'), kind, 'MEDICINE') as cursus
  from faculty;

-- Bands of n modulo 20: 0-10 all done, 11-12 all but the quiz, 13-15 under way, 16-19 not started (Learner.java).
-- Faculty 0 has 8 % of the students, the other 120 share the rest.
create temporary table bench_student (
    n int primary key, f int, y int, done int, person uuid, account uuid, enrolment uuid, rule uuid, promotion uuid,
    began datetime(6)
  ) as
  select n, f, y, done,
         concat('01930000-0001-7000-8000-', lpad(hex(n), 12, '0')) as person,
         concat('01930000-0002-7000-8000-', lpad(hex(n), 12, '0')) as account,
         concat('01930000-0003-7000-8000-', lpad(hex(n), 12, '0')) as enrolment,
         concat('01930000-0004-7000-8000-', lpad(hex(f * 10 + y), 12, '0')) as rule,
         concat('01930000-0005-7000-8000-', lpad(hex(f * 10 + y), 12, '0')) as promotion,
         @now - interval 14 + mod(n * 7919, 60) day - interval mod(n * 104729, 86400) second as began
  from (select seq as n,
               if(mod(seq, 1000) < 80, 0, 1 + mod(seq div 20, 120)) as f,
               1 + mod(seq div 100, 5) as y,
               case when mod(seq, 20) <= 10 then @activities
                    when mod(seq, 20) <= 12 then @activities - 1
                    when mod(seq, 20) <= 15 then 1 + mod(seq div 20, 11)
                    else 0 end as done
        from seq_1_to_${size}) invented;

insert into promotion (id, faculty_id, cursus, study_year, academic_year, version)
  select concat('01930000-0005-7000-8000-', lpad(hex(f * 10 + y.seq), 12, '0')), id, cursus, y.seq, @year, 1
  from bench_faculty join seq_1_to_5 y;

insert into enrolment_rule (id, promotion_id, faculty_id, course_id, version_id, academic_year, due_on, decided_at,
                            version)
  select concat('01930000-0004-7000-8000-', lpad(hex(f * 10 + y.seq), 12, '0')),
         concat('01930000-0005-7000-8000-', lpad(hex(f * 10 + y.seq), 12, '0')),
         id, @course, @version, @year, date(@now) + interval 40 day, @now - interval 80 day, 1
  from bench_faculty join seq_1_to_5 y;

insert into person (id, family_name, given_name, registered_at)
  select person, concat('Exemple ', lpad(n, 6, '0')), 'Étudiant', @now - interval 81 day from bench_student order by n;

-- Everyone has the password « banc-d-essai »; the hash was made by identity.Passwords.
insert into account (id, person_id, login, password_hash, version)
  select account, person, concat('etudiant-', n), '${hash}', 1 from bench_student order by n;

-- Seen in ten minutes, so that no request is the one in five minutes that notes a session as still in use.
insert into sign_in_session (token_hash, account_id, opened_at, seen_at)
  select sha2(concat('etudiant-', n), 256), account, @now, @now + interval 10 minute from bench_student;

insert into membership (id, person_id, role, unit_id, began_at)
  select concat('01930000-0006-7000-8000-', lpad(hex(n), 12, '0')), person, 'STUDENT', b.id, @now - interval 81 day
  from bench_student s join bench_faculty b on b.f = s.f order by n;

insert into promotion_member (id, promotion_id, person_id, joined_at)
  select concat('01930000-0007-7000-8000-', lpad(hex(n), 12, '0')), promotion, person, @now - interval 81 day
  from bench_student order by n;

insert into enrolment (id, person_id, course_id, version_id, rule_id, promotion_id, faculty_id, academic_year, due_on,
                       enrolled_at, version)
  select enrolment, person, @course, @version, rule, promotion, b.id, @year, date(@now) + interval 40 day,
         @now - interval 80 day, 1
  from bench_student s join bench_faculty b on b.f = s.f order by n;

-- In the order of time, as they happen: the facts of one learner lie far from each other.
insert into activity_fact (enrolment_id, activity, sequence, kind, score, total, passed, recorded_at)
  select s.enrolment, a.slug, 1, if(a.quiz, 'GRADED', 'FINISHED'), if(a.quiz, 8, null), if(a.quiz, 10, null), true,
         s.began + interval 25 * a.position minute as at
  from bench_student s join bench_activity a on a.position < s.done order by at;

insert into activity_state (enrolment_id, activity, completed_at, passed_at, best_score)
  select s.enrolment, a.slug, s.began + interval 25 * a.position minute, s.began + interval 25 * a.position minute,
         if(a.quiz, 8, null)
  from bench_student s join bench_activity a on a.position < s.done order by s.n, a.position;

insert into course_state (enrolment_id, started_at, completed_at, passed_at, place_activity, place_anchor, seen_at)
  select s.enrolment, if(s.done > 0, s.began, null),
         if(s.done = @activities, s.began + interval 300 minute, null),
         if(s.done = @activities, s.began + interval 300 minute, null), a.slug, if(s.done > 0, '', null),
         if(s.done > 0, s.began + interval 25 * s.done minute, null)
  from bench_student s left join bench_activity a on a.position = s.done - 1 order by s.n;

insert into attempt (id, person_id, enrolment_id, version_id, activity, number, seed, questions, started_at,
                     submitted_at, score, passed)
  select concat('01930000-0008-7000-8000-', lpad(hex(n), 12, '0')), person, enrolment, @version, a.slug, 1, n,
         @questions, s.began + interval 290 minute, s.began + interval 300 minute, 8, true
  from bench_student s join bench_activity a on a.quiz where s.done = @activities order by n;

insert into answer (attempt_id, question, seq, choices, saved_at)
  select concat('01930000-0008-7000-8000-', lpad(hex(n), 12, '0')), q.seq, 1, '0',
         s.began + interval 290 + q.seq minute as at
  from bench_student s join seq_1_to_10 q where s.done = @activities order by at;

-- Those who look at figures.
create temporary table bench_pilot (n int, name varchar(40), role varchar(20), f int);
insert into bench_pilot values (1, 'gestionnaire-grand', 'FACULTY_MANAGER', 0),
  (2, 'gestionnaire-petit', 'FACULTY_MANAGER', 1), (3, 'doyens', 'DOYENS', null), (4, 'administrateur', 'ADMINISTRATOR', null),
  (5, 'praticien-banc', 'PRACTITIONER', null);
insert into person (id, family_name, given_name, registered_at)
  select concat('01930000-0009-7000-8000-', lpad(n, 12, '0')), 'Exemple', name, @now from bench_pilot;
insert into account (id, person_id, login, password_hash, version)
  select concat('01930000-000a-7000-8000-', lpad(n, 12, '0')),
         concat('01930000-0009-7000-8000-', lpad(n, 12, '0')), name, '${hash}', 1 from bench_pilot;
insert into sign_in_session (token_hash, account_id, opened_at, seen_at)
  select sha2(name, 256), concat('01930000-000a-7000-8000-', lpad(n, 12, '0')), @now, @now + interval 10 minute
  from bench_pilot;
insert into membership (id, person_id, role, unit_id, began_at)
  select concat('01930000-000b-7000-8000-', lpad(p.n, 12, '0')),
         concat('01930000-0009-7000-8000-', lpad(p.n, 12, '0')), p.role, b.id, @now
  from bench_pilot p left join bench_faculty b on b.f = p.f;
-- National roles see nothing before their second factor is set up.
insert into second_factor (person_id, secret, started_at, confirmed_at, last_step, version)
  select concat('01930000-0009-7000-8000-', lpad(n, 12, '0')), 'none', @now, @now, 0, 1
  from bench_pilot where f is null;

-- A professional of two hundred actions, and what is open to them.
set @owner = '01930000-0009-7000-8000-000000000005';
insert into professional_situation values (uuid(), @owner, '2010-09-01', '10', 'SELF_EMPLOYED', false);
insert into declared_action
  select uuid(), @owner, concat('Reconnaître une urgence, ', seq), 'Organisme d’essai',
         if(mod(seq, 50) = 0, 'FC EPP', 'FC'), mod(seq, 7) = 0, true, if(mod(seq, 3) = 0, '1 2', '1'),
         date(@now) - interval 1 + seq * 5 day, 210, '', @now
  from seq_1_to_200;
insert into dpc_body (id, name, number, postal_address, contact, zone, signatory, version, device_key)
  values ('01930000-0010-7000-8000-000000000001', 'Organisme d’essai', 'ESSAI', 'Paris', 'essai', 'Europe/Paris',
  'La direction', 1, repeat('0', 64));
insert into dpc_registration values (uuid(), '01930000-0010-7000-8000-000000000001', '2020-01-01', null, @now);
insert into dpc_action
  select concat('01930000-0011-7000-8000-', lpad(seq, 12, '0')), '01930000-0010-7000-8000-000000000001',
         concat('action-', seq), concat('ESSAI', seq), concat('Action ', seq), elt(1 + mod(seq, 3), 'FC', 'EPP', 'GDR'),
         'REMOTE', 240, 0, 0, '', true, 'VIGNETTES_CLINIQUES', '', 'Objectifs', 'Aucun', 'Programme', 'Comité', 'Test',
         'essai', 'Règlement', 0, 'personne', mod(seq, 4) + 1, 'qualite-de-vie-au-travail', @version, 'PUBLISHED', 1
  from seq_1_to_20;
insert into dpc_session
  select uuid(), concat('01930000-0011-7000-8000-', lpad(1 + mod(seq, 20), 12, '0')), concat('26.', seq),
         date(@now) + interval seq day, date(@now) + interval seq + 30 day, 'Europe/Paris', 'En ligne', 30, 0, 'personne',
         100, @now, 1
  from seq_1_to_40;

analyze table professional_situation, declared_action, dpc_action, dpc_session;
analyze table person, account, sign_in_session, membership, promotion, promotion_member, enrolment_rule, enrolment,
  activity_fact, activity_state, course_state, attempt, answer;
