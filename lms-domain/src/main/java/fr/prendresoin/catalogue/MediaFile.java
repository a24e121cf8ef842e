package fr.prendresoin.catalogue;

/**
 * A file of {@code media/}: what its first bytes say it is, its size and its SHA-256. {@code text} is what it says when it
 * is a text; it is empty for a picture or a film, whose bytes stay where they are until somebody asks for them.
 */
public record MediaFile(String name, String type, long size, String hash, String text) {

    static final String FOLDER = "media/";

    private static final int PRINT = 16;

    /** Its name without the folder. */
    public String fileName() {
        return name.substring(name.lastIndexOf('/') + 1);
    }

    /** The beginning of the hash: an address with it in never means another file. */
    public String print() {
        return hash.substring(0, Math.min(PRINT, hash.length()));
    }

    /** Where those who take the course read it. */
    public String address(String course) {
        return "/api/formations/" + course + "/" + FOLDER + print() + "/" + fileName();
    }

    public boolean image() {
        return type.startsWith("image/");
    }
}
