-- A body that organises continuing development. Its number is an opaque string; so are those of actions and sessions.
create table dpc_body (
  id uuid not null primary key,
  name varchar(200) not null,
  number varchar(40) not null,
  postal_address varchar(400) not null,
  contact varchar(400) not null,
  zone varchar(60) not null,
  signatory varchar(200) not null,
  version int not null,
  unique (number)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- From when until when the body is registered with the agency; only ever added to.
create table dpc_registration (
  id uuid not null primary key,
  body_id uuid not null,
  from_day date not null,
  until_day date null,
  recorded_at datetime(6) not null,
  index dpc_registration_by_body (body_id),
  foreign key (body_id) references dpc_body (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Who organises for which body.
create table dpc_body_member (
  id uuid not null primary key,
  body_id uuid not null,
  person_id uuid not null,
  since datetime(6) not null,
  ended_at datetime(6) null,
  index dpc_body_member_by_person (person_id, ended_at),
  foreign key (body_id) references dpc_body (id),
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- A priority orientation as its decree says it, with its dates.
create table dpc_orientation (
  number varchar(40) not null primary key,
  label varchar(400) not null,
  professions varchar(400) not null,
  from_day date not null,
  until_day date null,
  sheet varchar(400) not null,
  source varchar(400) not null,
  confirmed boolean not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table dpc_action (
  id uuid not null primary key,
  body_id uuid not null,
  slug varchar(120) not null,
  reference varchar(40) not null,
  title varchar(200) not null,
  types varchar(40) not null,
  format varchar(20) not null,
  connected_minutes int not null,
  other_minutes int not null,
  room_minutes int not null,
  orientations varchar(400) not null,
  off_priority boolean not null,
  method varchar(40) not null,
  professions varchar(400) not null,
  objectives text not null,
  prerequisites text not null,
  programme text not null,
  committee text not null,
  evaluation text not null,
  contact varchar(400) not null,
  house_rules text not null,
  price_cents int not null,
  payer varchar(400) not null,
  blocs varchar(20) not null,
  course_slug varchar(120) not null,
  version_id uuid null,
  state varchar(20) not null,
  version int not null,
  unique (slug),
  unique (reference),
  index dpc_action_by_body (body_id, state),
  foreign key (body_id) references dpc_body (id),
  foreign key (version_id) references course_version (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Who made the action, and what they declare publicly of their interests; undeclared while it is null.
create table dpc_author (
  id uuid not null primary key,
  action_id uuid not null,
  name varchar(200) not null,
  title varchar(200) not null,
  interests text null,
  declared_on date null,
  index dpc_author_by_action (action_id),
  foreign key (action_id) references dpc_action (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- What became of an action; only ever added to.
create table dpc_action_move (
  id uuid not null primary key,
  action_id uuid not null,
  before_state varchar(20) not null,
  after_state varchar(20) not null,
  happened_on date not null,
  words varchar(2000) not null,
  moved_by uuid null,
  moved_at datetime(6) not null,
  index dpc_action_move_by_action (action_id, moved_at),
  foreign key (action_id) references dpc_action (id),
  foreign key (moved_by) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table dpc_session (
  id uuid not null primary key,
  action_id uuid not null,
  number varchar(40) not null,
  starts_on date not null,
  ends_on date not null,
  zone varchar(60) not null,
  place varchar(400) not null,
  places int not null,
  price_cents int not null,
  payer varchar(400) not null,
  proved_percent int not null,
  opened_at datetime(6) null,
  version int not null,
  unique (action_id, number),
  index dpc_session_by_start (starts_on),
  foreign key (action_id) references dpc_action (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table dpc_trainer (
  id uuid not null primary key,
  session_id uuid not null,
  name varchar(200) not null,
  title varchar(200) not null,
  person_id uuid null,
  index dpc_trainer_by_session (session_id),
  foreign key (session_id) references dpc_session (id),
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table dpc_half_day (
  id uuid not null primary key,
  session_id uuid not null,
  held_on date not null,
  half varchar(20) not null,
  kind varchar(20) not null,
  place varchar(400) not null,
  minutes int not null,
  unique (session_id, held_on, half),
  foreign key (session_id) references dpc_session (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- One participant in one session. What they say of their practice decides about funding, twice.
create table dpc_seat (
  enrolment_id uuid not null primary key,
  session_id uuid not null,
  profession varchar(40) not null,
  practice varchar(40) not null,
  away boolean not null,
  funded boolean not null,
  taken_at datetime(6) not null,
  signed_in_at datetime(6) not null,
  method varchar(40) not null,
  device_hash varchar(64) not null,
  version int not null,
  index dpc_seat_by_session (session_id, taken_at),
  index dpc_seat_by_device (device_hash, taken_at),
  foreign key (enrolment_id) references enrolment (id),
  foreign key (session_id) references dpc_session (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Whether somebody could be funded, at the enrolment and at the start, and why not; only ever added to.
create table dpc_funding_check (
  id uuid not null primary key,
  enrolment_id uuid not null,
  moment varchar(20) not null,
  eligible boolean not null,
  reasons varchar(200) not null,
  checked_at datetime(6) not null,
  index dpc_funding_check_by_enrolment (enrolment_id, checked_at),
  foreign key (enrolment_id) references dpc_seat (enrolment_id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Who waits for a place, in order; a place that is offered is theirs until a moment, and they enrol by themselves.
create table dpc_waiting (
  id uuid not null primary key,
  session_id uuid not null,
  person_id uuid not null,
  since datetime(6) not null,
  offered_until datetime(6) null,
  left_at datetime(6) null,
  index dpc_waiting_by_session (session_id, left_at, since),
  index dpc_waiting_by_person (person_id),
  foreign key (session_id) references dpc_session (id),
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
