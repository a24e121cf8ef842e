-- nation > academy > establishment > component. A component is a faculty, under the faculty's own id.
create table organisation_unit (
  id uuid not null primary key,
  parent_id uuid null,
  kind varchar(20) not null,
  code varchar(80) not null unique,
  name varchar(200) not null,
  index organisation_unit_by_parent (parent_id),
  foreign key (parent_id) references organisation_unit (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Which faculties stand below a unit, itself included: derived from the tree in the transaction that changes it.
create table unit_faculty (
  unit_id uuid not null,
  faculty_id uuid not null,
  primary key (unit_id, faculty_id),
  foreign key (unit_id) references organisation_unit (id),
  foreign key (faculty_id) references faculty (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

insert into organisation_unit (id, parent_id, kind, code, name)
  select id, null, 'COMPONENT', code, name from faculty;
insert into unit_faculty (unit_id, faculty_id) select id, id from faculty;

-- A right is a role in a unit and all that stands below it; null is the whole nation, as before.
alter table membership drop foreign key membership_ibfk_2;
alter table membership change column faculty_id unit_id uuid null;
alter table membership add foreign key (unit_id) references organisation_unit (id);
