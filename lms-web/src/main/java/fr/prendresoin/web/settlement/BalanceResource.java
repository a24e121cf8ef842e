package fr.prendresoin.web.settlement;

import fr.prendresoin.settlement.Balance;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;

/** The balance of a year as files: the same figures as on screen. */
@RequestScoped
@Path("dpc/organisateur")
public class BalanceResource {

    @Inject
    private ChosenBalance chosen;

    /** For spreadsheets that read text. */
    @GET
    @Path("bilan.csv")
    public Response csv() {
        return answer(ExportFormat.CSV);
    }

    /** As a workbook. */
    @GET
    @Path("bilan.xlsx")
    public Response workbook() {
        return answer(ExportFormat.XLSX);
    }

    private Response answer(ExportFormat format) {
        Balance balance = chosen.balance();
        return format.answer("bilan-" + balance.year(), BalanceTable.of(balance));
    }
}
