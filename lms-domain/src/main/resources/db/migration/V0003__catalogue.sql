create table course (
  id uuid not null primary key,
  slug varchar(80) not null unique,
  current_version_id uuid null,
  version int not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table course_version (
  id uuid not null primary key,
  course_id uuid not null,
  number int not null,
  content_hash char(64) character set ascii collate ascii_bin not null,
  title varchar(200) not null,
  published_at datetime(6) not null,
  unique (course_id, number),
  foreign key (course_id) references course (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table course_text (
  id uuid not null primary key,
  version_id uuid not null,
  name varchar(200) not null,
  body mediumtext not null,
  unique (version_id, name),
  foreign key (version_id) references course_version (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
