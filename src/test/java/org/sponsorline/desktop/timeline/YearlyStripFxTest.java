package org.sponsorline.desktop.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.geometry.Bounds;
import javafx.scene.control.ContextMenu;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyCode;
import javafx.stage.Window;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Money;
import org.sponsorline.model.Value;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Records;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.query.value.YearlyValue;

final class YearlyStripFxTest extends TimelineFxTest {

    private final Dataset record = Records.of(
            Records.deal("bea").programme("A", null).term(Dates.between(Dates.year(2016), Dates.year(2019)))
                    .value(new Value.Figures(List.of(perYear(10, "USD"), perYear(20, "EUR"), perYear(12, "USD")))),
            Records.deal("cob").programme("A", null).term(Dates.between(Dates.year(2016), Dates.year(2019))));

    @Test
    void itTakesItsRoomFromTheLanesOnlyWhileTheViewAsksForIt() {
        TimelineContent without = Timelines.content(record);
        open(without);
        double tall = from(() -> view.plotHeightProperty().get());

        onFx(() -> view.setContent(with(without)));
        settle();
        Bounds strip = from(() -> strip().getBoundsInParent());

        assertThat(from(() -> view.plotHeightProperty().get())).isEqualTo(tall - strip.getHeight());
        assertThat(strip.getMinY()).isEqualTo(tall - strip.getHeight());
        assertThat(from(() -> strip().getAccessibleText()))
                .isEqualTo("Stated value a year · USD · 1 not stated; 2016–2019: USD 10–12");

        onFx(() -> view.setContent(without));
        settle();
        assertThat(from(() -> view.plotHeightProperty().get())).isEqualTo(tall);
        assertThat(from(() -> strip().isVisible())).isFalse();
    }

    @Test
    void itIsPaintedWhenTimeMovesAndNotWhenLanesAreScrolledOrMarked() {
        open(with(Timelines.content(record)));
        settle();
        long painted = from(() -> strip().paintings());

        hands().move(middleOf("bea"));
        settle();
        assertThat(from(() -> strip().paintings())).isEqualTo(painted);

        onFx(() -> view.setViewport(view.getViewport().pannedBy(30)));
        settle();
        assertThat(from(() -> strip().paintings())).isEqualTo(painted + 1);
    }

    @Test
    void theKeyboardGoesFromYearToYear() {
        open(with(Timelines.content(record)));
        settle();
        press(KeyCode.TAB);
        assertThat(from(() -> strip().isFocused())).isTrue();
        assertThat(spoken()).as("the middle").startsWith("2017: USD 10–12");

        press(KeyCode.RIGHT);
        assertThat(spoken()).startsWith("2018: USD 10–12");
        assertThat(from(() -> Window.getWindows().stream().anyMatch(window -> window instanceof Tooltip tip
                && tip.getText().startsWith("2018: USD 10–12")))).isTrue();
        press(KeyCode.END);
        assertThat(spoken()).startsWith("2027: no stated value");
        press(KeyCode.HOME);
        assertThat(spoken()).startsWith("2008");
        press(KeyCode.LEFT);
        assertThat(spoken()).as("the first in sight").startsWith("2008");

        press(KeyCode.TAB);
        assertThat(spoken()).startsWith("Stated value a year");
        assertThat(from(() -> Window.getWindows().stream().noneMatch(Tooltip.class::isInstance))).isTrue();
    }

    private String spoken() {
        return from(() -> strip().getAccessibleText());
    }

    @Test
    void itsMenuChoosesTheCurrency() {
        var asked = new ArrayList<String>();
        open(with(Timelines.content(record)));
        onFx(() -> view.actionsProperty().set(new TimelineActions() {
            @Override
            public void toggleFold(String lanePath) {}

            @Override
            public void openDetails(EntryKey key) {}

            @Override
            public void showValuesIn(String currency) {
                asked.add(currency);
            }

            @Override
            public List<MenuItem> menu(@Nullable EntryKey key) {
                return List.of(new MenuItem("Copy"));
            }
        }));
        settle();
        Bounds strip = from(() -> strip().getBoundsInParent());
        hands().rightClick(plot(strip.getCenterX(), strip.getCenterY()));
        ContextMenu menu = from(() -> (ContextMenu) Window.getWindows().stream()
                .filter(ContextMenu.class::isInstance).findFirst().orElseThrow());
        assertThat(menu.getItems()).extracting(MenuItem::getText).containsExactly("USD", "EUR");
        onFx(() -> menu.getItems().get(1).fire());

        assertThat(asked).containsExactly("EUR");
    }

    private YearlyStripPane strip() {
        return (YearlyStripPane) view.lookup(".yearly-strip");
    }

    private TimelineContent with(TimelineContent content) {
        YearlyValue values = YearlyValue.of(
                DatasetIndex.of(record, Locale.ENGLISH), ItemSet.all(record.itemCount()), null);
        return new TimelineContent(content.dataset(), content.layout(), content.overview(), null, values);
    }

    private static Money perYear(long amount, String currency) {
        return new Money(BigDecimal.valueOf(amount), null, currency, Money.Basis.PER_YEAR, null, null, List.of());
    }
}
