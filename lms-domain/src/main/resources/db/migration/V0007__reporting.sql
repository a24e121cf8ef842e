create table national_snapshot (
  id uuid not null primary key,
  course_id uuid not null,
  academic_year int not null,
  number int not null,
  taken_at datetime(6) not null,
  taken_by varchar(250) not null,
  publication mediumtext not null,
  unique (course_id, academic_year, number),
  foreign key (course_id) references course (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table job_lock (
  name varchar(80) not null primary key,
  taken_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
