-- What a faculty gives a student to be examined fairly. There is no column for a reason, and there never should be one.
create table accommodation (
  id uuid not null primary key,
  person_id uuid not null,
  faculty_id uuid not null,
  thirds int not null,
  pauses int not null,
  pause_minutes int not null,
  from_day date not null,
  until_day date not null,
  decided_by uuid not null,
  decided_at datetime(6) not null,
  ended_by uuid null,
  ended_at datetime(6) null,
  version int not null,
  foreign key (person_id) references person (id),
  foreign key (faculty_id) references faculty (id),
  foreign key (decided_by) references person (id),
  foreign key (ended_by) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- The time an attempt at a limited quiz has, as it was when it began; no row for the others.
create table attempt_limit (
  attempt_id uuid not null primary key,
  started_at datetime(6) not null,
  allowed_seconds int not null,
  pauses int not null,
  pause_seconds int not null,
  foreign key (attempt_id) references attempt (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table attempt_pause (
  id uuid not null primary key,
  attempt_id uuid not null,
  begun_at datetime(6) not null,
  ended_at datetime(6) null,
  foreign key (attempt_id) references attempt (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
