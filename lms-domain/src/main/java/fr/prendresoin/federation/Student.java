package fr.prendresoin.federation;

import fr.prendresoin.identity.Ine;
import fr.prendresoin.organisation.Uai;
import java.util.Optional;

/**
 * A student as the provider of one university names them.
 *
 * @param establishment the UAI the provider speaks for, as configured and never as claimed
 * @param number the student number in that establishment
 */
public record Student(ExternalSubject subject, Uai establishment, Optional<Ine> ine, Optional<String> number) {}
