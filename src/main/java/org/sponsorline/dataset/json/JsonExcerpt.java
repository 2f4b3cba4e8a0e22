package org.sponsorline.dataset.json;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringWriter;
import org.jspecify.annotations.Nullable;

/// Copies one JSON value of any type, without spaces and without recursion.
final class JsonExcerpt {

    private static final int DEEPEST = 100;

    private JsonExcerpt() {}

    /// The value as JSON, or null where it is too long or too deep to be kept; it is read to its end either way.
    static @Nullable String read(JsonReader in, Runnable tooLong) throws IOException {
        StringWriter text = new StringWriter();
        JsonWriter out = new JsonWriter(text);
        out.setHtmlSafe(false);
        int depth = 0;
        boolean keeping = true;
        do {
            switch (in.peek()) {
                case BEGIN_ARRAY, BEGIN_OBJECT -> {
                    if (keeping && (depth == DEEPEST || text.getBuffer().length() > JsonCursor.LONGEST_TEXT)) {
                        keeping = false;
                    }
                    if (!keeping) {
                        in.skipValue();
                    } else {
                        depth++;
                        open(in, out);
                    }
                }
                case END_ARRAY -> {
                    in.endArray();
                    depth--;
                    if (keeping) {
                        out.endArray();
                    }
                }
                case END_OBJECT -> {
                    in.endObject();
                    depth--;
                    if (keeping) {
                        out.endObject();
                    }
                }
                case NAME -> {
                    String name = in.nextName();
                    if (keeping) {
                        out.name(name);
                    }
                }
                default -> {
                    keeping &= text.getBuffer().length() <= JsonCursor.LONGEST_TEXT;
                    if (keeping) {
                        copy(in, out);
                    } else {
                        in.skipValue();
                    }
                }
            }
        } while (depth > 0);
        if (!keeping || text.getBuffer().length() > JsonCursor.LONGEST_TEXT) {
            tooLong.run();
            return null;
        }
        return text.toString();
    }

    private static void open(JsonReader in, JsonWriter out) throws IOException {
        if (in.peek() == JsonToken.BEGIN_ARRAY) {
            in.beginArray();
            out.beginArray();
        } else {
            in.beginObject();
            out.beginObject();
        }
    }

    private static void copy(JsonReader in, JsonWriter out) throws IOException {
        switch (in.peek()) {
            case STRING -> out.value(in.nextString());
            case NUMBER -> out.jsonValue(in.nextString());
            case BOOLEAN -> out.value(in.nextBoolean());
            default -> {
                in.nextNull();
                out.nullValue();
            }
        }
    }
}
