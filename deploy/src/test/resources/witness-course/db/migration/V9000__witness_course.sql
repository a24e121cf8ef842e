-- A course for the browser's tests: a document and a meeting, which the delivered course does without.
insert into course values ('0193a000-0000-7000-8000-000000000001', 'seance-et-document', null, 0);
insert into course_version values ('0193a000-0000-7000-8000-000000000002', '0193a000-0000-7000-8000-000000000001', 1, '0000000000000000000000000000000000000000000000000000000000000000', 'Séance et document (témoin)', '2026-11-30 09:00:00');
insert into course_text values ('0193a000-0000-7000-8000-000000000100', '0193a000-0000-7000-8000-000000000002', 'course.yaml', 'slug: seance-et-document
title: "Séance et document (témoin)"
summary: "Ce que les formations livrées n’utilisent pas encore."
audience: "Personne"
verified-on: 2026-11-30
objectives: []
chapters:
  - slug: ensemble
    title: "Ensemble"
    activities:
      - document: la-fiche
      - meeting: la-seance
completion: all
');
insert into course_text values ('0193a000-0000-7000-8000-000000000101', '0193a000-0000-7000-8000-000000000002', 'documents/la-fiche.yaml', 'id: la-fiche
title: "La fiche"
minutes: 3
lead: "À garder sur soi."
file: la-fiche.txt
language: français
alternative: "Le numéro **3114** répond à toute heure."
statement: "Le secrétariat lit la fiche à qui le demande."
');
insert into course_text values ('0193a000-0000-7000-8000-000000000102', '0193a000-0000-7000-8000-000000000002', 'media/la-fiche.txt', 'Le numéro 3114 répond à toute heure.
');
insert into course_text values ('0193a000-0000-7000-8000-000000000103', '0193a000-0000-7000-8000-000000000002', 'meetings/la-seance.yaml', 'id: la-seance
title: "La séance"
minutes: 90
lead: "Parler ensemble de ce qui use."
form: virtual
bring: ["De quoi écrire", "Une situation vécue, sans nom"]
programme: "Un tour de table, puis deux cas."
on: 2027-01-12
at: "14:00"
link: "https://visio.example.fr/salle"
');
update course set current_version_id = '0193a000-0000-7000-8000-000000000002' where id = '0193a000-0000-7000-8000-000000000001';
