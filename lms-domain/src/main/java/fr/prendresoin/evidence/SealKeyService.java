package fr.prendresoin.evidence;

import fr.prendresoin.identity.Actor;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.Optional;

/** Keeps the keys of the platform's seal; at the start, before anything is sealed. */
@ApplicationScoped
@Transactional
public class SealKeyService {

    /** Two nodes that start at once on an empty database: one key is kept, and both use it. */
    private static final String KEEP_ONE = "insert ignore into seal_key (id, public_key, certificate, private_key, own,"
            + " known_since) values (?, ?, ?, ?, 1, ?)";

    private final EntityManager entityManager;
    private final Clock clock;

    protected SealKeyService() {
        this(null, null);
    }

    @Inject
    SealKeyService(EntityManager entityManager, Clock clock) {
        this.entityManager = entityManager;
        this.clock = clock;
    }

    /** The key that was made here, with its private half; empty before the first start without a configured one. */
    public Optional<KeyPairTexts> own(Actor actor) {
        actor.requirePlatform();
        return entityManager
                .createQuery("select k from SealKey k where k.own = 1", SealKey.class)
                .getResultStream()
                .map(SealKey::texts)
                .findFirst();
    }

    /** Keeps the public half of a configured key, unless it is known. */
    public void know(Actor actor, KeyPairTexts key) {
        actor.requirePlatform();
        if (entityManager.find(SealKey.class, PlatformSeal.keyId(key.publicKey())) == null) {
            entityManager.persist(new SealKey(key.withoutPrivateKey(), clock.instant()));
        }
    }

    /** Keeps a key made here; returns the one to use, which another node may have made a moment before. */
    public KeyPairTexts keep(Actor actor, KeyPairTexts made) {
        actor.requirePlatform();
        Instant now = clock.instant();
        entityManager
                .createNativeQuery(KEEP_ONE)
                .setParameter(1, PlatformSeal.keyId(made.publicKey()))
                .setParameter(2, made.publicKey())
                .setParameter(3, made.certificate())
                .setParameter(4, made.privateKey())
                .setParameter(5, LocalDateTime.ofInstant(now, ZoneOffset.UTC))
                .executeUpdate();
        return own(actor).orElseThrow();
    }
}
