package fr.prendresoin.web.faces;

/** Where people open the site; never taken from a request. */
public final class Site {

    private Site() {}

    /** The address, with a slash at its end. */
    public static String address() {
        String address = System.getProperty("lms.url", "http://127.0.0.1:8080/");
        return address.endsWith("/") ? address : address + "/";
    }
}
