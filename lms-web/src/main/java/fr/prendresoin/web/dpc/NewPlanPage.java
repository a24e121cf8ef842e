package fr.prendresoin.web.dpc;

import fr.prendresoin.dpc.ActionDetails;
import fr.prendresoin.dpc.DpcActionService;
import fr.prendresoin.web.security.Address;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;

/** Where an organiser plans a new session of an action. */
@Named
@RequestScoped
public class NewPlanPage implements Page {

    @Inject
    private CurrentActor current;

    @Inject
    private Address address;

    @Inject
    private DpcActionService actions;

    @Inject
    private PlanFields fields;

    private ActionDetails action;

    static String page(String slug) {
        return OwnActionPage.page(slug) + "/sessions/nouvelle";
    }

    /** Reads the action of the address; not found for whoever organises for another body. */
    @Override
    public void load() {
        action = actions.sheet(current.get(), address.segment("slug")).action();
        fields.load(action);
    }

    public String getTitle() {
        return action.title();
    }

    public String getActionAddress() {
        return OwnActionPage.page(action.slug());
    }

    public String getFormAddress() {
        return "/api" + OwnActionPage.page(action.slug()) + "/sessions";
    }
}
