alter table person add column if not exists mail varchar(254) null;

create table person_identifier (
  id uuid not null primary key,
  person_id uuid not null,
  scheme varchar(20) not null,
  authority varchar(8) not null,
  value varchar(64) character set ascii collate ascii_bin not null,
  source varchar(20) not null,
  known_since datetime(6) not null,
  ended_at datetime(6) null,
  unique (scheme, authority, value),
  index person_identifier_by_person (person_id),
  foreign key (person_id) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table people_import (
  id uuid not null primary key,
  faculty_id uuid not null,
  created_by uuid not null,
  created_at datetime(6) not null,
  file_name varchar(255) not null,
  file_size bigint not null,
  encoding varchar(20) null,
  cell_separator char(1) null,
  sheet varchar(255) null,
  mapping varchar(4000) null,
  cursus varchar(20) null,
  study_year int null,
  academic_year int null,
  complete_list boolean not null,
  state varchar(12) not null,
  line_count int not null,
  position int not null,
  created int not null,
  changed int not null,
  unchanged int not null,
  faulty int not null,
  warned int not null,
  to_remove int not null,
  removed int not null,
  present int not null,
  cancel_asked boolean not null,
  finished_at datetime(6) null,
  forgotten_at datetime(6) null,
  index people_import_by_faculty (faculty_id, created_at),
  index people_import_by_state (state, created_at),
  foreign key (faculty_id) references faculty (id),
  foreign key (created_by) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- The file itself, in parts: any node may go on with an import, and no statement carries 20 MB.
create table import_part (
  id uuid not null primary key,
  import_id uuid not null,
  number int not null,
  bytes mediumblob not null,
  unique (import_id, number),
  foreign key (import_id) references people_import (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

create table import_problem (
  id uuid not null primary key,
  import_id uuid not null,
  number int not null,
  line int not null,
  column_name varchar(200) null,
  value varchar(300) not null,
  fault varchar(30) not null,
  warning boolean not null,
  arguments varchar(300) not null,
  unique (import_id, number),
  index import_problem_by_line (import_id, warning, line),
  foreign key (import_id) references people_import (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- One row per thing an import changed: its report, and what undoing it reads.
create table import_change (
  id uuid not null primary key,
  import_id uuid not null,
  number int not null,
  line int not null,
  kind varchar(20) not null,
  person_id uuid null,
  promotion_id uuid null,
  before_value varchar(300) null,
  after_value varchar(300) null,
  unique (import_id, number),
  index import_change_by_person (person_id),
  foreign key (import_id) references people_import (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Which field a column of this name held the last time a faculty said so.
create table import_column (
  id uuid not null primary key,
  faculty_id uuid not null,
  header varchar(200) not null,
  field varchar(20) not null,
  unique (faculty_id, header),
  foreign key (faculty_id) references faculty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;
