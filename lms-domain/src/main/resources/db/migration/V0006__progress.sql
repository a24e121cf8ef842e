create table activity_fact (
  id bigint not null auto_increment primary key,
  enrolment_id uuid not null,
  activity varchar(80) not null,
  kind varchar(12) not null,
  score int null,
  total int null,
  passed boolean not null,
  recorded_at datetime(6) not null,
  index activity_fact_by_enrolment (enrolment_id, activity),
  foreign key (enrolment_id) references enrolment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table activity_state (
  enrolment_id uuid not null,
  activity varchar(80) not null,
  completed_at datetime(6) null,
  passed_at datetime(6) null,
  best_score int null,
  primary key (enrolment_id, activity),
  foreign key (enrolment_id) references enrolment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table course_state (
  enrolment_id uuid not null primary key,
  started_at datetime(6) null,
  completed_at datetime(6) null,
  place_activity varchar(80) null,
  place_anchor varchar(200) null,
  seen_at datetime(6) null,
  foreign key (enrolment_id) references enrolment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
