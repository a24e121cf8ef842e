-- That the owner of a file handed its summary over, to whom by their own word, and exactly what it said (rule 28).
create table summary_sending (
  id uuid not null primary key,
  person_id uuid not null,
  first_day date not null,
  last_day date not null,
  authority varchar(20) not null,
  sent_at datetime(6) not null,
  fingerprint char(64) not null,
  content mediumtext not null,
  index summary_sending_by_person (person_id, sent_at),
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
