package fr.prendresoin.web.progress;

import fr.prendresoin.catalogue.Reflection;
import fr.prendresoin.catalogue.SafeHtml;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import java.util.stream.IntStream;

/** Questions to oneself. What is written under them stays in the page: no form holds it, no script sends or keeps it. */
@Named
@RequestScoped
public class ReflectionPage {

    private final ActivityPage page;

    protected ReflectionPage() {
        this(null);
    }

    @Inject
    ReflectionPage(ActivityPage page) {
        this.page = page;
    }

    /** A question with its number. */
    public record Prompt(int number, String text, String help) {}

    private Reflection reflection() {
        return (Reflection) page.activity();
    }

    public String getLead() {
        return reflection().lead();
    }

    /** Null when the author wrote none. */
    public SafeHtml getText() {
        return reflection().text();
    }

    public List<Prompt> getPrompts() {
        List<Reflection.Prompt> prompts = reflection().prompts();
        return IntStream.rangeClosed(1, prompts.size())
                .mapToObj(number -> new Prompt(
                        number,
                        prompts.get(number - 1).text(),
                        prompts.get(number - 1).help()))
                .toList();
    }

    /** Null when the author wrote none. */
    public SafeHtml getClosing() {
        return reflection().closing();
    }
}
