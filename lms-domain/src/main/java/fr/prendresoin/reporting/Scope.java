package fr.prendresoin.reporting;

import fr.prendresoin.organisation.AcademicYear;
import fr.prendresoin.organisation.FacultyId;
import java.time.LocalDate;
import java.util.UUID;

/** What a faculty's figures are about: one faculty, one course, one academic year, as of one day in its zone. */
public record Scope(FacultyId faculty, UUID course, AcademicYear year, LocalDate today) {}
