package org.sponsorline.dataset.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.Reader;

/// How a text is read as JSON.
public final class JsonText {

    /// Far deeper than any record, and little enough to be held.
    public static final int DEEPEST_NESTING = 1_000_000;

    private JsonText() {}

    /// Refuses whatever is not JSON, and halves of characters; less strict within what it passes over.
    public static JsonReader strictly(Reader text) {
        return reader(text, Strictness.STRICT);
    }

    /// Lets a few things pass that are not JSON, as well as halves of characters; [JsonSyntaxFault] is who judges.
    public static JsonReader patiently(Reader text) {
        return reader(text, Strictness.LEGACY_STRICT);
    }

    private static JsonReader reader(Reader text, Strictness strictness) {
        JsonReader in = new JsonReader(text);
        in.setStrictness(strictness);
        in.setNestingLimit(DEEPEST_NESTING);
        return in;
    }
}
