-- What a learner says about time: work done elsewhere, and what they think of what was counted. Rows are only ever added.
create table declared_time (
  id uuid not null primary key,
  enrolment_id uuid not null,
  activity varchar(80) not null,
  done_on date not null,
  minutes int not null,
  words varchar(500) not null,
  declared_at datetime(6) not null,
  index declared_time_by_enrolment (enrolment_id, declared_at),
  foreign key (enrolment_id) references enrolment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table time_contest (
  id uuid not null primary key,
  enrolment_id uuid not null,
  words varchar(500) not null,
  observed_minutes int not null,
  rule_version int not null,
  contested_at datetime(6) not null,
  index time_contest_by_enrolment (enrolment_id, contested_at),
  foreign key (enrolment_id) references enrolment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table time_contest_answer (
  contest_id uuid not null primary key,
  words varchar(500) not null,
  answered_by uuid not null,
  answered_at datetime(6) not null,
  foreign key (contest_id) references time_contest (id),
  foreign key (answered_by) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
