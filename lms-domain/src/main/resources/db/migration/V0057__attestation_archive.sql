-- The attestations of a whole session as documents, asked for once and prepared by a job. What is prepared lies here and
-- on no disk, so that any node goes on with it and any node gives it out; it goes away after some days.
create table attestation_archive (
  id uuid not null primary key,
  session_id uuid not null,
  asked_by uuid not null,
  asked_at datetime(6) not null,
  state varchar(20) not null,
  ended_at datetime(6) null,
  kept_until datetime(6) not null,
  version int not null,
  index attestation_archive_by_session (session_id, asked_at),
  index attestation_archive_by_state (state, asked_at),
  foreign key (session_id) references dpc_session (id),
  foreign key (asked_by) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- One attestation of it; without content as long as it was not prepared.
create table attestation_archive_file (
  id uuid not null primary key,
  archive_id uuid not null,
  number int not null,
  enrolment_id uuid not null,
  code char(28) character set ascii collate ascii_bin not null,
  name varchar(200) not null,
  made_at datetime(6) null,
  content mediumblob null,
  unique (archive_id, number),
  index attestation_archive_file_to_make (archive_id, made_at),
  foreign key (archive_id) references attestation_archive (id),
  foreign key (enrolment_id) references enrolment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
