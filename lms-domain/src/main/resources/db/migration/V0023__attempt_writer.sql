-- Which browser writes in an attempt: a number it draws for this attempt alone, so that two of them do not undo each other.
alter table attempt add column writer uuid null;
