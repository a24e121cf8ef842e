-- The name that somebody says is theirs, until it is decided.
create table name_correction (
  person_id uuid not null primary key,
  family_name varchar(120) not null,
  given_name varchar(120) not null,
  asked_at datetime(6) not null,
  index name_correction_by_age (asked_at),
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
