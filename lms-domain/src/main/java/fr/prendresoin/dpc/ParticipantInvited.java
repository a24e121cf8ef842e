package fr.prendresoin.dpc;

import fr.prendresoin.identity.MailAddress;
import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvent;
import java.util.Optional;

/**
 * A body wrote to an address about a session.
 *
 * @param person whose address it is, if it is one person's here: so that the letter goes with them
 */
public record ParticipantInvited(SessionId session, MailAddress mail, Optional<PersonId> person)
        implements DomainEvent {}
