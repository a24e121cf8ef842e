-- One chain of journal entries, and where it ends.
create table journal_file (
  name varchar(60) character set ascii collate ascii_bin not null primary key,
  length bigint not null,
  head char(64) character set ascii collate ascii_bin not null
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- No foreign key to a person: the journal outlives them, and holds the name under which they acted.
create table journal_entry (
  id uuid not null primary key,
  file varchar(60) character set ascii collate ascii_bin not null,
  position bigint not null,
  happened_at datetime(6) not null,
  actor_id uuid null,
  actor_name varchar(300) not null,
  act varchar(80) character set ascii collate ascii_bin not null,
  subject_kind varchar(40) character set ascii collate ascii_bin not null,
  subject_id uuid null,
  reason varchar(500) not null,
  was_so varchar(2000) not null,
  is_so varchar(2000) not null,
  previous_hash char(64) character set ascii collate ascii_bin not null,
  hash char(64) character set ascii collate ascii_bin not null,
  unique (file, position),
  index journal_entry_by_time (happened_at, id),
  index journal_entry_by_act (act, happened_at, id),
  index journal_entry_by_subject (subject_id, happened_at, id),
  foreign key (file) references journal_file (name)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- Refusals of the running minute, before they become one entry each.
create table refusal_count (
  id varchar(100) character set ascii collate ascii_bin not null primary key,
  minute datetime(6) not null,
  actor_id uuid null,
  actor_name varchar(300) not null,
  act varchar(80) character set ascii collate ascii_bin not null,
  address varchar(200) not null,
  times int not null,
  index refusal_count_by_minute (minute)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- A national role waits for a second administrator.
create table appointment_proposal (
  id uuid not null primary key,
  person_id uuid not null,
  role varchar(20) not null,
  reason varchar(500) not null,
  proposed_by uuid not null,
  proposed_at datetime(6) not null,
  state varchar(20) not null,
  decided_by uuid null,
  decided_at datetime(6) null,
  version int not null,
  index appointment_proposal_by_state (state, proposed_at),
  index appointment_proposal_by_person (person_id, state),
  foreign key (person_id) references person (id),
  foreign key (proposed_by) references person (id),
  foreign key (decided_by) references person (id)
) engine = InnoDB default charset = utf8mb4 collate = utf8mb4_unicode_ci;

-- An entry is never changed and never removed. A server with a binary log lets only its administrator make triggers,
-- unless it is told to trust (deploy/db/my.cnf does): there, deploy/db/journal.sql makes them.
execute immediate if(@@log_bin = 0 or @@log_bin_trust_function_creators = 1,
  'create trigger journal_entry_is_never_changed before update on journal_entry for each row
     signal sqlstate ''45000'' set message_text = ''the journal is only ever added to''',
  'do 0');

execute immediate if(@@log_bin = 0 or @@log_bin_trust_function_creators = 1,
  'create trigger journal_entry_is_never_removed before delete on journal_entry for each row
     signal sqlstate ''45000'' set message_text = ''the journal is only ever added to''',
  'do 0');
