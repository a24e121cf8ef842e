package fr.prendresoin.web.progress;

import fr.prendresoin.catalogue.Checklist;
import fr.prendresoin.catalogue.SafeHtml;
import fr.prendresoin.catalogue.Source;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** Things to tick off. The ticks stay in this tab of the browser, under the name of the enrolment that made them. */
@Named
@RequestScoped
public class ChecklistPage {

    private final ActivityPage page;

    protected ChecklistPage() {
        this(null);
    }

    @Inject
    ChecklistPage(ActivityPage page) {
        this.page = page;
    }

    private Checklist checklist() {
        return (Checklist) page.activity();
    }

    public String getLead() {
        return checklist().lead();
    }

    /** Where the tab keeps its ticks: nobody else who signs in there finds them. */
    public String getShelf() {
        return page.course().enrolment().id() + " " + checklist().slug();
    }

    public List<Checklist.Group> getGroups() {
        return checklist().groups();
    }

    public int getTotal() {
        return checklist().groups().stream()
                .mapToInt(group -> group.items().size())
                .sum();
    }

    /** Null when the author wrote none. */
    public SafeHtml getClosing() {
        return checklist().closing();
    }

    public List<Source> getSources() {
        return checklist().sources();
    }
}
