-- How somebody's wait ended: by themselves, with a place, or because they let the offer pass.
alter table dpc_waiting add column outcome varchar(20) null;
update dpc_waiting set outcome = 'LEFT' where left_at is not null;

-- Whom a body invited to a session. Whose address it is, when it is one person's, is kept for their copy and their erasure
-- and shown to no organiser.
create table dpc_invitation (
  id uuid not null primary key,
  session_id uuid not null,
  body_id uuid not null,
  mail varchar(254) not null,
  person_id uuid null,
  sent_by uuid not null,
  sent_at datetime(6) not null,
  unique (session_id, mail),
  index dpc_invitation_by_body (body_id, sent_at),
  index dpc_invitation_by_mail (mail),
  index dpc_invitation_by_person (person_id),
  foreign key (session_id) references dpc_session (id),
  foreign key (body_id) references dpc_body (id),
  foreign key (person_id) references person (id),
  foreign key (sent_by) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
