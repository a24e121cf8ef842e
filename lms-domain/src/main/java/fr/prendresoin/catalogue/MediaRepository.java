package fr.prendresoin.catalogue;

/** Keeps the bytes of media, in parts. */
interface MediaRepository {

    /** Whether the bytes of this hash are kept already. */
    boolean holds(String hash);

    void add(MediaPart part);

    /** @throws fr.prendresoin.shared.NotFound when no file of this hash has such a part */
    byte[] part(String hash, int number);
}
