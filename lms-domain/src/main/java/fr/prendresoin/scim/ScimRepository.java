package fr.prendresoin.scim;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.organisation.PromotionId;
import fr.prendresoin.organisation.UnitId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** Reads whom and what a directory reaches, and keeps what it calls them. */
interface ScimRepository {

    /** Those of these people whom the directory knows. */
    List<ScimUser> users(Reach reach, Collection<UUID> people);

    /** Some of the people the directory knows, in the order of their ids. */
    Slice<ScimUser> users(Reach reach, Window window);

    /** The groups of the directory, in the order of their ids, without their members. */
    List<ScimGroup> groups(Reach reach);

    /** The members of these groups whom the directory knows, in the order of their ids. */
    Map<UUID, List<UUID>> members(Reach reach, Collection<UUID> groups);

    /** Those of these people who see the nation or administer the platform. */
    boolean national(PersonId person);

    Ties ties(Reach reach, PersonId person);

    Optional<UUID> named(UnitId unit, ResourceKind kind, String externalId);

    /** Keeps a name instead of the one there was; null for none any more. */
    void name(UnitId unit, ResourceKind kind, String externalId, UUID internal);

    /** Nobody else changes the account of this person until the transaction ends. */
    void lock(PersonId person);

    /** Nobody else changes this promotion for a directory until the transaction ends. */
    void lock(PromotionId promotion);

    /** Nobody else brings anybody or anything into this unit for a directory until the transaction ends. */
    void lock(UnitId unit);

    /** Notes that the account, suspended just now, was so by the directory of a unit. */
    void suspended(PersonId person, UnitId unit);

    /** Whether the account is suspended, and by the directory of this unit when one is given. */
    boolean suspendedByDirectory(PersonId person, Optional<UnitId> unit);

    void suspensionLifted(PersonId person);

    /** Forgets these people under whatever name. */
    void forget(Collection<PersonId> people);
}
