-- That somebody who erased their account had completed a course; refers to nothing, deleted the day after its last.
create table kept_proof (
  id uuid not null primary key,
  family_name varchar(120) not null,
  given_name varchar(120) not null,
  course_title varchar(200) not null,
  faculty varchar(402) not null,
  academic_year int not null,
  completed_on date not null,
  kept_until date not null,
  index kept_proof_by_end (kept_until)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Whose a mail is: two people may share one address, and an address may change while its mails are kept.
alter table outgoing_mail
  add column person_id uuid null after id,
  add index outgoing_mail_by_person (person_id),
  add foreign key (person_id) references person (id);
update outgoing_mail m join person p on p.mail = m.recipient set m.person_id = p.id
  where (select count(*) from person q where q.mail = m.recipient) = 1;
