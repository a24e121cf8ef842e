package fr.prendresoin.automation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.UnitId;
import fr.prendresoin.shared.Secret;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Keeps access tokens. */
interface ApiTokenRepository {

    void add(ApiToken token);

    /** Locked until the transaction ends, so that a secret is drawn once. */
    Optional<ApiToken> lock(ApiTokenId id);

    Optional<ApiToken> find(Secret secret);

    /** The tokens of these units, newest first. */
    List<ApiTokenRow> rows(Collection<UnitId> units);

    /** Notes the day a token was used. */
    void used(ApiTokenId id, LocalDate day);

    /** The tokens of a person are from now on those of a pseudonym. */
    void forgetMaker(PersonId person, PersonId pseudonym);
}
