-- The import of people (V0012) adds the same column: whichever comes first makes it.
alter table person add column if not exists mail varchar(254) null;

-- Between the password and the code: opens nothing by itself.
create table pending_sign_in (
  token_hash char(64) character set ascii collate ascii_bin not null primary key,
  account_id uuid not null,
  opened_at datetime(6) not null,
  index pending_sign_in_by_age (opened_at),
  foreign key (account_id) references account (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Who asked for a new password, whether such an account exists or not; a row lives for some seconds.
create table password_link_request (
  login_hash char(64) character set ascii collate ascii_bin not null primary key,
  login varchar(190) not null,
  asked_at datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table password_link (
  token_hash char(64) character set ascii collate ascii_bin not null primary key,
  person_id uuid not null,
  made_at datetime(6) not null,
  expires_at datetime(6) not null,
  used_at datetime(6) null,
  index password_link_by_person (person_id, made_at),
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table second_factor (
  person_id uuid not null primary key,
  secret varchar(255) character set ascii collate ascii_bin not null,
  started_at datetime(6) not null,
  confirmed_at datetime(6) null,
  last_step bigint not null,
  recovery_seed varchar(255) character set ascii collate ascii_bin null,
  version int not null,
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table recovery_code (
  id uuid not null primary key,
  person_id uuid not null,
  hint char(1) character set ascii collate ascii_bin not null,
  code_hash varchar(255) not null,
  used_at datetime(6) null,
  unique (person_id, hint),
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
