package fr.prendresoin.web.settlement;

import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.Locale;

/** How a table is taken away. */
enum ExportFormat {
    CSV("text/csv; charset=UTF-8"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet");

    private final String type;

    ExportFormat(String type) {
        this.type = type;
    }

    /** @param name how the file is called, without what its form adds to it */
    Response answer(String name, ExportTable table) {
        StreamingOutput body = this == CSV ? table::csv : table::workbook;
        return Response.ok(body, type)
                .header(
                        "Content-Disposition",
                        "attachment; filename=\"" + name + "." + name().toLowerCase(Locale.ROOT) + "\"")
                .header("Cache-Control", "no-store")
                .build();
    }
}
