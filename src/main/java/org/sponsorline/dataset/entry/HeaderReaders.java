package org.sponsorline.dataset.entry;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.json.JsonCursor;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Category;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Rate;
import org.sponsorline.model.StatedTotal;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.Text;

/// Reads the arrays of a record that hold no entries; what cannot be understood is left out of them.
public final class HeaderReaders {

    private final FieldReader fields;
    private final JsonCursor cursor;
    private final MoneyReader money;

    HeaderReaders(FieldReader fields, MoneyReader money) {
        this.fields = fields;
        this.money = money;
        cursor = fields.cursor();
    }

    private interface Element<T> {
        @Nullable T read() throws IOException;
    }

    /// The elements of the array at the cursor that can be used.
    private <T> List<Placed<T>> each(Element<T> element) throws IOException {
        List<Placed<T>> all = new ArrayList<>();
        if (cursor.beginArray()) {
            while (cursor.nextElement()) {
                T one = element.read();
                if (one != null) {
                    all.add(new Placed<>(cursor.index(), one));
                }
            }
        }
        return all;
    }

    public List<Placed<Rate>> rates() throws IOException {
        return each(this::rate);
    }

    private @Nullable Rate rate() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        String from = null;
        String to = null;
        Edtf on = null;
        BigDecimal rate = null;
        List<Citation> cite = List.of();
        for (String member; (member = cursor.nextMember()) != null; ) {
            switch (member) {
                case "from" -> from = money.currency();
                case "to" -> to = money.currency();
                case "on" -> on = fields.date();
                case "rate" -> rate = positive();
                case "cite" -> cite = fields.citations();
                default -> cursor.unknown(Members.RATE);
            }
        }
        cursor.require("from", from);
        cursor.require("to", to);
        cursor.require("rate", rate);
        if (from == null || to == null || rate == null) {
            return null;
        }
        if (from.equals(to)) {
            cursor.reportMember("to", Kind.RATE_OF_ITSELF, to);
            return null;
        }
        return new Rate(from, to, on, rate, cite);
    }

    public List<Placed<StatedTotal>> totals() throws IOException {
        return each(this::total);
    }

    private @Nullable StatedTotal total() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        String programme = null;
        String tier = null;
        String edition = null;
        Agreement.Kind kind = null;
        boolean isOfAny = false;
        Integer count = null;
        Edtf on = null;
        Text note = null;
        List<Citation> cite = List.of();
        for (String member; (member = cursor.nextMember()) != null; ) {
            switch (member) {
                case "programme" -> programme = fields.word();
                case "tier" -> tier = fields.word();
                case "edition" -> edition = fields.reference();
                case "kind" -> {
                    isOfAny = true;
                    kind = fields.token(Tokens.AGREEMENT_KINDS);
                }
                case "count" -> count = count();
                case "on" -> on = fields.date();
                case "note" -> note = fields.text();
                case "cite" -> cite = fields.citations();
                default -> cursor.unknown(Members.TOTAL);
            }
        }
        cursor.require("count", count);
        if (count == null) {
            return null;
        }
        isOfAny |= programme != null || tier != null || edition != null;
        if (!isOfAny) {
            cursor.report(Kind.TOTAL_OF_NOTHING, null);
            return null;
        }
        return new StatedTotal(programme, tier, edition, kind, count, on, note, cite);
    }

    private @Nullable Integer count() throws IOException {
        String literal = cursor.number();
        BigDecimal number = literal == null ? null : fields.interner().amount(literal);
        try {
            if (number != null && number.signum() >= 0) {
                return number.intValueExact();
            }
        } catch (ArithmeticException notWhole) {
            // Said below.
        }
        if (literal != null) {
            cursor.report(Kind.NOT_A_COUNT, null, literal);
        }
        return null;
    }

    private @Nullable BigDecimal positive() throws IOException {
        String literal = cursor.number();
        BigDecimal number = literal == null ? null : fields.interner().amount(literal);
        if (literal != null && (number == null || number.signum() <= 0)) {
            cursor.report(number == null ? Kind.ABSURD_NUMBER : Kind.ODD_RATE, null, literal);
            return null;
        }
        return number;
    }

    public List<Placed<Category>> categories() throws IOException {
        Set<String> ids = new HashSet<>();
        return each(() -> category(ids));
    }

    private @Nullable Category category(Set<String> ids) throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        String id = null;
        Text name = null;
        String parent = null;
        List<String> sameAs = List.of();
        for (String member; (member = cursor.nextMember()) != null; ) {
            switch (member) {
                case "id" -> id = EntryReaders.id(fields);
                case "name" -> name = fields.name();
                case "parent" -> parent = fields.reference();
                case "sameAs" -> sameAs = fields.words();
                default -> cursor.unknown(Members.CATEGORY);
            }
        }
        name = fields.named(name, id);
        cursor.require("id", id);
        cursor.require("name", name);
        if (id == null || name == null) {
            return null;
        }
        if (!ids.add(id)) {
            cursor.reportMember("id", Kind.DUPLICATE_ID, id);
            return null;
        }
        return new Category(id, name, parent, sameAs);
    }
}
