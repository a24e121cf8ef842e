package fr.prendresoin.federation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.SubjectNameId;
import jakarta.persistence.PersistenceException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

/** What a store of account links does, whatever keeps it. */
abstract class AccountLinkRepositoryContract {

    private static final String ISSUER = "https://psc.example";
    private static final Instant NOW = Instant.parse("2026-11-22T09:00:00Z");
    private static final ExternalSubject SUBJECT = new ExternalSubject(ISSUER, "f:A:1");
    private static final SubjectNameId NUMBER = new SubjectNameId("899700366240");

    abstract AccountLinkRepository links();

    abstract PersonId person();

    @Test
    void somebody_is_found_by_issuer_and_subject_and_by_nothing_less() {
        PersonId person = person();
        links().add(new AccountLink(SUBJECT, person, NOW));

        assertThat(links().find(SUBJECT)).map(AccountLink::person).contains(person);
        assertThat(links().find(new ExternalSubject("https://other.example", "f:A:1")))
                .isEmpty();
        assertThat(links().find(new ExternalSubject(ISSUER, "f:a:1"))).isEmpty();
    }

    @Test
    void somebody_is_one_person() {
        links().add(new AccountLink(SUBJECT, person(), NOW));
        AccountLink second = new AccountLink(SUBJECT, person(), NOW);

        assertThatExceptionOfType(PersistenceException.class).isThrownBy(() -> links().add(second));
    }

    @Test
    void a_person_is_linked_at_one_issuer_and_not_at_another() {
        PersonId person = person();
        links().add(new AccountLink(SUBJECT, person, NOW));

        assertThat(links().linked(person, ISSUER)).isTrue();
        assertThat(links().linked(person, "https://other.example")).isFalse();
        assertThat(links().linked(person(), ISSUER)).isFalse();
    }

    @Test
    void a_national_number_leads_to_its_person() {
        PersonId person = person();
        links().add(new AccountLink(SUBJECT, person, NOW).knownAs(NUMBER));

        assertThat(links().holderOf(NUMBER)).contains(person);
        assertThat(links().holderOf(new SubjectNameId("899700218896"))).isEmpty();
    }
}
