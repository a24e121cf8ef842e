-- The public roots over the ends of all files and over what was sealed: each follows the one before.
create table seal_root (
  number bigint not null primary key,
  made_at datetime(6) not null,
  leaves int not null,
  root char(64) character set ascii collate ascii_bin not null,
  previous char(64) character set ascii collate ascii_bin not null,
  seal_key char(64) character set ascii collate ascii_bin not null,
  signature varchar(200) character set ascii collate ascii_bin not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- What a root is made of: where a file ended then, or the digest of one text; length is 0 for a text.
create table seal_leaf (
  root_number bigint not null,
  position int not null,
  name varchar(100) character set ascii collate ascii_bin not null,
  length bigint not null,
  head char(64) character set ascii collate ascii_bin not null,
  primary key (root_number, position),
  index seal_leaf_by_name (name, length),
  index seal_leaf_by_head (head),
  foreign key (root_number) references seal_root (number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Texts that were sealed and wait for the next root.
create table sealed_text (
  digest char(64) character set ascii collate ascii_bin not null primary key,
  sealed_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
