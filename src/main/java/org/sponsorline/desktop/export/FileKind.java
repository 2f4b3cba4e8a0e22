package org.sponsorline.desktop.export;

/// The kinds of files a picture can be written as.
public enum FileKind {
    PNG("png"),
    SVG("svg");

    private final String ending;

    FileKind(String ending) {
        this.ending = ending;
    }

    /// How the names of such files end, without the dot.
    String ending() {
        return ending;
    }
}
