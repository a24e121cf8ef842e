package fr.prendresoin.web.faces;

import com.google.zxing.common.BitMatrix;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Base64;
import javax.imageio.ImageIO;

/** A QR code as a picture of points, for documents that hold no vectors. */
public final class QrPicture {

    private static final int POINTS = 8;
    private static final int WHITE = 0xFFFFFF;

    private QrPicture() {}

    /** The address of the picture itself ({@code data:}), black on white. */
    public static String of(String text) {
        BitMatrix modules = QrCode.modules(text);
        int side = modules.getWidth() * POINTS;
        BufferedImage image = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_GRAY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                image.setRGB(x, y, modules.get(x / POINTS, y / POINTS) ? 0 : WHITE);
            }
        }
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png.toByteArray());
    }
}
