package org.sponsorline.dataset.write;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.entry.MoneyReader;
import org.sponsorline.dataset.entry.Tokens;
import org.sponsorline.dataset.json.JsonOutput;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Money;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.Text;

/// Writes what members of entries hold: dates, tokens, texts, values and citations.
public final class EntryWriter extends JsonOutput {

    public EntryWriter(Writer target) {
        super(target);
    }

    void date(String name, @Nullable Edtf date) throws IOException {
        string(name, date == null ? null : date.text());
    }

    <E extends Enum<E>> void token(String name, Tokens<E> tokens, @Nullable E constant) throws IOException {
        string(name, constant == null ? null : tokens.word(constant));
    }

    public void text(String name, @Nullable Text text) throws IOException {
        if (text != null) {
            name(name);
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
            value(words.getFirst());
            return;
        }
        begin();
        for (int i = 0; i < words.size(); i++) {
            string(languages.get(i), words.get(i));
        }
        end();
    }

    void value(String name, Value value) throws IOException {
        switch (value) {
            case Value.NotKnown notKnown -> {}
            case Value.Undisclosed undisclosed -> string(name, MoneyReader.UNDISCLOSED);
            case Value.Figures stated -> {
                beginArray(name);
                for (Money money : stated.figures()) {
                    money(money);
                }
                endArray();
            }
        }
    }

    private void money(Money money) throws IOException {
        begin();
        number("amount", money.amount());
        number("max", money.max());
        token("bound", Tokens.BOUNDS, money.bound());
        string("currency", money.currency());
        token("basis", Tokens.BASES, money.basis());
        token("kind", Tokens.MONEY_KINDS, money.kind());
        token("certainty", Tokens.CERTAINTIES, money.certainty());
        Money.Equivalent equivalent = money.equivalent();
        if (equivalent != null) {
            begin("equivalent");
            number("amount", equivalent.amount());
            string("currency", equivalent.currency());
            date("on", equivalent.on());
            end();
        }
        writeParts(money.parts());
        cite(money.cite());
        end();
    }

    private void writeParts(List<Money.Part> parts) throws IOException {
        if (parts.isEmpty()) {
            return;
        }
        beginArray("parts");
        for (Money.Part part : parts) {
            begin();
            date("period", part.period());
            string("edition", part.edition());
            number("amount", part.amount());
            number("max", part.max());
            token("kind", Tokens.MONEY_KINDS, part.kind());
            end();
        }
        endArray();
    }

    void cite(List<Citation> citations) throws IOException {
        if (citations.isEmpty()) {
            return;
        }
        beginArray("cite");
        for (Citation citation : citations) {
            begin();
            string("source", citation.source());
            string("field", citation.field());
            string("quote", citation.quote());
            string("note", citation.note());
            end();
        }
        endArray();
    }
}
