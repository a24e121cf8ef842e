-- The number of the last place kept in a course: its receipt, and what tells a place sent again from a newer one.
alter table course_state add column place_seq bigint not null default 0;
