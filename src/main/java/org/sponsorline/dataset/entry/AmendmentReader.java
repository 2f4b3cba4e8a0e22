package org.sponsorline.dataset.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.json.JsonCursor;
import org.sponsorline.dataset.problem.Findings;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Amendment;
import org.sponsorline.model.Amendment.FieldValue;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Territory;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.text.Text;

/// Reads the changes of an agreement in mid-term.
///
/// What a change is from and to is written as the member it changes is. Which one that is may stand behind them, so
/// they are kept as JSON and read at the end of their object.
final class AmendmentReader {

    private final FieldReader fields;
    private final JsonCursor cursor;
    private boolean understood;

    AmendmentReader(FieldReader fields) {
        this.fields = fields;
        cursor = fields.cursor();
    }

    List<Amendment> amendments() throws IOException {
        understood = true;
        return fields.list(this::amendment);
    }

    private @Nullable Amendment amendment() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        Edtf date = null;
        Edtf announced = null;
        Amendment.Field field = null;
        String from = null;
        String to = null;
        Text note = null;
        List<Citation> cite = List.of();
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "date" -> date = fields.date();
                case "announced" -> announced = fields.date();
                case "field" -> field = fields.token(Tokens.AMENDED_FIELDS);
                case "from" -> from = cursor.json();
                case "to" -> to = cursor.json();
                case "note" -> note = fields.text();
                case "cite" -> cite = fields.citations();
                default -> cursor.unknown(Members.AMENDMENT);
            }
        }
        cursor.require("field", field);
        return field == null ? null : new Amendment(
                date, announced, field, read(field, "from", from), read(field, "to", to), note, cite);
    }

    private @Nullable FieldValue read(Amendment.Field field, String member, @Nullable String json) throws IOException {
        if (json == null) {
            return null;
        }
        Findings inside = new Findings();
        JsonCursor within = JsonCursor.within(json, inside);
        FieldValue value = value(field, new FieldReader(within, fields.interner()), within);
        cursor.adopt(member, inside);
        understood &= value != null;
        return value;
    }

    private static @Nullable FieldValue value(Amendment.Field field, FieldReader fields, JsonCursor cursor)
            throws IOException {
        return switch (field) {
            case STATUS -> {
                Agreement.Status status = fields.token(Tokens.STATUSES);
                yield status == null ? null : new FieldValue.Standing(status);
            }
            case PROGRAMME, TIER -> words(fields.word());
            case GRANTOR -> words(fields.reference());
            case GRANTEES, EDITIONS -> several(fields.references());
            case CATEGORIES -> several(fields.words());
            case MEDIA -> several(fields.media());
            case EXCLUSIVE -> {
                Boolean holds = cursor.bool();
                yield holds == null ? null : new FieldValue.Truth(holds);
            }
            case TERRITORIES -> {
                List<Territory> territories = fields.territories();
                yield territories.isEmpty() ? null : new FieldValue.Places(territories);
            }
            case TERM -> {
                Edtf term = fields.span();
                yield term == null ? null : new FieldValue.Span(term);
            }
            case VALUE -> {
                Value value = new MoneyReader(fields).value();
                yield value instanceof Value.NotKnown ? null : new FieldValue.Price(value);
            }
        };
    }

    private static @Nullable FieldValue words(@Nullable String text) {
        return text == null ? null : new FieldValue.Words(text);
    }

    private static @Nullable FieldValue several(List<String> all) {
        return all.isEmpty() ? null : new FieldValue.Several(all);
    }

    /// Names changes that change nothing, and those after which the agreement says something else than they do.
    ///
    /// @param agreement the one whose changes have been read last
    void check(Agreement agreement) {
        List<Amendment> amended = understood ? agreement.amended() : List.of();
        for (int i = 0; i < amended.size(); i++) {
            Amendment amendment = amended.get(i);
            FieldValue to = amendment.to();
            if (Objects.equals(amendment.from(), to)) {
                cursor.reportMember("amended/" + i, Kind.CHANGES_NOTHING, amendment.field().token());
            } else if (to != null && isLast(amendment, amended) && !to.equals(amendment.field().of(agreement))) {
                cursor.reportMember("amended/" + i + "/to", Kind.NOT_AS_AMENDED, amendment.field().token());
            }
        }
    }

    /// Whether no other change of the same field came later; of some whose order is not known none is the last.
    private static boolean isLast(Amendment amendment, List<Amendment> amended) {
        List<Amendment> others = new ArrayList<>(amended);
        others.remove(amendment);
        return others.stream().noneMatch(other -> other.field() == amendment.field()
                && !(lastDay(other) < firstDay(amendment)));
    }

    private static long firstDay(Amendment amendment) {
        return amendment.when() instanceof EdtfDate date ? date.firstDay() : Long.MIN_VALUE;
    }

    private static long lastDay(Amendment amendment) {
        return amendment.when() instanceof EdtfDate date ? date.lastDay() : Long.MAX_VALUE;
    }
}
