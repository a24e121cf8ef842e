-- Who had the list written or taken back: the journal names them for what the job does.
alter table people_import add column asked_by uuid null;
alter table people_import add foreign key (asked_by) references person (id);

-- What somebody was refused ends one day, by whole files of its own; the database lets nothing younger go, and nothing else.
-- Where the account may not make triggers (see V0011), deploy/db/journal.sql makes them.
execute immediate if(@@log_bin = 0 or @@log_bin_trust_function_creators = 1,
  'create or replace trigger journal_entry_is_never_removed before delete on journal_entry for each row
     if old.file not like ''refusals/%'' or old.happened_at > utc_timestamp(6) - interval 6 month then
       signal sqlstate ''45000'' set message_text = ''the journal is only ever added to'';
     end if',
  'do 0');
