-- Somebody of an identity provider is this person: found by issuer and subject, never by mail.
create table account_link (
  id uuid not null primary key,
  issuer varchar(255) character set ascii collate ascii_bin not null,
  subject varchar(255) character set ascii collate ascii_bin not null,
  person_id uuid not null,
  national_number varchar(24) character set ascii collate ascii_bin null,
  number_plausible boolean not null,
  linked_at datetime(6) not null,
  unique (issuer, subject),
  index account_link_by_person (person_id, issuer),
  index account_link_by_number (national_number),
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- A browser that was sent to a provider and is awaited back, for ten minutes and once.
create table provider_request (
  secret_hash char(64) character set ascii collate ascii_bin not null primary key,
  provider varchar(40) character set ascii collate ascii_bin not null,
  back varchar(500) not null,
  opened_at datetime(6) not null,
  index provider_request_by_age (opened_at)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Where and how a professional practises, as Pro Santé Connect says; empty when it says nothing.
create table practice (
  id uuid not null primary key,
  person_id uuid not null,
  profession varchar(40) not null,
  category varchar(40) not null,
  skill varchar(40) not null,
  practice_mode varchar(40) not null,
  sector varchar(40) not null,
  finess varchar(40) not null,
  seen_at datetime(6) not null,
  chosen_at datetime(6) null,
  index practice_by_person (person_id),
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
