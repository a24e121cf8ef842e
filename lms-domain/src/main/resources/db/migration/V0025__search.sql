-- The passages of published versions that a search may lead to. "stems" is what Words makes of heading and body; the
-- letters in it are ASCII and each stem begins with z, so that the server's own empty words and shortest length never
-- meet it.
create table search_passage (
  id bigint not null auto_increment primary key,
  version_id uuid not null,
  activity varchar(80) not null,
  anchor varchar(200) not null,
  heading varchar(300) not null,
  body mediumtext not null,
  stems mediumtext character set ascii collate ascii_bin not null,
  index search_passage_by_version (version_id),
  fulltext index search_passage_stems (stems),
  foreign key (version_id) references course_version (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
