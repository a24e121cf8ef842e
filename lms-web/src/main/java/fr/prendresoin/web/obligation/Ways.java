package fr.prendresoin.web.obligation;

/** The addresses of the file of a professional. */
final class Ways {

    static final String FILE = "/mon-dpc";
    static final String ACTIONS = "/mon-dpc/actions";
    static final String NEW_ACTION = "/mon-dpc/actions/nouvelle";
    static final String CAREER = "/mon-dpc/situation";
    static final String SUMMARY = "/mon-dpc/synthese";
    static final String ACTIONS_API = "/api/mon-dpc/actions";

    private Ways() {}

    static String attestation(String code) {
        return "/mes-attestations/" + code;
    }
}
