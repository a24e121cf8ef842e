package fr.prendresoin.viewing;

import fr.prendresoin.organisation.ActorDirectory.SignedIn;
import java.time.Instant;

/**
 * What an onlooker sees with.
 *
 * @param seen the person, read-only and only as far as the onlooker may look
 * @param until when it is over at the latest
 */
public record View(SignedIn seen, Instant until) {}
