package fr.prendresoin.proof;

import java.io.OutputStream;

/** An evidence file that somebody may take; nothing of it is read before it is written. */
@FunctionalInterface
public interface EvidenceFile {

    /** Writes the whole archive, and leaves the stream open. */
    void writeTo(OutputStream output);
}
