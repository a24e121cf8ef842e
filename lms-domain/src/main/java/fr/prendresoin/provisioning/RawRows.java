package fr.prendresoin.provisioning;

import java.io.Closeable;
import java.io.IOException;

/** The rows of a file, one at a time. */
interface RawRows extends Closeable {

    /** The next row, blank ones included; null after the last. */
    RawRow next() throws IOException;
}
