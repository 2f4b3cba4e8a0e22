package org.sponsorline.dataset.json;

import com.google.gson.Strictness;
import com.google.gson.stream.JsonReader;
import java.io.Reader;

/// How a text is read as JSON.
final class JsonText {

    private JsonText() {}

    /// Refuses whatever is not JSON, halves of characters and strings that may be too long; less strict within what it
    /// passes over.
    static JsonReader strictly(Reader text) {
        return reader(new LongStringGuard(text), Strictness.STRICT);
    }

    /// Lets a few things pass that are not JSON, as well as halves of characters; whether a file is JSON is
    /// for [JsonSyntaxFault] to say.
    static JsonReader patiently(Reader text) {
        return reader(text, Strictness.LEGACY_STRICT);
    }

    private static JsonReader reader(Reader text, Strictness strictness) {
        JsonReader in = new JsonReader(text);
        in.setStrictness(strictness);
        in.setNestingLimit(JsonSyntaxFault.DEEPEST_NESTING);
        return in;
    }
}
