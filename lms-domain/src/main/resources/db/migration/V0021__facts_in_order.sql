-- Facts are numbered per enrolment and activity; 0 is kept for the first opening. Old facts get their number in the order
-- in which they were recorded.
alter table activity_fact
  add column sequence int not null default 0,
  add column happened_on date null;

update activity_fact f
  join (select id, row_number() over (partition by enrolment_id, activity order by id) as number from activity_fact) n
    on n.id = f.id
  set f.sequence = n.number;

alter table activity_fact
  alter column sequence drop default,
  add unique index activity_fact_in_order (enrolment_id, activity, sequence),
  drop index activity_fact_by_enrolment;

-- Why somebody says that a learner was, or was not, at a meeting.
create table presence_decision (
  fact_number bigint not null primary key,
  enrolment_id uuid not null,
  reason varchar(500) not null,
  decided_by uuid not null,
  index presence_decision_by_enrolment (enrolment_id),
  foreign key (fact_number) references activity_fact (id),
  foreign key (enrolment_id) references enrolment (id),
  foreign key (decided_by) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Completed and passed are two things. Until now every rule asked for all quizzes to be passed.
alter table course_state
  add column passed_at datetime(6) null,
  add column moved boolean not null default false;

update course_state set passed_at = completed_at where completed_at is not null;

-- The versions an enrolment has taken, one row for each change: only ever added to.
create table enrolment_version_move (
  id uuid not null primary key,
  enrolment_id uuid not null,
  from_version_id uuid not null,
  to_version_id uuid not null,
  reason varchar(500) not null,
  decided_by uuid not null,
  moved_at datetime(6) not null,
  index version_move_by_enrolment (enrolment_id, moved_at),
  foreign key (enrolment_id) references enrolment (id),
  foreign key (from_version_id) references course_version (id),
  foreign key (to_version_id) references course_version (id),
  foreign key (decided_by) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
