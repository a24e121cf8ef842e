package fr.prendresoin.dpc;

import java.time.Instant;

/**
 * The personal act before an enrolment: when and how the person last proved that it is them, and from which device.
 *
 * @param method {@code password}, {@code code} or the name of a provider
 * @param device the name its browser was given; what is kept of it is a mark that leads back to nobody
 */
public record FreshSignIn(Instant at, String method, String device) {

    /** The same with nothing of the device but the mark that this body alone can make. */
    FreshSignIn marked(Body body) {
        return new FreshSignIn(at, method, device.isEmpty() ? "" : body.mark(device));
    }
}
