package fr.prendresoin.web.scim;

import fr.prendresoin.automation.ApiAccess;
import jakarta.enterprise.context.RequestScoped;

/** What the token of this request allows; nothing reaches a resource without one. */
@RequestScoped
class PresentedToken {

    private ApiAccess access;

    void is(ApiAccess entered) {
        access = entered;
    }

    ApiAccess access() {
        return access;
    }
}
