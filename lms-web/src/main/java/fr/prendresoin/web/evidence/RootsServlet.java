package fr.prendresoin.web.evidence;

import fr.prendresoin.evidence.CanonicalJson;
import fr.prendresoin.evidence.PlatformSeal;
import fr.prendresoin.evidence.PublicKeyRow;
import fr.prendresoin.evidence.RootRow;
import fr.prendresoin.evidence.RootService;
import fr.prendresoin.identity.Actor;
import jakarta.inject.Inject;
import jakarta.servlet.annotation.WebServlet;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Map;

/** Every public root and every public key, for machines; no cookie is looked at. */
@WebServlet("/sceaux.json")
public class RootsServlet extends HttpServlet {

    private static final long serialVersionUID = 1L;

    @Inject
    private transient RootService roots;

    @Inject
    private transient PlatformSeal seal;

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        response.setContentType("application/json;charset=UTF-8");
        response.setHeader("Cache-Control", "no-store");
        response.getWriter()
                .write(CanonicalJson.of(Map.of(
                        "format", "prendre-soin/roots/1",
                        "keys",
                                seal.publicKeys().stream()
                                        .map(RootsServlet::key)
                                        .toList(),
                        "roots",
                                roots.all(Actor.anonymous()).stream()
                                        .map(RootsServlet::root)
                                        .toList())));
    }

    private static Map<String, Object> key(PublicKeyRow row) {
        return Map.of(
                "id", row.id(),
                "publicKey", row.publicKey(),
                "certificate", row.certificate(),
                "knownSince", row.knownSince().toString());
    }

    private static Map<String, Object> root(RootRow row) {
        return Map.of("sealed", row.text(), "key", row.keyId(), "signature", row.signature());
    }
}
