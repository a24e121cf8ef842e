-- The figures and the list of a faculty are read from this index alone, without the row of each enrolment.
alter table enrolment
  drop index enrolment_by_faculty,
  add index enrolment_by_faculty (faculty_id, course_id, academic_year, promotion_id, withdrawn_at, exempted_at, due_on,
                                  person_id);
