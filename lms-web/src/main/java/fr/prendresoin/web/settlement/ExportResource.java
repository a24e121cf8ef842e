package fr.prendresoin.web.settlement;

import fr.prendresoin.dpc.OfferQueries;
import fr.prendresoin.dpc.SessionDetails;
import fr.prendresoin.dpc.SessionId;
import fr.prendresoin.participation.ParticipationQueries;
import fr.prendresoin.settlement.SettlementQueries;
import fr.prendresoin.settlement.SettlementSheet;
import fr.prendresoin.web.faces.French;
import fr.prendresoin.web.security.CurrentActor;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.Response;
import java.util.UUID;

/** What was done in a session, and who lacks what, as files: the same rows as on screen. */
@RequestScoped
@Path("dpc/organisateur")
public class ExportResource {

    @Inject
    private CurrentActor current;

    @Inject
    private SettlementQueries settlements;

    @Inject
    private OfferQueries offers;

    @Inject
    private ParticipationQueries participations;

    @Inject
    private French french;

    /** What was done, for spreadsheets that read text. */
    @GET
    @Path("sessions/{session}/service-fait.csv")
    public Response settlementCsv(@PathParam("session") UUID session) {
        return settlement(session, ExportFormat.CSV);
    }

    /** What was done, as a workbook. */
    @GET
    @Path("sessions/{session}/service-fait.xlsx")
    public Response settlementWorkbook(@PathParam("session") UUID session) {
        return settlement(session, ExportFormat.XLSX);
    }

    /** Who lacks what, for spreadsheets that read text. */
    @GET
    @Path("sessions/{session}/participants.csv")
    public Response participantsCsv(@PathParam("session") UUID session) {
        return participants(session, ExportFormat.CSV);
    }

    /** Who lacks what, as a workbook. */
    @GET
    @Path("sessions/{session}/participants.xlsx")
    public Response participantsWorkbook(@PathParam("session") UUID session) {
        return participants(session, ExportFormat.XLSX);
    }

    private Response settlement(UUID session, ExportFormat format) {
        SettlementSheet sheet = settlements.sheet(current.get(), new SessionId(session));
        return format.answer(SettlementWords.file("service-fait", sheet.session()), SettlementTable.of(sheet));
    }

    private Response participants(UUID session, ExportFormat format) {
        SessionId id = new SessionId(session);
        SessionDetails details = offers.session(current.get(), id);
        return format.answer(
                SettlementWords.file("participants", details),
                ParticipantsTable.of(details, participations.participants(current.get(), id), french));
    }
}
