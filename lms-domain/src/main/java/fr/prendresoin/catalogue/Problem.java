package fr.prendresoin.catalogue;

/** What is wrong in a course, where, and why, in French for its author. */
public record Problem(String file, int line, String message) {

    @Override
    public String toString() {
        return file + ", ligne " + line + " : " + message;
    }
}
