package fr.prendresoin.notification;

/** Settings a test chooses. */
final class GivenMailSettings extends MailSettings {

    boolean demonstration = true;

    @Override
    String site() {
        return "https://formation.example/";
    }

    @Override
    boolean demonstration() {
        return demonstration;
    }
}
