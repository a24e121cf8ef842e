package fr.prendresoin.web.attestation;

import static fr.prendresoin.web.document.HtmlTemplate.text;

import fr.prendresoin.web.document.HtmlTemplate;
import fr.prendresoin.web.errors.Messages;
import fr.prendresoin.web.faces.QrPicture;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** The sheet as the HTML from which its document is made; everything that is said is escaped. */
final class AttestationHtml {

    private static final HtmlTemplate TEMPLATE = HtmlTemplate.beside(AttestationHtml.class, "feuille.html");

    private AttestationHtml() {}

    static String of(AttestationSheet sheet) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("title", text(Messages.text("attestation.document.title", sheet.code())));
        values.put("description", text(Messages.text("attestation.document.description", sheet.title(), sheet.name())));
        values.put("issuer", text(sheet.issuer()));
        values.put("heading", text(Messages.text("attestation.heading")));
        values.put("name", text(sheet.name()));
        values.put("earned", text(sheet.earned()));
        values.put("subject", text(sheet.title()));
        values.put("qr", QrPicture.of(Addresses.link(sheet.code())));
        values.put("qrlabel", text(Messages.text("attestation.qr")));
        values.put("codelabel", text(Messages.text("attestation.code")));
        values.put("code", text(sheet.code()));
        values.put("link", text(Addresses.link(sheet.code())));
        values.put("address", text(sheet.address()));
        values.put("sealed", text(sheet.sealed()));
        values.put("replaces", text(replaces(sheet)));
        values.put("rows", sheet.lines().stream().map(AttestationHtml::row).collect(Collectors.joining()));
        return TEMPLATE.filled(values);
    }

    private static String replaces(AttestationSheet sheet) {
        return sheet.replaces().isEmpty() ? "" : Messages.text("attestation.replaces", sheet.replaces());
    }

    private static String row(AttestationSheet.Line line) {
        return "<tr><th scope=\"row\">" + text(line.label()) + "</th><td>"
                + line.values().stream().map(HtmlTemplate::text).collect(Collectors.joining("<br/>"))
                + "</td></tr>";
    }
}
