package fr.prendresoin.notification;

import jakarta.enterprise.context.ApplicationScoped;

/** What the launcher tells us of the site that mails speak of. */
@ApplicationScoped
class MailSettings {

    /** Where people open the site, with a slash at its end; never taken from a request, whose host anybody may forge. */
    String site() {
        String address = System.getProperty("lms.url", "http://127.0.0.1:8080/");
        return address.endsWith("/") ? address : address + "/";
    }

    /** Whether mails are read on the site instead of being delivered. */
    boolean demonstration() {
        return Boolean.getBoolean("lms.demo");
    }
}
