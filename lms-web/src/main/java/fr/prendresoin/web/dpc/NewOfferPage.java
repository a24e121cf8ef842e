package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.BodyRow;
import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.shared.NotFound;
import fr.prendresoin.web.faces.Option;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Where an organiser writes a new action. */
@Named
@RequestScoped
public class NewOfferPage implements Page {

    static final String PAGE = "/dpc/organisateur/actions/nouvelle";

    @Inject
    private CurrentActor current;

    @Inject
    private OfferQueries offers;

    @Inject
    private FieldValues values;

    @Inject
    private OfferForm fields;

    private List<BodyRow> bodies = List.of();

    /** Reads the bodies one organises for; not found for whoever organises for none. */
    @Override
    public void load() {
        bodies = offers.bodies(current.get());
        if (bodies.isEmpty()) {
            throw new NotFound("no body of " + current.get().name());
        }
        fields.begin(List.of(), bodies.get(0));
    }

    /** The bodies to choose from; the first one when there is but one. */
    public List<Option> getBodies() {
        return bodies.stream()
                .map(body -> new Option(
                        body.id().toString(),
                        body.name(),
                        bodies.size() == 1 || body.id().toString().equals(values.value("organisme"))))
                .toList();
    }

    /** The only one; empty when there is a choice. */
    public String getOnly() {
        return bodies.size() == 1 ? bodies.get(0).id().toString() : "";
    }
}
