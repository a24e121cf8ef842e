package fr.prendresoin.web.faces;

import com.google.zxing.BarcodeFormat;
import com.google.zxing.EncodeHintType;
import com.google.zxing.WriterException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.qrcode.QRCodeWriter;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import jakarta.faces.component.FacesComponent;
import jakarta.faces.component.UIComponentBase;
import jakarta.faces.context.FacesContext;
import jakarta.faces.context.ResponseWriter;
import java.io.IOException;
import java.util.Map;

/** A text as a QR code: one path of an SVG picture, black on white in both themes because cameras want it so. */
@FacesComponent(value = "fr.prendresoin.QrCode", createTag = false)
public class QrCode extends UIComponentBase {

    /** The quiet border the standard asks for. */
    private static final int BORDER = 4;

    @Override
    public String getFamily() {
        return "fr.prendresoin";
    }

    @Override
    public void encodeBegin(FacesContext context) throws IOException {
        BitMatrix modules = modules((String) getAttributes().get("value"));
        String box = "0 0 " + modules.getWidth() + " " + modules.getHeight();
        ResponseWriter writer = context.getResponseWriter();
        writer.startElement("svg", this);
        writer.writeAttribute("class", "qr", null);
        writer.writeAttribute("viewBox", box, null);
        writer.writeAttribute("role", "img", null);
        writer.writeAttribute("aria-label", getAttributes().get("label"), null);
        writer.writeAttribute("shape-rendering", "crispEdges", null);
        writer.startElement("path", this);
        writer.writeAttribute("fill", "#fff", null);
        writer.writeAttribute("d", "M0 0h" + modules.getWidth() + "v" + modules.getHeight() + "H0z", null);
        writer.endElement("path");
        writer.startElement("path", this);
        writer.writeAttribute("fill", "#000", null);
        writer.writeAttribute("d", path(modules), null);
        writer.endElement("path");
        writer.endElement("svg");
    }

    /** The dark and light squares, border included. */
    static BitMatrix modules(String text) {
        try {
            return new QRCodeWriter()
                    .encode(
                            text,
                            BarcodeFormat.QR_CODE,
                            0,
                            0,
                            Map.of(
                                    EncodeHintType.MARGIN,
                                    BORDER,
                                    EncodeHintType.ERROR_CORRECTION,
                                    ErrorCorrectionLevel.M,
                                    EncodeHintType.CHARACTER_SET,
                                    "UTF-8"));
        } catch (WriterException e) {
            throw new IllegalArgumentException("a text too long for a QR code", e);
        }
    }

    /** One run of dark squares after another, line by line. */
    static String path(BitMatrix modules) {
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < modules.getHeight(); y++) {
            int x = 0;
            while (x < modules.getWidth()) {
                int from = x;
                while (x < modules.getWidth() && modules.get(x, y)) {
                    x++;
                }
                if (x > from) {
                    path.append("M%d %dh%dv1h-%dz".formatted(from, y, x - from, x - from));
                }
                x++;
            }
        }
        return path.toString();
    }
}
