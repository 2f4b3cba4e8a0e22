package org.sponsorline.query.value;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Money;
import org.sponsorline.model.Value;
import org.sponsorline.query.Records;
import org.sponsorline.query.column.ItemSet;

final class StatedValuesTest {

    private static final Value ONE = new Value.Figures(List.of(Records.usd(5)));
    private static final Value TWO = new Value.Figures(List.of(Records.usd(5), Records.usd(6)));

    @Test
    void everyAgreementIsCountedOnce() {
        Agreement.Disputed otherPrice = new Agreement.Disputed("value", "7", List.of());
        Agreement.Disputed otherTerm = new Agreement.Disputed("term", "2020", List.of());
        Dataset record = Records.record()
                .add(Records.deal("one").value(ONE)).add(Records.deal("two").value(TWO))
                .add(Records.deal("disputed").value(ONE).disputed(otherPrice))
                .add(Records.deal("other").value(ONE).disputed(otherTerm))
                .add(Records.deal("withheld").value(Value.UNDISCLOSED))
                .add(Records.deal("silent")).add(Records.deal("silent too")).add(Records.event("event")).make();
        StatedValues counted = new StatedValues(7, 4, 2, 0, 1, 2);

        assertThat(StatedValues.of(record.agreements())).isEqualTo(counted);
        assertThat(StatedValues.of(record, ItemSet.all(record.itemCount()))).isEqualTo(counted);
        assertThat(StatedValues.of(record, ItemSet.below(record.itemCount(), 2)))
                .isEqualTo(new StatedValues(2, 2, 1, 0, 0, 0));
        assertThat(counted.notStated()).isEqualTo(3);
    }

    @Test
    void onlyWhatHasNoPlainFigureCountsAsABound() {
        Money plain = Records.usd(5);
        Money bound = plain.withBound(Money.Bound.AT_LEAST);
        Dataset record = Records.of(
                Records.deal("both").value(new Value.Figures(List.of(plain, bound))),
                Records.deal("bound").value(new Value.Figures(List.of(bound))));

        assertThat(StatedValues.of(record.agreements())).isEqualTo(new StatedValues(2, 2, 1, 1, 0, 0));
    }

    @Test
    void theLineLeavesOutWhatThereIsNoneOf() {
        assertThat(line(new StatedValues(15, 7, 4, 0, 1, 7)))
                .isEqualTo("15 agreements · 7 with a figure, 4 of them in conflict · 1 undisclosed, 7 silent");
        assertThat(line(new StatedValues(1, 1, 1, 0, 0, 0))).isEqualTo("1 agreement · 1 with a figure, in conflict");
        assertThat(line(new StatedValues(1, 0, 0, 0, 0, 1))).isEqualTo("1 agreement · none with a figure · 1 silent");
        assertThat(line(new StatedValues(3, 3, 1, 0, 0, 0)))
                .isEqualTo("3 agreements · 3 with a figure, 1 of them in conflict");
        assertThat(line(new StatedValues(2000, 0, 0, 0, 2000, 0)))
                .isEqualTo("2,000 agreements · none with a figure · 2,000 undisclosed");
        assertThat(line(new StatedValues(9, 7, 4, 2, 0, 2)))
                .isEqualTo("9 agreements · 7 with a figure, 4 of them in conflict, 2 approximate or a bound · 2 silent");
        assertThat(line(new StatedValues(0, 0, 0, 0, 0, 0))).isEmpty();
    }

    @Test
    void thereIsALineInChinese() {
        List<String> lines = new ArrayList<>();
        for (StatedValues values : List.of(new StatedValues(15, 7, 4, 0, 1, 7), new StatedValues(1, 1, 1, 0, 0, 0))) {
            lines.add(StatedValuesText.line(values, Locale.SIMPLIFIED_CHINESE));
        }
        assertThat(lines).containsExactly(
                "15 项协议 · 7 项有金额，其中 4 项说法不一 · 1 项未公开，7 项未提及", "1 项协议 · 1 项有金额，说法不一");
    }

    private static String line(StatedValues values) {
        return StatedValuesText.line(values, Locale.ENGLISH);
    }
}
