create table person (
  id uuid not null primary key,
  family_name varchar(120) not null,
  given_name varchar(120) not null,
  registered_at datetime(6) not null,
  index person_by_name (family_name, given_name, id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table account (
  id uuid not null primary key,
  person_id uuid not null unique,
  login varchar(190) not null unique,
  password_hash varchar(255) not null,
  suspended_at datetime(6) null,
  version int not null,
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table sign_in_session (
  token_hash char(64) character set ascii collate ascii_bin not null primary key,
  account_id uuid not null,
  opened_at datetime(6) not null,
  seen_at datetime(6) not null,
  ended_at datetime(6) null,
  index sign_in_session_by_account (account_id, ended_at),
  foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table sign_in_throttle (
  login_hash char(64) character set ascii collate ascii_bin not null primary key,
  failures int not null,
  last_failure_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
