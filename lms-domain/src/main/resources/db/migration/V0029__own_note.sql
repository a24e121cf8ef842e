-- What somebody wrote for themselves beside an activity. It outlives the versions of the course.
create table own_note (
  id uuid not null primary key,
  person_id uuid not null,
  course_slug varchar(80) not null,
  activity varchar(80) not null,
  body mediumtext not null,
  seq bigint not null,
  saved_at datetime(6) not null,
  version int not null,
  unique (person_id, course_slug, activity),
  foreign key (person_id) references person (id),
  foreign key (course_slug) references course (slug)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
