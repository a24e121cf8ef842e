-- After each upgrade, as an administrator of MariaDB, in the database of the platform, when its account may not make
-- triggers (binary log without log_bin_trust_function_creators): an entry of the journal is never changed, and none is
-- removed but what somebody was refused more than six months ago.
delimiter //
create or replace trigger journal_entry_is_never_changed before update on journal_entry for each row
  signal sqlstate '45000' set message_text = 'the journal is only ever added to'//

create or replace trigger journal_entry_is_never_removed before delete on journal_entry for each row
  if old.file not like 'refusals/%' or old.happened_at > utc_timestamp(6) - interval 6 month then
    signal sqlstate '45000' set message_text = 'the journal is only ever added to';
  end if//
delimiter ;
