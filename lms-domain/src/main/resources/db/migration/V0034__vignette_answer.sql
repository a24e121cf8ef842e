-- What was answered at each step of a progressive case: written once, before the next step is shown, and never changed.
create table vignette_answer (
  receipt bigint not null auto_increment primary key,
  person_id uuid not null,
  enrolment_id uuid not null,
  version_id uuid not null,
  activity varchar(80) not null,
  step int not null,
  choices varchar(120) not null,
  answered_at datetime(6) not null,
  unique (enrolment_id, activity, step),
  foreign key (person_id) references person (id),
  foreign key (enrolment_id) references enrolment (id),
  foreign key (version_id) references course_version (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
