package fr.prendresoin.bench;

/**
 * Something a learner did, as it waits to be sent; equal items are one item.
 *
 * @param kind what it is
 * @param owner the attempt of an answer, the login of a learner otherwise
 * @param slot what a newer item replaces while it waits
 * @param sequence keeps it apart from others of the same slot
 * @param path where it is sent
 * @param content what is sent, without the sequence: proposition, heading or nothing
 */
record Item(Kind kind, String owner, String slot, long sequence, String path, String content) {

    enum Kind {
        ANSWER,
        PLACE,
        FINISHED,
        SUBMITTED
    }

    /** As it stands in the storage of a browser: text, so that nothing of the tab that wrote it is needed to read it. */
    String stored() {
        return String.join("\t", kind.name(), owner, slot, Long.toString(sequence), path, content);
    }

    static Item read(String stored) {
        String[] parts = stored.split("\t", -1);
        return new Item(Kind.valueOf(parts[0]), parts[1], parts[2], Long.parseLong(parts[3]), parts[4], parts[5]);
    }

    String body() {
        return content.isEmpty()
                ? "{\"sequence\":" + sequence + "}"
                : "{" + content + ",\"sequence\":" + sequence + "}";
    }
}
