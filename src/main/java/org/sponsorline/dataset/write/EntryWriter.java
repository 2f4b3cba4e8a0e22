package org.sponsorline.dataset.write;

import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.entry.MoneyReader;
import org.sponsorline.dataset.entry.Tokens;
import org.sponsorline.dataset.json.JsonExcerpt;
import org.sponsorline.dataset.json.JsonText;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Money;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.Text;

/// Writes members of entries, and leaves out those that say nothing.
final class EntryWriter {

    private final JsonWriter json;

    EntryWriter(JsonWriter json) {
        this.json = json;
    }

    void begin() throws IOException {
        json.beginObject();
    }

    void begin(String name) throws IOException {
        json.name(name).beginObject();
    }

    void end() throws IOException {
        json.endObject();
    }

    void beginArray(String name) throws IOException {
        json.name(name).beginArray();
    }

    void endArray() throws IOException {
        json.endArray();
    }

    void string(String name, @Nullable String value) throws IOException {
        if (value != null) {
            json.name(name).value(value);
        }
    }

    void strings(String name, List<String> values) throws IOException {
        if (!values.isEmpty()) {
            beginArray(name);
            for (String value : values) {
                json.value(value);
            }
            endArray();
        }
    }

    void bool(String name, @Nullable Boolean value) throws IOException {
        if (value != null) {
            json.name(name).value(value);
        }
    }

    void date(String name, @Nullable Edtf date) throws IOException {
        if (date != null) {
            json.name(name).value(date.text());
        }
    }

    <E extends Enum<E>> void token(String name, Tokens<E> tokens, @Nullable E constant) throws IOException {
        if (constant != null) {
            json.name(name).value(tokens.word(constant));
        }
    }

    void text(String name, @Nullable Text text) throws IOException {
        if (text != null) {
            json.name(name);
            text(text);
        }
    }

    void texts(String name, List<Text> texts) throws IOException {
        if (!texts.isEmpty()) {
            beginArray(name);
            for (Text text : texts) {
                text(text);
            }
            endArray();
        }
    }

    private void text(Text text) throws IOException {
        List<String> languages = text.languages();
        List<String> words = text.all();
        if (languages.size() == 1 && languages.getFirst().isEmpty()) {
            json.value(words.getFirst());
            return;
        }
        json.beginObject();
        for (int i = 0; i < words.size(); i++) {
            json.name(languages.get(i)).value(words.get(i));
        }
        json.endObject();
    }

    void value(Value value) throws IOException {
        switch (value) {
            case Value.NotKnown notKnown -> {}
            case Value.Undisclosed undisclosed -> string("value", MoneyReader.UNDISCLOSED);
            case Value.Figures stated -> {
                beginArray("value");
                for (Money money : stated.figures()) {
                    money(money);
                }
                endArray();
            }
        }
    }

    private void money(Money money) throws IOException {
        json.beginObject();
        number("amount", money.amount());
        number("max", money.max());
        string("currency", money.currency());
        token("basis", Tokens.BASES, money.basis());
        token("kind", Tokens.MONEY_KINDS, money.kind());
        token("certainty", Tokens.CERTAINTIES, money.certainty());
        cite(money.cite());
        json.endObject();
    }

    private void number(String name, @Nullable BigDecimal number) throws IOException {
        if (number != null) {
            json.name(name).value(number);
        }
    }

    void cite(List<Citation> citations) throws IOException {
        if (citations.isEmpty()) {
            return;
        }
        beginArray("cite");
        for (Citation citation : citations) {
            json.beginObject();
            string("source", citation.source());
            string("field", citation.field());
            string("quote", citation.quote());
            string("note", citation.note());
            json.endObject();
        }
        endArray();
    }

    /// Writes a value that was kept as text: as the list or object that it is the JSON of, else as a string.
    void textOrJson(String name, String value) throws IOException {
        if (isExcerpt(value)) {
            json.name(name).jsonValue(value);
        } else {
            string(name, value);
        }
    }

    /// Whether reading this JSON would give this very text again.
    private static boolean isExcerpt(String value) throws IOException {
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
