-- A named condition over stays in promotions. Who is in it is derived from the stays, never kept.
create table cohort (
  id uuid not null primary key,
  unit_id uuid not null,
  name varchar(120) not null,
  criteria varchar(2000) not null,
  decided_by uuid null,
  decided_at datetime(6) not null,
  archived_at datetime(6) null,
  version int not null,
  index cohort_by_unit (unit_id, archived_at),
  foreign key (unit_id) references organisation_unit (id),
  foreign key (decided_by) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- What happens to somebody's studies during a stay; only ever added to, save when it begins and when it ends.
create table study_situation (
  id uuid not null primary key,
  member_id uuid not null,
  kind varchar(20) not null,
  from_day date not null,
  until_day date null,
  reason varchar(500) not null,
  decided_by uuid null,
  decided_at datetime(6) not null,
  begun_at datetime(6) null,
  ended_on date null,
  ended_at datetime(6) null,
  ended_by uuid null,
  version int not null,
  index study_situation_by_member (member_id, ended_at),
  index study_situation_by_end (ended_at, begun_at, from_day),
  foreign key (member_id) references promotion_member (id),
  foreign key (decided_by) references person (id),
  foreign key (ended_by) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- A rule asks a promotion or a cohort; that of a cohort enrols each person under the promotion of their stay.
alter table enrolment_rule
  modify column promotion_id uuid null,
  modify column faculty_id uuid null,
  add column cohort_id uuid null,
  add index enrolment_rule_by_cohort (cohort_id, withdrawn_at),
  add foreign key (cohort_id) references cohort (id),
  add constraint enrolment_rule_asks_one check ((promotion_id is null) <> (cohort_id is null));
