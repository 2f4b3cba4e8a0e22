package org.sponsorline.dataset;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;

/// The record that comes with the program: sponsors and broadcasters of the Olympic Games.
public final class BundledRecord {

    /// What it is called where a file would have a name.
    public static final String NAME = "olympic.json";

    private static final String RESOURCE = "/org/sponsorline/record/" + NAME;

    private BundledRecord() {}

    /// Its bytes, in the format's JSON.
    ///
    /// @throws IOException where the program is incomplete
    public static InputStream open() throws IOException {
        InputStream in = BundledRecord.class.getResourceAsStream(RESOURCE);
        if (in == null) {
            throw new FileNotFoundException("The bundled record is missing from the program.");
        }
        return in;
    }

    /// Reads it.
    public static ReadResult read() {
        try (InputStream in = open()) {
            return DatasetReader.read(in, NAME, ReadProgress.NONE);
        } catch (IOException e) {
            return DatasetReader.refused(e);
        }
    }
}
