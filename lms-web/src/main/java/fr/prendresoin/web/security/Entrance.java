package fr.prendresoin.web.security;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;

/** What asks where a request comes from, who sends it, and where it goes. */
@Dependent
class Entrance {

    private final HeadersFilter headers;
    private final OriginFilter origin;
    private final SignInFilter signIn;
    private final AddressFilter address;

    @Inject
    Entrance(HeadersFilter headers, OriginFilter origin, SignInFilter signIn, AddressFilter address) {
        this.headers = headers;
        this.origin = origin;
        this.signIn = signIn;
        this.address = address;
    }

    HeadersFilter headers() {
        return headers;
    }

    OriginFilter origin() {
        return origin;
    }

    SignInFilter signIn() {
        return signIn;
    }

    AddressFilter address() {
        return address;
    }
}
