-- exempted_at says since when nothing is asked of somebody. Who may follow the course all the same is marked besides, so
-- every count of what is asked stays as it is.
alter table enrolment add column optional boolean not null default false;

-- A decision that asks nothing any more (granted) exempts, or leaves the course open to whoever wants it.
alter table exemption add column optional boolean not null default false;
