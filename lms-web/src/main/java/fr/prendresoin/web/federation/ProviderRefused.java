package fr.prendresoin.web.federation;

/** The sign-in at a provider ends here, without a session. */
final class ProviderRefused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final ProviderFault fault;

    ProviderRefused(ProviderFault fault) {
        super(fault.name());
        this.fault = fault;
    }

    /** There is never a cause: it may quote a token, and a log would keep it. */
    ProviderFault fault() {
        return fault;
    }
}
