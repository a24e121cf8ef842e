-- That somebody who erased their account had completed a course; refers to nothing, deleted the day after its last.
create table kept_proof (
  id uuid not null primary key,
  family_name varchar(120) not null,
  given_name varchar(120) not null,
  course_title varchar(200) not null,
  faculty varchar(402) not null,
  academic_year int not null,
  completed_on date not null,
  kept_until date not null,
  index kept_proof_by_end (kept_until)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
