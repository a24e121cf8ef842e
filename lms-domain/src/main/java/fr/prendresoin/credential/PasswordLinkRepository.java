package fr.prendresoin.credential;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.Secret;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Keeps links to choose a password, and who asked for one. */
interface PasswordLinkRepository {

    /** One statement, whoever asks and however often. */
    void note(PasswordLinkRequest request);

    /** The oldest requests, taken away; those that another node is answering are left to it. */
    List<PasswordLinkRequest> takeRequests(int most);

    void add(PasswordLink link);

    Optional<PasswordLink> find(Secret secret);

    /** How many links were made for a person since a moment. */
    long madeSince(PersonId person, Instant moment);

    /** Whether the link was still usable; from now on no link of the person is. */
    boolean use(Secret secret, PersonId person, Instant now);

    int forgetBefore(Instant moment);
}
