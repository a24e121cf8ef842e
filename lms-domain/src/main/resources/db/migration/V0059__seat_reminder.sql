-- That the organiser of a session had somebody reminded of what they lack: once a day and person, whatever the session.
-- Only ever added to, and deleted when its letter did not leave because it was no longer so.
create table seat_reminder (
  id uuid not null primary key,
  enrolment_id uuid not null,
  person_id uuid not null,
  session_id uuid not null,
  day date not null,
  steps varchar(400) character set ascii collate ascii_bin not null,
  written_at datetime(6) not null,
  mail_id uuid null,
  unique (person_id, day),
  index seat_reminder_by_session (session_id, written_at),
  index seat_reminder_by_mail (mail_id),
  foreign key (enrolment_id) references enrolment (id),
  foreign key (person_id) references person (id),
  foreign key (session_id) references dpc_session (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
