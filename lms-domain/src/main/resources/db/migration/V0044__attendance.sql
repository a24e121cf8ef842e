-- The sheet of one half-day of an occasion (a session of an action; a diploma later). Its secret makes the code that
-- its trainer shows, and marks the devices that sign it: no other sheet recognises them.
create table presence_sheet (
  id uuid not null primary key,
  occasion_id uuid not null,
  day date not null,
  half varchar(20) not null,
  setting varchar(20) not null,
  place varchar(400) not null,
  zone varchar(60) not null,
  minutes int not null,
  starts_at datetime(6) not null,
  ends_at datetime(6) not null,
  secret char(40) not null,
  opened_at datetime(6) not null,
  version int not null,
  unique (occasion_id, day, half),
  index presence_sheet_by_time (starts_at, ends_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- What participants and trainers put on a sheet; only ever added to.
create table presence_signature (
  id uuid not null primary key,
  sheet_id uuid not null,
  person_id uuid not null,
  enrolment_id uuid null,
  means varchar(20) not null,
  there boolean not null,
  reason varchar(500) null,
  said_by uuid null,
  device char(64) null,
  signed_at datetime(6) not null,
  index presence_signature_by_sheet (sheet_id, signed_at),
  index presence_signature_by_person (person_id, sheet_id),
  foreign key (sheet_id) references presence_sheet (id),
  foreign key (person_id) references person (id),
  foreign key (enrolment_id) references enrolment (id),
  foreign key (said_by) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- How many wrong codes somebody typed for a sheet.
create table presence_wrong_code (
  id uuid not null primary key,
  sheet_id uuid not null,
  person_id uuid not null,
  tries int not null,
  unique (sheet_id, person_id),
  foreign key (sheet_id) references presence_sheet (id),
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
