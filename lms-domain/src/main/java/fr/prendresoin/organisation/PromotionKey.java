package fr.prendresoin.organisation;

/** Which promotion of a faculty is meant: a year of study in a cursus, in an academic year. */
public record PromotionKey(StudyYear studyYear, AcademicYear academicYear) {}
