-- Irregular verbs have the stems of their infinitive now, and transcripts of films are passages: the next start writes
-- every passage again.
delete from search_passage;
