package fr.prendresoin.web.security;

import fr.prendresoin.shared.NotFound;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Named;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The address of this request as its reader sees it, and the segments it gives to the page. */
@Named
@RequestScoped
public class Address {

    private String path = "/";
    private Map<String, String> segments = Map.of();

    void is(String shown, Map<String, String> given) {
        path = shown;
        segments = given;
    }

    public String getPath() {
        return path;
    }

    /** The segment of this name, when the address has one. */
    public Optional<String> optional(String name) {
        return Optional.ofNullable(segments.get(name));
    }

    /** @throws NotFound when the address has no such segment */
    public String segment(String name) {
        return Optional.ofNullable(segments.get(name)).orElseThrow(() -> new NotFound("segment " + name));
    }

    /** @throws NotFound when the segment is not an identifier: there is no such thing then */
    public UUID id(String name) {
        try {
            return UUID.fromString(segment(name));
        } catch (IllegalArgumentException e) {
            throw new NotFound(name + " " + segment(name));
        }
    }
}
