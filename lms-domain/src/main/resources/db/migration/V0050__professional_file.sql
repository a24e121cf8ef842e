-- The professional's own file: how they practise, what interrupted it, what they followed elsewhere. Only its owner reads
-- it, so that nothing here refers to an action, a body or a session of the platform.
create table professional_situation (
  id uuid not null primary key,
  person_id uuid not null,
  since date not null,
  profession varchar(40) not null,
  practice_mode varchar(20) not null,
  military boolean not null,
  unique (person_id, since),
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table career_span (
  id uuid not null primary key,
  person_id uuid not null,
  kind varchar(20) not null,
  first_day date not null,
  last_day date,
  index career_span_by_person (person_id),
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table declared_action (
  id uuid not null primary key,
  person_id uuid not null,
  title varchar(250) not null,
  body varchar(250) not null,
  types varchar(40) not null,
  priority boolean not null,
  registered_body boolean not null,
  blocs varchar(10) not null,
  ended_on date not null,
  minutes int not null,
  proof_name varchar(150) not null,
  declared_at datetime(6) not null,
  index declared_action_by_person (person_id, ended_on),
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- The file that proves a declared action, apart so that a list of actions does not read it.
create table declared_proof (
  action_id uuid not null primary key,
  kind varchar(10) not null,
  content mediumblob not null,
  foreign key (action_id) references declared_action (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
