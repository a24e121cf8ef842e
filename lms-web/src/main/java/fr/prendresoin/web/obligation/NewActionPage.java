package fr.prendresoin.web.obligation;

import fr.prendresoin.obligation.ActionType;
import fr.prendresoin.obligation.NewAction;
import fr.prendresoin.obligation.ObligationRule;
import fr.prendresoin.obligation.ProfessionalFileQueries;
import fr.prendresoin.shared.Rule;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.Option;
import fr.prendresoin.web.faces.RefusedForm;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Where a professional declares an action followed elsewhere. */
@Named
@RequestScoped
public class NewActionPage implements Page {

    private static final int BLOCS = 4;

    @Inject
    private CurrentActor current;

    @Inject
    private ProfessionalFileQueries files;

    @Inject
    private RefusedForm form;

    private boolean certifies;

    @Override
    public void load() {
        certifies = files.standing(files.dossier(current.get())).certifies();
    }

    /** Whether the blocs of the certification are asked for. */
    public boolean isCertifies() {
        return certifies;
    }

    public List<Option> getTypes() {
        return Arrays.stream(ActionType.values())
                .map(type -> new Option(
                        type.name(),
                        Messages.text("obligation.type." + type),
                        form.values("type").contains(type.name())))
                .toList();
    }

    public List<Option> getBlocs() {
        return IntStream.rangeClosed(1, BLOCS)
                .mapToObj(String::valueOf)
                .map(bloc -> new Option(
                        bloc,
                        Messages.text("obligation.bloc." + bloc),
                        form.values("bloc").contains(bloc)))
                .toList();
    }

    public int getLongest() {
        return NewAction.LONGEST_TEXT;
    }

    public boolean isRefused() {
        return !form.refusedBy(all()).isEmpty();
    }

    private static Rule[] all() {
        return Stream.concat(Arrays.stream(ObligationRule.values()), Arrays.stream(FormRule.values()))
                .toArray(Rule[]::new);
    }

    public String getTitleError() {
        return error(ObligationRule.TITLE_MISSING, ObligationRule.TEXT_TOO_LONG);
    }

    public String getBodyError() {
        return error(ObligationRule.BODY_MISSING);
    }

    public String getTypeError() {
        return error(ObligationRule.TYPE_MISSING);
    }

    public String getDayError() {
        return error(ObligationRule.DAY_MISSING, ObligationRule.DAY_TO_COME, FormRule.DAY_UNREADABLE);
    }

    public String getDurationError() {
        return error(ObligationRule.DURATION_WRONG, FormRule.DURATION_UNREADABLE);
    }

    /** What no field is to blame for. */
    public String getFileError() {
        return error(ObligationRule.TOO_MANY_ACTIONS);
    }

    private String error(Rule... rules) {
        return form.refusedBy(rules).stream()
                .map(rule -> Messages.text(rule.messageKey(), getLongest()))
                .findFirst()
                .orElse("");
    }
}
