package org.sponsorline.export.raster;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.sponsorline.export.ChartSheet;
import org.sponsorline.export.SheetRequest;

/// Sheets as PNG, made without a display.
public final class PngFile {

    /// The most pixels that fit a raster.
    public static final long MOST_PIXELS = 400_000_000L;

    private PngFile() {}

    /// The bytes of a PNG file.
    ///
    /// @param pixelScale device pixels per pixel of the sheet; 2 for a sharp screen
    /// @throws IllegalArgumentException where the picture has more than [#MOST_PIXELS] pixels
    public static byte[] of(SheetRequest request, double pixelScale) {
        return of(request, pixelScale, _ -> {});
    }

    /// The same.
    ///
    /// @param remarks takes the sentence about what a limit leaves out, if it leaves out anything
    public static byte[] of(SheetRequest request, double pixelScale, Consumer<String> remarks) {
        FontStack fonts = FontStack.ofMachine();
        ChartSheet sheet = ChartSheet.of(request, fonts);
        sheet.tellLeftOut(remarks);
        double width = Math.ceil(sheet.widthPx() * pixelScale);
        double height = Math.ceil(sheet.heightPx() * pixelScale);
        if (width * height > MOST_PIXELS) {
            throw new IllegalArgumentException("A picture of " + width + " by " + height + " pixels is too large.");
        }
        var image = new BufferedImage((int) width, (int) height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(pixelScale, pixelScale);
            sheet.paint(new GraphicsSurface(graphics, fonts));
        } finally {
            graphics.dispose();
        }
        var bytes = new ByteArrayOutputStream();
        // With a plain stream ImageIO would use a temporary file.
        try (var stream = new MemoryCacheImageOutputStream(bytes)) {
            ImageIO.write(image, "png", stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
