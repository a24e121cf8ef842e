package fr.prendresoin.proof;

/** Where everybody reads the public keys of this installation, to compare one with an evidence file. */
final class SealsAddress {

    private SealsAddress() {}

    /** The whole address, as it is opened from outside. */
    static String get() {
        String site = System.getProperty("lms.url", "http://127.0.0.1:8080/");
        return site + (site.endsWith("/") ? "" : "/") + "sceaux";
    }
}
