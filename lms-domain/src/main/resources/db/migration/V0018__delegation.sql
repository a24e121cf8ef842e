-- National roles are taken back by two administrators, as they are given.
alter table appointment_proposal add column kind varchar(10) not null default 'APPOINT' after role;
alter table appointment_proposal alter column kind drop default;
