-- How many bytes the file that proves a declared action has, so that their sum is told without reading any of them.
alter table declared_proof add column bytes int not null default 0;
update declared_proof set bytes = octet_length(content);
alter table declared_proof alter column bytes drop default;
