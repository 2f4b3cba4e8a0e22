package org.sponsorline.briefing.file;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/// The briefing in the guide of the format, which uses every member there is.
final class WholeBriefing {

    static final Path GUIDE = Path.of("src", "docs", "briefing.md");
    static final String HEADING = "## A whole briefing";
    static final String JSON = json();

    private WholeBriefing() {}

    /// The JSON between the fences under the guide's heading for it.
    private static String json() {
        try {
            String guide = Files.readString(GUIDE);
            int from = guide.indexOf("```json", guide.indexOf(HEADING)) + "```json".length();
            return guide.substring(from, guide.indexOf("```", from)).strip() + "\n";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static BriefingResult read(String json) {
        return BriefingReader.read(json.getBytes(StandardCharsets.UTF_8), "test.briefing.json");
    }
}
