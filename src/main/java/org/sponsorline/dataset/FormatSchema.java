package org.sponsorline.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The JSON Schema (2020-12) of record files.
///
/// It is stricter than [DatasetReader], which passes over members it does not know and words it can do without.
public final class FormatSchema {

    private static final String RESOURCE = "sponsorline-1.schema.json";

    private FormatSchema() {}

    /// The schema as JSON text.
    public static String text() {
        try (InputStream in = FormatSchema.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema is missing from the program.", e);
        }
    }
}
