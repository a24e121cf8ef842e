package fr.prendresoin.web.faces;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.zxing.BinaryBitmap;
import com.google.zxing.RGBLuminanceSource;
import com.google.zxing.ReaderException;
import com.google.zxing.common.BitMatrix;
import com.google.zxing.common.HybridBinarizer;
import com.google.zxing.qrcode.QRCodeReader;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.util.regex.Pattern;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class QrCodeTest {

    private static final int SCALE = 4;
    private static final Pattern RUN = Pattern.compile("M(\\d+) (\\d+)h(\\d+)v1h-\\d+z");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "otpauth://totp/Prendre%20soin:claire?secret=GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ&issuer=Prendre%20soin",
                "é",
                "1"
            })
    void a_camera_reads_from_the_picture_what_was_written_into_it(String text) throws ReaderException {
        BitMatrix modules = QrCode.modules(text);

        BufferedImage picture = drawn(QrCode.path(modules), modules.getWidth());

        assertThat(read(picture)).isEqualTo(text);
    }

    /** Paints the path as a browser does: each run is a rectangle one square high. */
    private static BufferedImage drawn(String path, int width) {
        BufferedImage picture = new BufferedImage(width * SCALE, width * SCALE, BufferedImage.TYPE_INT_RGB);
        Graphics2D pen = picture.createGraphics();
        pen.setColor(Color.WHITE);
        pen.fillRect(0, 0, width * SCALE, width * SCALE);
        pen.setColor(Color.BLACK);
        RUN.matcher(path)
                .results()
                .forEach(run -> pen.fillRect(
                        Integer.parseInt(run.group(1)) * SCALE,
                        Integer.parseInt(run.group(2)) * SCALE,
                        Integer.parseInt(run.group(3)) * SCALE,
                        SCALE));
        pen.dispose();
        return picture;
    }

    private static String read(BufferedImage picture) throws ReaderException {
        int width = picture.getWidth();
        int[] pixels = picture.getRGB(0, 0, width, width, null, 0, width);
        BinaryBitmap bitmap = new BinaryBitmap(new HybridBinarizer(new RGBLuminanceSource(width, width, pixels)));
        return new QRCodeReader().decode(bitmap).getText();
    }
}
