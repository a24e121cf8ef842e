package fr.prendresoin.catalogue;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Lob;
import jakarta.persistence.Table;
import java.io.Serializable;
import java.util.Objects;

/** Some of the bytes of a file, found by the hash of the whole and a number from 0; never changed. */
@Entity
@Table(name = "media_part")
@IdClass(MediaPart.Key.class)
class MediaPart {

    /** How many bytes a part has; the last one has the rest. */
    static final int SIZE = 256 * 1024;

    /** A file and a part of it. */
    static class Key implements Serializable {

        private static final long serialVersionUID = 1L;

        private String hash;
        private int number;

        protected Key() {}

        Key(String hash, int number) {
            this.hash = hash;
            this.number = number;
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof Key key && key.hash.equals(hash) && key.number == number;
        }

        @Override
        public int hashCode() {
            return Objects.hash(hash, number);
        }
    }

    @Id
    private String hash;

    @Id
    private int number;

    @Lob
    private byte[] body;

    protected MediaPart() {}

    MediaPart(String hash, int number, byte[] body) {
        this.hash = hash;
        this.number = number;
        this.body = body;
    }

    String hash() {
        return hash;
    }

    int number() {
        return number;
    }

    byte[] body() {
        return body;
    }
}
