-- The keys the platform seals with: public ones are kept for ever, so that what an old one sealed can still be checked.
-- private_key is filled only where the key was made here and not given by the configuration; own is 1 for that one.
create table seal_key (
  id char(64) character set ascii collate ascii_bin not null primary key,
  public_key varchar(400) character set ascii collate ascii_bin not null,
  certificate varchar(4000) character set ascii collate ascii_bin not null,
  private_key varchar(1000) character set ascii collate ascii_bin null,
  own tinyint null unique,
  known_since datetime(6) not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- What was earned, said once. Who is erased leaves the snapshot, which is the proof, and no way back to their facts:
-- person_id and enrolment_id become null.
create table attestation (
  id uuid not null primary key,
  code char(28) character set ascii collate ascii_bin not null unique,
  kind varchar(40) character set ascii collate ascii_bin not null,
  person_id uuid null,
  enrolment_id uuid null,
  issued_at datetime(6) not null,
  snapshot mediumtext not null,
  seal_key char(64) character set ascii collate ascii_bin not null,
  signature varchar(200) character set ascii collate ascii_bin not null,
  index attestation_by_person (person_id, issued_at),
  index attestation_by_enrolment (enrolment_id, kind),
  foreign key (person_id) references person (id),
  foreign key (enrolment_id) references enrolment (id),
  foreign key (seal_key) references seal_key (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- An attestation that is not valid any more: once, and for ever.
create table attestation_end (
  attestation_id uuid not null primary key,
  kind varchar(20) character set ascii collate ascii_bin not null,
  replaced_by uuid null,
  reason varchar(500) not null,
  ended_at datetime(6) not null,
  foreign key (attestation_id) references attestation (id),
  foreign key (replaced_by) references attestation (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
