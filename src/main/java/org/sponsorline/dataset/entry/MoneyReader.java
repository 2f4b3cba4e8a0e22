package org.sponsorline.dataset.entry;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.json.JsonCursor;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Money;
import org.sponsorline.model.Value;

/// Reads what is said about a price: one figure, several, or that it is withheld.
public final class MoneyReader {

    public static final String UNDISCLOSED = "undisclosed";

    private final FieldReader fields;
    private final JsonCursor cursor;

    MoneyReader(FieldReader fields) {
        this.fields = fields;
        cursor = fields.cursor();
    }

    Value value() throws IOException {
        if (cursor.isAtString()) {
            return withheld();
        }
        if (cursor.isAtArray()) {
            return figures();
        }
        if (!cursor.isAtObject()) {
            cursor.wrongType("@type.money");
            return Value.NOT_KNOWN;
        }
        Money money = money();
        return money == null ? Value.NOT_KNOWN : new Value.Figures(List.of(money));
    }

    private Value withheld() throws IOException {
        String word = cursor.string();
        if (word == null) {
            return Value.NOT_KNOWN;
        }
        if (!word.equals(UNDISCLOSED)) {
            cursor.report(Kind.UNKNOWN_TOKEN, MeantCode.word(word, List.of(UNDISCLOSED)), word, UNDISCLOSED);
        }
        return Value.UNDISCLOSED;
    }

    private Value figures() throws IOException {
        cursor.beginArray();
        Money first = null;
        List<Money> figures = null;
        boolean empty = true;
        while (cursor.nextElement()) {
            empty = false;
            Money money = money();
            if (first == null) {
                first = money;
            } else if (money != null) {
                figures = figures == null ? new ArrayList<>(List.of(first)) : figures;
                figures.add(money);
            }
        }
        if (empty) {
            cursor.report(Kind.NO_FIGURES, null);
        }
        if (first == null) {
            return Value.NOT_KNOWN;
        }
        return new Value.Figures(figures == null ? List.of(first) : List.copyOf(figures));
    }

    private @Nullable Money money() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        BigDecimal amount = null;
        BigDecimal max = null;
        String currency = null;
        Money.Basis basis = null;
        Money.Kind kind = null;
        Money.Certainty certainty = null;
        List<Citation> cite = List.of();
        boolean hasCurrency = false;
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "amount" -> amount = amount();
                case "max" -> max = amount();
                case "currency" -> {
                    hasCurrency = true;
                    currency = currency();
                }
                case "basis" -> basis = fields.token(Tokens.BASES);
                case "kind" -> kind = fields.token(Tokens.MONEY_KINDS);
                case "certainty" -> certainty = fields.token(Tokens.CERTAINTIES);
                case "cite" -> cite = fields.citations();
                default -> cursor.unknown(Members.MONEY);
            }
        }
        cursor.require("amount", amount);
        if (!hasCurrency) {
            cursor.report(Kind.NO_CURRENCY, null);
        }
        if (amount == null || currency == null) {
            return null;
        }
        if (max != null && max.compareTo(amount) < 0) {
            cursor.report(Kind.RANGE_REVERSED, null, amount.toPlainString(), max.toPlainString());
        }
        return new Money(amount, max, currency, basis, kind, certainty, cite);
    }

    private @Nullable BigDecimal amount() throws IOException {
        String literal = cursor.number();
        if (literal == null) {
            return null;
        }
        BigDecimal amount = fields.interner().amount(literal);
        if (amount == null) {
            cursor.report(Kind.ABSURD_NUMBER, null, literal);
        } else if (amount.signum() < 0) {
            cursor.report(Kind.NEGATIVE_AMOUNT, amount.negate().toString(), literal);
        }
        return amount;
    }

    private @Nullable String currency() throws IOException {
        String code = fields.word();
        if (code != null && !Codes.isCurrency(code)) {
            cursor.report(Kind.ODD_CURRENCY, MeantCode.currency(code), code);
        }
        return code;
    }
}
