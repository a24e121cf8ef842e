package fr.prendresoin.attendance;

import fr.prendresoin.identity.PersonId;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Keeps sheets and what is put on them. */
interface SheetRepository {

    void add(PresenceSheet sheet);

    void add(Signature signature);

    Optional<PresenceSheet> find(SheetId sheet);

    /** The same; nobody else signs it before this transaction ends. */
    Optional<PresenceSheet> lock(SheetId sheet);

    /** The sheets of these occasions, by time. */
    List<PresenceSheet> of(Collection<UUID> occasions);

    /** Everything on these sheets, by time. */
    List<Signature> on(Collection<SheetId> sheets);

    /** Who signed for themselves another sheet whose time overlaps this one's. */
    Set<PersonId> signedElsewhere(PresenceSheet sheet);

    /** The wrong codes of a person for a sheet, ready to be counted. */
    WrongCodes wrongCodes(SheetId sheet, PersonId person);

    /** Who typed too many wrong codes for a sheet. */
    Set<PersonId> guessing(SheetId sheet);
}
