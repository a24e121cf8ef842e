package fr.prendresoin.catalogue;

import fr.prendresoin.shared.NotFound;
import java.util.ArrayList;
import java.util.List;

/** Keeps the parts of media in a list. */
final class InMemoryMediaRepository implements MediaRepository {

    private final List<MediaPart> parts = new ArrayList<>();

    @Override
    public boolean holds(String hash) {
        return parts.stream().anyMatch(part -> part.hash().equals(hash));
    }

    @Override
    public void add(MediaPart part) {
        parts.add(part);
    }

    @Override
    public byte[] part(String hash, int number) {
        return parts.stream()
                .filter(part -> part.hash().equals(hash) && part.number() == number)
                .findFirst()
                .map(MediaPart::body)
                .orElseThrow(() -> new NotFound("part " + number + " of media " + hash));
    }

    int partsKept() {
        return parts.size();
    }
}
