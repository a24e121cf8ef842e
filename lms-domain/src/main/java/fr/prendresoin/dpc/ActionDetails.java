package fr.prendresoin.dpc;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;

/** An action as everybody who deals with it reads it: what its body declares, and who the body is. */
public record ActionDetails(
        UUID id,
        String slug,
        String reference,
        ActionState state,
        UUID versionId,
        ActionSheet sheet,
        BodyRow body,
        List<Span> registrations,
        List<Orientation> orientations,
        List<AuthorRow> authors) {

    /** Copies the lists. */
    public ActionDetails {
        registrations = List.copyOf(registrations);
        orientations = List.copyOf(orientations);
        authors = List.copyOf(authors);
    }

    public ActionId actionId() {
        return new ActionId(id);
    }

    public BodyId bodyId() {
        return new BodyId(body.id());
    }

    public String bodyName() {
        return body.name();
    }

    public String bodyNumber() {
        return body.number();
    }

    public String title() {
        return sheet.title();
    }

    public Set<DpcType> types() {
        return sheet.types();
    }

    public DpcFormat format() {
        return sheet.format();
    }

    public Hours hours() {
        return sheet.hours();
    }

    public String method() {
        return sheet.method();
    }

    public String objectives() {
        return sheet.texts().objectives();
    }

    public Set<Integer> blocs() {
        return sheet.blocs();
    }

    public String courseSlug() {
        return sheet.courseSlug();
    }

    /** Whether its body was registered on a day. */
    public boolean bodyRegisteredAt(LocalDate day) {
        return registrations.stream().anyMatch(span -> span.covers(day));
    }

    /** Whether it is a priority action on a day: one of its orientations holds and its body is registered (rules 23, 24). */
    public boolean priorityAt(LocalDate day) {
        return bodyRegisteredAt(day) && orientations.stream().anyMatch(orientation -> orientation.holdsOn(day));
    }
}
