package org.sponsorline.export.raster;

import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.function.Consumer;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageOutputStream;
import org.sponsorline.briefing.show.StageLook;
import org.sponsorline.export.ChartSheet;
import org.sponsorline.export.SheetPictures;
import org.sponsorline.export.SheetPreview;
import org.sponsorline.export.SheetRequest;
import org.sponsorline.export.stage.KnownIndexes;
import org.sponsorline.export.stage.StagePicture;
import org.sponsorline.export.stage.StageRequest;
import org.sponsorline.paint.surface.Surface;

/// Sheets as PNG, made without a display.
public final class PngFile {

    /// The most pixels that fit a raster.
    public static final long MOST_PIXELS = 400_000_000L;

    private PngFile() {}

    /// The bytes of a PNG file of the first page.
    ///
    /// @param pixelScale device pixels per pixel of the sheet; 2 for a sharp screen
    /// @throws IllegalArgumentException where the picture has more than [#MOST_PIXELS] pixels
    public static byte[] of(SheetRequest request, double pixelScale) {
        return pages(request, pixelScale, _ -> {}).page().apply(0);
    }

    /// The contents of PNG files.
    ///
    /// @param remarks takes the sentence about what a limit leaves out, if it leaves out anything
    /// @throws IllegalArgumentException where a picture has more than [#MOST_PIXELS] pixels, or there were too many
    ///                                  pages
    public static SheetPictures pages(SheetRequest request, double pixelScale, Consumer<String> remarks) {
        FontStack fonts = FontStack.ofMachine();
        ChartSheet sheet = ChartSheet.of(request, fonts);
        sheet.tellLeftOut(remarks);
        double width = Math.ceil(sheet.widthPx() * pixelScale);
        double height = Math.ceil(sheet.heightPx() * pixelScale);
        if (width * height > MOST_PIXELS) {
            throw new IllegalArgumentException("A picture of " + width + " by " + height + " pixels is too large.");
        }
        return new SheetPictures(
                sheet.pageCount(), page -> painted(sheet, page, fonts, pixelScale, (int) width, (int) height));
    }

    /// A page, small: scaled to a width, and of a higher page only the upper part.
    ///
    /// @param page counted from 0; the last where there are fewer
    public static SheetPreview preview(SheetRequest request, int page, int widthPx, int mostHeightPx) {
        FontStack fonts = FontStack.ofMachine();
        ChartSheet sheet = ChartSheet.of(request, fonts);
        int shown = Math.min(page, sheet.pageCount() - 1);
        double scale = widthPx / sheet.widthPx();
        int height = (int) Math.min(mostHeightPx, Math.ceil(sheet.heightPx() * scale));
        byte[] png = painted(sheet, shown, fonts, scale, widthPx, height);
        return new SheetPreview(
                () -> new ByteArrayInputStream(png), shown, sheet.pageCount(),
                (int) sheet.widthPx(), (int) sheet.heightPx(), sheet.sourceCount(), sheet.description(shown));
    }

    /// The bytes of a PNG file of a scene as a room sees it.
    public static byte[] of(StageRequest request) {
        FontStack fonts = FontStack.ofMachine();
        StagePicture picture = StagePicture.of(request, fonts, new KnownIndexes());
        return painted(
                surface -> picture.paint(surface, StageLook.PLAIN), fonts, 1, (int) Math.ceil(request.widthPx()),
                (int) Math.ceil(request.heightPx()));
    }

    private static byte[] painted(
            ChartSheet sheet, int page, FontStack fonts, double pixelScale, int width, int height) {
        return painted(surface -> sheet.paint(surface, page), fonts, pixelScale, width, height);
    }

    private static byte[] painted(
            Consumer<Surface> painter, FontStack fonts, double pixelScale, int width, int height) {
        var image = new BufferedImage(width, height, BufferedImage.TYPE_INT_RGB);
        Graphics2D graphics = image.createGraphics();
        try {
            graphics.scale(pixelScale, pixelScale);
            painter.accept(new GraphicsSurface(graphics, fonts));
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
