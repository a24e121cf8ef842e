package fr.prendresoin.web.security;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;

/** Lets the beans of a route read what they show, in the order the route names them. */
@ApplicationScoped
public class PageLoader {

    private final Instance<Page> pages;

    protected PageLoader() {
        this(null);
    }

    @Inject
    PageLoader(@Any Instance<Page> pages) {
        this.pages = pages;
    }

    void load(Route route) {
        route.beans().forEach(bean -> pages.select(bean).get().load());
    }
}
