package org.sponsorline.briefing.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The JSON Schema (2020-12) of briefing files.
///
/// It is stricter than [BriefingReader], which leaves out a bad scene and takes over the others.
public final class BriefingSchema {

    private static final String RESOURCE = "sponsorline-briefing-1.schema.json";

    private BriefingSchema() {}

    /// The schema as JSON text.
    public static String text() {
        try (InputStream in = BriefingSchema.class.getResourceAsStream(RESOURCE)) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException("The schema is missing from the program.", e);
        }
    }
}
