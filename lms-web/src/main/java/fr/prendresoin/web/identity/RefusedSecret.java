package fr.prendresoin.web.identity;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;

/** Why a form about secrets came back, and what was done when it did not. */
@Named("secret")
@RequestScoped
public class RefusedSecret {

    private final HttpServletRequest request;

    protected RefusedSecret() {
        this(null);
    }

    @Inject
    RefusedSecret(HttpServletRequest request) {
        this.request = request;
    }

    /** The reason under a form, by its fragment; empty when it was not that form, or nothing was refused. */
    public String error(String form) {
        return form.equals(parameter("formulaire")) ? Refusal.words(parameter("refus"), parameter("nombre")) : "";
    }

    /** Whether any form was refused. */
    public boolean isRefused() {
        return !Refusal.words(parameter("refus"), parameter("nombre")).isEmpty();
    }

    /** Whether this was just done. */
    public boolean done(String what) {
        return what.equals(parameter("fait"));
    }

    /** The figure that goes with what was done; 0 for none. */
    public int getNumber() {
        return parameter("nombre").matches("[0-9]{1,4}") ? Integer.parseInt(parameter("nombre")) : 0;
    }

    /** A parameter of the address; empty when there is none. */
    String parameter(String name) {
        return Optional.ofNullable(request.getParameter(name)).orElse("");
    }
}
