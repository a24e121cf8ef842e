package fr.prendresoin.evidence;

import java.time.Instant;

/** A public key by which anybody can check a seal; Base64 of SubjectPublicKeyInfo, and of the certificate. */
public record PublicKeyRow(String id, String publicKey, String certificate, Instant knownSince) {}
