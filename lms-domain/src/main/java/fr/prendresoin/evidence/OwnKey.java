package fr.prendresoin.evidence;

import java.security.PrivateKey;

/** The key with which the platform seals today; the web layer has it, from the configuration or made at the first start. */
public interface OwnKey {

    /** The identifier of its public half, as {@link PlatformSeal#keyId} makes it. */
    String id();

    PrivateKey privateKey();
}
