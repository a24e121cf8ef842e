-- The pictures, films and documents of a version. Their bytes are kept once, in parts, under their SHA-256: a corrected
-- word makes a new version without a second copy, and a player that asks for the middle of a film reads that part alone.
create table course_media (
  id uuid not null primary key,
  version_id uuid not null,
  name varchar(200) not null,
  type varchar(80) character set ascii collate ascii_bin not null,
  size bigint not null,
  hash char(64) character set ascii collate ascii_bin not null,
  unique (version_id, name),
  foreign key (version_id) references course_version (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table media_part (
  hash char(64) character set ascii collate ascii_bin not null,
  number int not null,
  body mediumblob not null,
  primary key (hash, number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
