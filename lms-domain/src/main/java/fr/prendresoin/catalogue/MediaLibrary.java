package fr.prendresoin.catalogue;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

/** The bytes of media: taken in when a course is published, given out whole or from one byte to another. */
@ApplicationScoped
public class MediaLibrary {

    private final MediaRepository media;

    protected MediaLibrary() {
        this(null);
    }

    @Inject
    MediaLibrary(MediaRepository media) {
        this.media = media;
    }

    /** Keeps what can be read here under the hash, unless it is kept already. */
    void take(String hash, InputStream bytes) throws IOException {
        if (media.holds(hash)) {
            return;
        }
        int number = 0;
        for (byte[] part = bytes.readNBytes(MediaPart.SIZE); part.length > 0; part = bytes.readNBytes(MediaPart.SIZE)) {
            media.add(new MediaPart(hash, number++, part));
        }
    }

    /** Writes the bytes of a file from one position to another, both included; one part at a time is in memory. */
    public void copy(MediaFile file, long first, long last, OutputStream out) throws IOException {
        if (!file.text().isEmpty()) {
            byte[] text = file.text().getBytes(StandardCharsets.UTF_8);
            out.write(text, (int) first, (int) (last - first + 1));
            return;
        }
        long position = first;
        while (position <= last) {
            byte[] part = media.part(file.hash(), (int) (position / MediaPart.SIZE));
            int from = (int) (position % MediaPart.SIZE);
            int length = (int) Math.min(part.length - from, last - position + 1);
            out.write(part, from, length);
            position += length;
        }
    }
}
