create table enrolment_rule (
  id uuid not null primary key,
  promotion_id uuid not null,
  faculty_id uuid not null,
  course_id uuid not null,
  version_id uuid not null,
  academic_year int not null,
  due_on date not null,
  decided_by uuid null,
  decided_at datetime(6) not null,
  withdrawn_at datetime(6) null,
  version int not null,
  index enrolment_rule_by_promotion (promotion_id, withdrawn_at),
  foreign key (promotion_id) references promotion (id),
  foreign key (faculty_id) references faculty (id),
  foreign key (course_id) references course (id),
  foreign key (version_id) references course_version (id),
  foreign key (decided_by) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table enrolment (
  id uuid not null primary key,
  person_id uuid not null,
  course_id uuid not null,
  version_id uuid not null,
  rule_id uuid not null,
  promotion_id uuid not null,
  faculty_id uuid not null,
  academic_year int not null,
  due_on date not null,
  enrolled_at datetime(6) not null,
  exempted_at datetime(6) null,
  withdrawn_at datetime(6) null,
  version int not null,
  unique (person_id, course_id, academic_year),
  index enrolment_by_rule (rule_id),
  index enrolment_by_faculty (faculty_id, course_id, academic_year, promotion_id),
  foreign key (person_id) references person (id),
  foreign key (course_id) references course (id),
  foreign key (version_id) references course_version (id),
  foreign key (rule_id) references enrolment_rule (id),
  foreign key (promotion_id) references promotion (id),
  foreign key (faculty_id) references faculty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table exemption (
  id uuid not null primary key,
  enrolment_id uuid not null,
  granted boolean not null,
  reason varchar(500) not null,
  decided_by uuid not null,
  decided_at datetime(6) not null,
  index exemption_by_enrolment (enrolment_id, decided_at),
  foreign key (enrolment_id) references enrolment (id),
  foreign key (decided_by) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
