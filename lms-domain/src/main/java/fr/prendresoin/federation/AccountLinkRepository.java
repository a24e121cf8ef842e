package fr.prendresoin.federation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.identity.SubjectNameId;
import java.util.Optional;

/** Keeps who somebody of a provider is. */
interface AccountLinkRepository {

    Optional<AccountLink> find(ExternalSubject subject);

    /** Whether the person is linked at this issuer, whoever they are there. */
    boolean linked(PersonId person, String issuer);

    /** The person linked under this national number, at any provider. */
    Optional<PersonId> holderOf(SubjectNameId nationalId);

    /** @throws jakarta.persistence.PersistenceException when that somebody is linked already */
    void add(AccountLink link);
}
