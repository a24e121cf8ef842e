package fr.prendresoin.web.attestation;

/** Where people from outside verify a code: the public address of the site, as it is printed. */
final class Addresses {

    private Addresses() {}

    /** Without the protocol, as it is read. */
    static String verification(String code) {
        return link(code).replaceFirst("https?://", "");
    }

    /** The whole address, as a QR code holds it. */
    static String link(String code) {
        String site = System.getProperty("lms.url", "http://127.0.0.1:8080/");
        return site + (site.endsWith("/") ? "" : "/") + "verifier/" + code;
    }
}
