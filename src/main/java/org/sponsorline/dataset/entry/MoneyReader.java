package org.sponsorline.dataset.entry;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.json.JsonCursor;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.AmountSpan;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Money;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.Edtf;

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
        Money.Bound bound = null;
        String currency = null;
        Money.Basis basis = null;
        Money.Kind kind = null;
        Money.Certainty certainty = null;
        Money.Equivalent equivalent = null;
        List<Money.Part> parts = List.of();
        List<Citation> cite = List.of();
        boolean hasCurrency = false;
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "amount" -> amount = amount();
                case "max" -> max = amount();
                case "bound" -> bound = fields.token(Tokens.BOUNDS);
                case "currency" -> {
                    hasCurrency = true;
                    currency = currency();
                }
                case "basis" -> basis = fields.token(Tokens.BASES);
                case "kind" -> kind = fields.token(Tokens.MONEY_KINDS);
                case "certainty" -> certainty = fields.token(Tokens.CERTAINTIES);
                case "equivalent" -> equivalent = equivalent();
                case "parts" -> parts = fields.list(this::part);
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
        checkRange(amount, max);
        if (max != null && bound != null && bound != Money.Bound.ABOUT) {
            cursor.reportMember("bound", Kind.BOUND_ON_RANGE, Tokens.BOUNDS.word(bound));
        }
        if (equivalent != null && equivalent.currency().equals(currency)) {
            cursor.reportMember("equivalent", Kind.SAME_CURRENCY, currency);
        }
        Money money = new Money(amount, max, bound, currency, basis, kind, certainty, equivalent, parts, cite);
        checkParts(money);
        return money;
    }

    private Money.@Nullable Part part() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        Edtf period = null;
        String edition = null;
        BigDecimal amount = null;
        BigDecimal max = null;
        Money.Kind kind = null;
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "period" -> period = fields.span();
                case "edition" -> edition = fields.reference();
                case "amount" -> amount = amount();
                case "max" -> max = amount();
                case "kind" -> kind = fields.token(Tokens.MONEY_KINDS);
                default -> cursor.unknown(Members.PART);
            }
        }
        cursor.require("amount", amount);
        if (amount == null) {
            return null;
        }
        checkRange(amount, max);
        if (period != null && edition != null) {
            cursor.reportMember("edition", Kind.PART_PLACED_TWICE);
        } else if (period == null && edition == null && kind == null) {
            cursor.report(Kind.PART_OF_NOTHING, null);
        }
        return new Money.Part(period, edition, amount, max, kind);
    }

    private void checkRange(BigDecimal amount, @Nullable BigDecimal max) {
        if (max != null && max.compareTo(amount) < 0) {
            cursor.report(Kind.RANGE_REVERSED, null, amount.toPlainString(), max.toPlainString());
        }
    }

    /// Parts that say when they are paid for, and those that only say in what, are two ways of dividing a sum.
    private void checkParts(Money money) {
        if (money.basis() == null || money.basis() == Money.Basis.TOTAL) {
            checkSum(money, money.parts().stream().filter(Money.Part::isPlaced).toList());
            checkSum(money, money.parts().stream().filter(part -> !part.isPlaced()).toList());
        }
    }

    private void checkSum(Money money, List<Money.Part> parts) {
        BigDecimal least = parts.stream().map(Money.Part::amount).reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal most = parts.stream().map(Money.Part::upperEnd).reduce(BigDecimal.ZERO, BigDecimal::add);
        boolean isAbout = money.span().isAbout();
        boolean isRange = least.compareTo(most) <= 0;
        if (!parts.isEmpty() && isRange && !isAbout && money.span().within(least, most) == AmountSpan.Match.NONE) {
            cursor.reportMember(
                    "parts", Kind.PARTS_ADD_UP_OTHERWISE, Amounts.range(least, most),
                    Amounts.range(money.amount(), money.upperEnd()));
        }
    }

    private Money.@Nullable Equivalent equivalent() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        BigDecimal amount = null;
        String currency = null;
        boolean hasCurrency = false;
        Edtf on = null;
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "amount" -> amount = amount();
                case "currency" -> {
                    hasCurrency = true;
                    currency = currency();
                }
                case "on" -> on = fields.date();
                default -> cursor.unknown(Members.EQUIVALENT);
            }
        }
        cursor.require("amount", amount);
        if (!hasCurrency) {
            cursor.report(Kind.NO_CURRENCY, null);
        }
        return amount == null || currency == null ? null : new Money.Equivalent(amount, currency, on);
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

    @Nullable String currency() throws IOException {
        String code = fields.word();
        if (code != null && !Codes.isCurrency(code)) {
            cursor.report(Kind.ODD_CURRENCY, MeantCode.currency(code), code);
        }
        return code;
    }
}
