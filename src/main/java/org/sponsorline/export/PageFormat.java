package org.sponsorline.export;

import java.util.Arrays;
import java.util.Optional;

/// The pages a picture can be made for, lying on their long side.
public enum PageFormat {
    SIXTEEN_NINE("16:9", 1600, 900, 2),
    FOUR_K("4k", 1920, 1080, 2),
    A4("a4", 1123, 794, 3),
    A3("a3", 1587, 1123, 3);

    private final String code;
    private final double widthPx;
    private final double heightPx;
    private final double pixelScale;

    PageFormat(String code, double widthPx, double heightPx, double pixelScale) {
        this.code = code;
        this.widthPx = widthPx;
        this.heightPx = heightPx;
        this.pixelScale = pixelScale;
    }

    /// The format of a code, in letters of any case.
    public static Optional<PageFormat> of(String code) {
        return Arrays.stream(values()).filter(format -> format.code.equalsIgnoreCase(code.strip())).findFirst();
    }

    /// What it is called where commands are typed, such as `16:9` or `a4`.
    public String code() {
        return code;
    }

    /// In pixels of a sheet, of which paper has 96 to an inch.
    public double widthPx() {
        return widthPx;
    }

    /// In pixels of a sheet, like the width.
    public double heightPx() {
        return heightPx;
    }

    /// How many pixels of a PNG a pixel of the sheet gets: paper is printed more finely than a screen shows, and the
    /// 4K page comes out at 3840 by 2160.
    public double pixelScale() {
        return pixelScale;
    }
}
