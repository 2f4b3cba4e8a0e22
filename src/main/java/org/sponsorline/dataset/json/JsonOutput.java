package org.sponsorline.dataset.json;

import com.google.gson.FormattingStyle;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.Writer;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Writes JSON with two spaces of indentation and `\n` at line ends, and leaves out members that say nothing.
public class JsonOutput {

    private final Writer target;
    private final JsonWriter json;

    /// @param target is the caller's to close
    public JsonOutput(Writer target) {
        this.target = target;
        json = new JsonWriter(target);
        json.setFormattingStyle(FormattingStyle.PRETTY);
        json.setHtmlSafe(false);
    }

    /// Ends the text with a line end.
    public void finish() throws IOException {
        target.write('\n');
        target.flush();
    }

    public void begin() throws IOException {
        json.beginObject();
    }

    public void begin(String name) throws IOException {
        json.name(name).beginObject();
    }

    public void end() throws IOException {
        json.endObject();
    }

    public void beginArray(String name) throws IOException {
        json.name(name).beginArray();
    }

    public void endArray() throws IOException {
        json.endArray();
    }

    /// Writes the name of the member whose value comes next.
    public void name(String name) throws IOException {
        json.name(name);
    }

    public void value(String value) throws IOException {
        json.value(value);
    }

    public void string(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.name(name).value(value);
        }
    }

    public void strings(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            beginArray(name);
            for (String value : values) {
                json.value(value);
            }
            endArray();
        }
    }

    public void bool(String name, @Nullable Boolean value) throws IOException {
        if (value != null) {
            json.name(name).value(value);
        }
    }

    public void number(String name, @Nullable BigDecimal number) throws IOException {
        if (number != null) {
            json.name(name).value(number);
        }
    }

    /// Writes a value that is JSON already.
    public void json(String name, String value) throws IOException {
        json.name(name).jsonValue(value);
    }

    /// Writes a value that was kept as text: as the list or object that it is the JSON of, else as a string.
    public void textOrJson(String name, String value) throws IOException {
        if (isExcerpt(value)) {
            json.name(name).jsonValue(value);
        } else {
            string(name, value);
        }
    }

    /// Whether reading this JSON would give this very text again.
    private static boolean isExcerpt(String value) {
        if (!value.startsWith("{") && !value.startsWith("[")) {
            return false;
        }
        JsonReader in = JsonText.patiently(new StringReader(value));
        try {
            return value.equals(JsonExcerpt.read(in, () -> {})) && in.peek() == JsonToken.END_DOCUMENT;
        } catch (IOException noJson) {
            return false;
        }
    }
}
