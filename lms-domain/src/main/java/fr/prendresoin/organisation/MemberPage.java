package fr.prendresoin.organisation;

import fr.prendresoin.identity.PersonId;
import java.util.List;
import java.util.Optional;

/** A page of members and the person after whom the next page starts; no mark on the last page. */
public record MemberPage(List<MemberRow> rows, Optional<PersonId> next) {

    /** The page made of what was read, which is one row more than a page when there is a next one. */
    static MemberPage of(List<MemberRow> read, int size) {
        if (read.size() <= size) {
            return new MemberPage(List.copyOf(read), Optional.empty());
        }
        List<MemberRow> shown = List.copyOf(read.subList(0, size));
        return new MemberPage(shown, Optional.of(shown.get(size - 1).person()));
    }
}
