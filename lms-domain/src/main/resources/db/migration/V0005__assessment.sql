create table attempt (
  id uuid not null primary key,
  person_id uuid not null,
  enrolment_id uuid not null,
  version_id uuid not null,
  activity varchar(80) not null,
  number int not null,
  seed bigint not null,
  questions varchar(4000) not null,
  started_at datetime(6) not null,
  submitted_at datetime(6) null,
  score int null,
  passed boolean null,
  unique (enrolment_id, activity, number),
  foreign key (person_id) references person (id),
  foreign key (enrolment_id) references enrolment (id),
  foreign key (version_id) references course_version (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table answer (
  receipt bigint not null auto_increment primary key,
  attempt_id uuid not null,
  question int not null,
  seq bigint not null,
  choices varchar(40) not null,
  saved_at datetime(6) not null,
  unique (attempt_id, question, seq),
  foreign key (attempt_id) references attempt (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
