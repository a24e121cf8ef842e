package fr.prendresoin.administration;

import fr.prendresoin.identity.PersonId;
import java.util.List;
import java.util.Optional;

/** A page of people and the one after whom the next page starts; no mark on the last page. */
public record AccountSlice(List<AccountRow> rows, Optional<PersonId> next) {

    /** The page made of what was read, which is one row more than a page when there is a next one. */
    static AccountSlice of(List<AccountRow> read, int size) {
        if (read.size() <= size) {
            return new AccountSlice(List.copyOf(read), Optional.empty());
        }
        List<AccountRow> shown = List.copyOf(read.subList(0, size));
        return new AccountSlice(shown, Optional.of(shown.get(size - 1).person()));
    }
}
