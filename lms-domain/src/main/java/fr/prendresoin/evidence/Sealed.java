package fr.prendresoin.evidence;

/** What a seal leaves beside the text it stands for: which key, and the signature in Base64. */
public record Sealed(String keyId, String signature) {}
