package fr.prendresoin.deploy;

/** Where the database is and who asks; its text never shows the password. */
public record DatabaseAddress(String url, String user, String password) {

    /** The address without its parameters, which may carry a password. */
    public String shown() {
        return withoutCredentials(url.split("\\?", 2)[0]);
    }

    private static String withoutCredentials(String address) {
        return address.replaceFirst("//[^/@]*@", "//");
    }

    @Override
    public String toString() {
        return shown() + " (" + user + ")";
    }
}
