package fr.prendresoin.web.intake;

import fr.prendresoin.intake.ImportId;
import jakarta.ws.rs.core.Response;
import java.net.URI;

/** The addresses of the imports, and the way back to them after a form. */
final class Ways {

    static final String IMPORTS = "/gestion/imports";

    private Ways() {}

    static String to(ImportId id) {
        return IMPORTS + "/" + id.value();
    }

    static String toColumns(ImportId id) {
        return to(id) + "/colonnes";
    }

    static Response seeOther(String address) {
        return Response.seeOther(URI.create(address)).build();
    }
}
