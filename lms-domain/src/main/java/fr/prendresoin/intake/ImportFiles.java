package fr.prendresoin.intake;

import fr.prendresoin.provisioning.TableFile;
import fr.prendresoin.shared.RuleViolation;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import java.util.Enumeration;
import java.util.Optional;

/** Keeps the files of imports in parts of one megabyte, so that no more of one is ever in memory. */
@ApplicationScoped
class ImportFiles {

    private static final int PART = 1 << 20;
    private static final int MEGABYTE = 1 << 20;

    private final ImportRepository imports;

    protected ImportFiles() {
        this(null);
    }

    @Inject
    ImportFiles(ImportRepository imports) {
        this.imports = imports;
    }

    /**
     * Stores a file; returns its size in bytes.
     *
     * @throws RuleViolation when it is empty, or larger than that many bytes; no more is read then
     */
    long store(ImportId id, InputStream stream, long most) throws IOException {
        long size = 0;
        int number = 0;
        for (byte[] part = stream.readNBytes(PART); part.length > 0; part = stream.readNBytes(PART)) {
            size += part.length;
            if (size > most) {
                throw new RuleViolation(ImportRule.FILE_TOO_LARGE, most / MEGABYTE);
            }
            imports.addPart(new ImportPart(id, number++, part));
        }
        if (size == 0) {
            throw new RuleViolation(ImportRule.FILE_MISSING);
        }
        return size;
    }

    /** @throws RuleViolation when the file cannot be read as a table, or is no longer kept */
    TableFile open(ImportId id, String name) throws IOException {
        if (imports.part(id, 0).isEmpty()) {
            throw new RuleViolation(ImportRule.FILE_FORGOTTEN);
        }
        return TableFile.receive(new SequenceInputStream(new Parts(id)), name);
    }

    /** Asks for a part when the one before is used up. */
    private final class Parts implements Enumeration<InputStream> {

        private final ImportId id;
        private int number;
        private Optional<byte[]> next;

        Parts(ImportId id) {
            this.id = id;
            this.next = imports.part(id, 0);
        }

        @Override
        public boolean hasMoreElements() {
            return next.isPresent();
        }

        @Override
        public InputStream nextElement() {
            byte[] part = next.orElseThrow();
            number++;
            next = imports.part(id, number);
            return new ByteArrayInputStream(part);
        }
    }
}
