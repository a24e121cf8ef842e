-- What participants of a session hand in beside the course. Rows are only ever added.
create table seat_satisfaction (
  enrolment_id uuid not null primary key,
  form_since date not null,
  comment varchar(2000) not null,
  given_at datetime(6) not null,
  foreign key (enrolment_id) references enrolment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table seat_grade (
  enrolment_id uuid not null,
  question varchar(40) character set ascii collate ascii_bin not null,
  grade int not null,
  primary key (enrolment_id, question),
  foreign key (enrolment_id) references seat_satisfaction (enrolment_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table seat_statement (
  enrolment_id uuid not null primary key,
  minutes int not null,
  sworn_at datetime(6) not null,
  foreign key (enrolment_id) references enrolment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- The last one counts; the others show how it came to be.
create table seat_plan (
  id uuid not null primary key,
  enrolment_id uuid not null,
  words varchar(4000) not null,
  written_at datetime(6) not null,
  index seat_plan_by_enrolment (enrolment_id, written_at),
  foreign key (enrolment_id) references enrolment (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- What was earned, with the attestation that says it. A part may be followed by the whole: the last one counts.
create table credit (
  id uuid not null primary key,
  enrolment_id uuid not null,
  person_id uuid not null,
  session_id uuid not null,
  action_reference varchar(40) not null,
  session_number varchar(40) not null,
  title varchar(300) not null,
  body_name varchar(200) not null,
  registered boolean not null,
  types varchar(40) character set ascii collate ascii_bin not null,
  priority boolean not null,
  blocs varchar(20) character set ascii collate ascii_bin not null,
  ended_on date not null,
  connected int not null,
  non_connected int not null,
  in_room int not null,
  complete boolean not null,
  attestation_code varchar(40) character set ascii collate ascii_bin not null,
  granted_at datetime(6) not null,
  unique (enrolment_id, complete),
  index credit_by_person (person_id, ended_on),
  index credit_by_session (session_id),
  foreign key (enrolment_id) references enrolment (id),
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- What a participant and those who accompany the session write to each other; kept as part of the proof.
create table seat_message (
  id uuid not null primary key,
  enrolment_id uuid not null,
  author_id uuid not null,
  by_participant boolean not null,
  words varchar(2000) not null,
  written_at datetime(6) not null,
  index seat_message_by_enrolment (enrolment_id, written_at),
  foreign key (enrolment_id) references enrolment (id),
  foreign key (author_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
