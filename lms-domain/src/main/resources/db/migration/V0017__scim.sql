-- A program may act in a unit and all that stands below it; only the SHA-256 of its secret is kept, null until shown once.
create table api_token (
  id uuid not null primary key,
  label varchar(80) not null,
  unit_id uuid not null,
  may_write boolean not null,
  secret_hash char(64) character set ascii collate ascii_bin null unique,
  created_by uuid not null,
  created_at datetime(6) not null,
  expires_at datetime(6) not null,
  last_used_on date null,
  revoked_at datetime(6) null,
  version int not null,
  index api_token_by_unit (unit_id, created_at),
  foreign key (unit_id) references organisation_unit (id),
  foreign key (created_by) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- How the directory of a unit calls a person or a promotion; what a unit calls something, another unit never learns.
create table scim_external_id (
  id uuid not null primary key,
  unit_id uuid not null,
  kind varchar(10) character set ascii collate ascii_bin not null,
  external_name varchar(190) collate utf8mb4_bin not null,
  internal_id uuid not null,
  unique (unit_id, kind, external_name),
  unique (unit_id, kind, internal_id),
  index scim_external_id_by_internal (internal_id),
  foreign key (unit_id) references organisation_unit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- The suspensions that came from a directory: only these may a directory lift.
create table scim_suspension (
  person_id uuid not null primary key,
  unit_id uuid not null,
  suspended_at datetime(6) not null,
  foreign key (person_id) references person (id),
  foreign key (unit_id) references organisation_unit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
