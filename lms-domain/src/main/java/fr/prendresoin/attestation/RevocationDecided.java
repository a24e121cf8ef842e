package fr.prendresoin.attestation;

import fr.prendresoin.identity.PersonId;
import fr.prendresoin.shared.DomainEvent;

/** Somebody decided that an attestation holds no more; its holder is to be told why. */
public record RevocationDecided(PersonId holder, AttestationCode code, String title, String reason)
        implements DomainEvent {}
