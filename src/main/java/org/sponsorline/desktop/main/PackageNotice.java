package org.sponsorline.desktop.main;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the package holds of somebody's work, and under which licence. The build gathers these from the libraries
/// themselves; a program that runs from its sources has none.
///
/// @param name    of the work
/// @param version or the empty text
/// @param licence its short name, or the empty text where only the text says it
/// @param file    the text's name beside the others
record PackageNotice(String name, String version, String licence, String file) {

    private static final String FOLDER = "notices/";

    /// Everything in the package; nothing where the program was not packaged.
    static List<PackageNotice> all() {
        String index = read("index.tsv");
        return index == null ? List.of() : index.lines().map(PackageNotice::of).toList();
    }

    private static PackageNotice of(String line) {
        String[] cells = line.split("\t", -1);
        return new PackageNotice(cells[0], cells[1], cells[2], cells[3]);
    }

    /// The notice in one line.
    String line() {
        return (name + " " + version).strip() + (licence.isEmpty() ? "" : " · " + licence);
    }

    /// The whole text of the licence, with its notices.
    String text() {
        String text = read(file);
        return text == null ? "" : text;
    }

    private static @Nullable String read(String file) {
        try (InputStream in = PackageNotice.class.getResourceAsStream(FOLDER + file)) {
            return in == null ? null : new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
