package fr.prendresoin.web.identity;

import fr.prendresoin.credential.SecondFactorService;
import fr.prendresoin.web.security.CurrentActor;
import fr.prendresoin.web.security.Page;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;

/** The recovery codes that wait to be written down. */
@Named
@RequestScoped
public class RecoveryCodesPage implements Page {

    private final CurrentActor current;
    private final SecondFactorService factors;
    private List<String> codes = List.of();

    protected RecoveryCodesPage() {
        this(null, null);
    }

    @Inject
    RecoveryCodesPage(CurrentActor current, SecondFactorService factors) {
        this.current = current;
        this.factors = factors;
    }

    @Override
    public void load() {
        codes = factors.newCodes(current.get());
    }

    public List<String> getCodes() {
        return codes;
    }
}
