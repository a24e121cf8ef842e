-- Somebody may also enrol by themselves, in one occasion (a session of an action): no rule, no promotion and no faculty
-- asks it, and the occasion says in which zone its days are counted. The occasion of what a faculty asks is the nil UUID,
-- so that one statement can still forbid to ask twice.
alter table enrolment
  modify column rule_id uuid null,
  modify column promotion_id uuid null,
  modify column faculty_id uuid null,
  add column occasion_id uuid not null default '00000000-0000-0000-0000-000000000000',
  add column zone varchar(60) null,
  add unique index enrolment_once (person_id, course_id, academic_year, occasion_id),
  drop index person_id,
  add index enrolment_by_occasion (occasion_id),
  add constraint enrolment_asked_or_personal check (
    (rule_id is not null and promotion_id is not null and faculty_id is not null and zone is null)
    or (rule_id is null and promotion_id is null and faculty_id is null and zone is not null
        and occasion_id <> '00000000-0000-0000-0000-000000000000'));
