package fr.prendresoin.federation;

import fr.prendresoin.identity.SubjectNameId;
import java.util.List;

/**
 * A health professional as Pro Santé Connect names them.
 *
 * @param nationalId {@code SubjectNameID}
 * @param familyName empty when the provider says none; so is the given name
 * @param practices where and how they practise; may be empty
 */
public record Professional(
        ExternalSubject subject,
        SubjectNameId nationalId,
        String familyName,
        String givenName,
        List<Practice> practices) {

    public Professional {
        practices = List.copyOf(practices);
    }

    boolean named() {
        return !familyName.isBlank() && !givenName.isBlank();
    }
}
