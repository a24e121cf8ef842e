-- National roles are taken back by two administrators, as they are given.
alter table appointment_proposal add column kind varchar(10) not null default 'APPOINT' after role;
alter table appointment_proposal alter column kind drop default;

-- Who saw the platform as whom, beside the sign-in session: every node knows, and the person seen is told.
create table viewing (
  id uuid not null primary key,
  token_hash char(64) character set ascii collate ascii_bin not null,
  viewer_id uuid not null,
  viewer_role varchar(20) not null,
  person_id uuid not null,
  reason varchar(500) not null,
  begun_at datetime(6) not null,
  ends_at datetime(6) not null,
  ended_at datetime(6) null,
  index viewing_by_session (token_hash, ended_at),
  index viewing_by_person (person_id, begun_at),
  index viewing_by_end (ended_at, ends_at),
  foreign key (viewer_id) references person (id),
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
