package fr.prendresoin.web.automation;

import fr.prendresoin.automation.ApiTokenId;

/** The addresses of access tokens. */
final class Ways {

    static final String TOKENS = "/gestion/acces-api";

    private Ways() {}

    static String toToken(ApiTokenId token) {
        return TOKENS + "/" + token.value();
    }
}
