package fr.prendresoin.dpc;

import java.time.Instant;

/**
 * The personal act before an enrolment: when and how the person last proved that it is them, and from which device.
 *
 * @param method {@code password}, {@code code} or the name of a provider
 * @param device a keyed hash of the device, which leads back to nobody
 */
public record FreshSignIn(Instant at, String method, String device) {}
