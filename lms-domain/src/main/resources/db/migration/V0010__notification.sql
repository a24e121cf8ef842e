create table outgoing_mail (
  id uuid not null primary key,
  recipient varchar(254) not null,
  subject varchar(200) not null,
  body text null,
  written_at datetime(6) not null,
  expires_at datetime(6) not null,
  next_try_at datetime(6) null,
  tries int not null,
  sent_at datetime(6) null,
  given_up_at datetime(6) null,
  last_error varchar(200) null,
  index outgoing_mail_due (next_try_at),
  index outgoing_mail_by_age (written_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
