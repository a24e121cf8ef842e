-- What somebody reads in the platform itself: a subject, a title or a reason, a day and a way.
create table notice (
  id bigint not null auto_increment primary key,
  person_id uuid not null,
  kind varchar(20) not null,
  subject varchar(40) not null,
  about varchar(500) not null,
  day date null,
  link varchar(200) not null,
  cause varchar(120) character set ascii collate ascii_bin not null,
  written_at datetime(6) not null,
  read_at datetime(6) null,
  unique (person_id, cause),
  index notice_by_reading (person_id, read_at),
  index notice_by_age (written_at),
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Only what somebody chose themselves; whatever is not here is as the platform proposes it.
create table message_preference (
  person_id uuid not null,
  kind varchar(20) not null,
  channel varchar(20) not null,
  wanted boolean not null,
  changed_at datetime(6) not null,
  primary key (person_id, kind, channel),
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- A mail has a kind, and a key by which the same one is never written twice. What was written before this may hold a
-- link that opens an account.
alter table outgoing_mail
  add column kind varchar(20) not null default 'SECURITY',
  add column message_key varchar(120) character set ascii collate ascii_bin null,
  add column secret boolean not null default true,
  add column dropped_at datetime(6) null,
  add column filed_at datetime(6) null,
  add unique (message_key),
  add index outgoing_mail_abandoned (given_up_at, filed_at),
  add index outgoing_mail_due_by_kind (kind, next_try_at);

-- That somebody was reminded of an enrolment, at this step of this deadline: once.
create table reminder (
  id uuid not null primary key,
  enrolment_id uuid not null,
  person_id uuid not null,
  step varchar(20) not null,
  due_on date not null,
  written_at datetime(6) not null,
  mail_id uuid null,
  unique (enrolment_id, step, due_on),
  index reminder_by_person (person_id, written_at),
  index reminder_by_mail (mail_id),
  foreign key (enrolment_id) references enrolment (id),
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Who is to be reminded is looked for by the day of the deadline, several times an hour.
alter table enrolment
  add index enrolment_by_deadline (due_on, withdrawn_at, exempted_at, person_id),
  add index enrolment_by_entry (enrolled_at, due_on);

-- The address at which a calendar reads somebody's deadlines; revoked by deleting the row.
create table calendar_feed (
  person_id uuid not null primary key,
  secret_hash char(64) character set ascii collate ascii_bin null unique,
  made_at datetime(6) not null,
  last_used_on date null,
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
