-- With it a body recognises a browser that takes several places; to another body the same browser is another one.
alter table dpc_body add column device_key varchar(64) not null default '';
update dpc_body set device_key = lower(hex(random_bytes(32)));
