create table faculty (
  id uuid not null primary key,
  code varchar(80) not null unique,
  uai char(8) not null,
  component varchar(60) not null,
  kind varchar(20) not null,
  name varchar(200) not null,
  establishment varchar(200) not null,
  city varchar(100) not null,
  academy varchar(100) not null,
  zone varchar(40) not null,
  uai_verified varchar(10) not null,
  component_verified varchar(10) not null,
  note varchar(300) not null,
  unique (uai, component)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table membership (
  id uuid not null primary key,
  person_id uuid not null,
  role varchar(20) not null,
  faculty_id uuid null,
  began_at datetime(6) not null,
  ended_at datetime(6) null,
  index membership_by_person (person_id, ended_at),
  foreign key (person_id) references person (id),
  foreign key (faculty_id) references faculty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table promotion (
  id uuid not null primary key,
  faculty_id uuid not null,
  cursus varchar(20) not null,
  study_year int not null,
  academic_year int not null,
  version int not null,
  unique (faculty_id, cursus, study_year, academic_year),
  foreign key (faculty_id) references faculty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table promotion_member (
  id uuid not null primary key,
  promotion_id uuid not null,
  person_id uuid not null,
  joined_at datetime(6) not null,
  left_at datetime(6) null,
  index promotion_member_by_promotion (promotion_id, left_at, person_id),
  index promotion_member_by_person (person_id),
  foreign key (promotion_id) references promotion (id),
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
