-- What pages saw of their readers, by the server's clock. Rows are only ever added; the newest of a page view is
-- prolonged, five minutes at most.
create table time_interval (
  id uuid not null primary key,
  page_view uuid not null,
  part int not null,
  person_id uuid not null,
  enrolment_id uuid not null,
  activity varchar(80) not null,
  began_at datetime(6) not null,
  ended_at datetime(6) not null,
  active_at datetime(6) not null,
  heard_at datetime(6) not null,
  batch int not null,
  rule_version int not null,
  version int not null,
  unique (page_view, part),
  index time_interval_by_person (person_id, began_at),
  index time_interval_by_enrolment (enrolment_id),
  foreign key (person_id) references person (id),
  foreign key (enrolment_id) references enrolment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
