package org.sponsorline.desktop.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.AccessibleAction;
import javafx.scene.AccessibleAttribute;
import javafx.scene.AccessibleRole;
import javafx.scene.control.ComboBox;
import javafx.scene.control.Label;
import javafx.scene.input.KeyCode;
import org.controlsfx.control.RangeSlider;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.FxTest;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.query.AmountIndex.Stated;
import org.sponsorline.query.Filter.AmountRange;

/// The range of money shows what is stated in the record, whatever it showed before.
final class AmountPaneFxTest extends FxTest {

    private final List<AmountRange> chosen = new ArrayList<>();
    private AmountPane pane;
    private ComboBox<String> currency;
    private RangeSlider slider;

    @BeforeEach
    @SuppressWarnings("unchecked")
    void show() {
        pane = show(300, 200, () -> new AmountPane(
                MessageBundle.of(FilterController.class, Locale.ENGLISH),
                chosen::add, _ -> { }));
        currency = (ComboBox<String>) from(() -> pane.lookup("#amount-currency"));
        slider = (RangeSlider) from(() -> pane.lookup("#amount-range"));
    }

    private static Stated stated(String currency, String least, String most) {
        return new Stated(currency, new BigDecimal(least), new BigDecimal(most), 2);
    }

    private void show(AmountRange range, Stated... stated) {
        onFx(() -> pane.show(List.of(stated), range, 0));
        settle();
    }

    /// The words at the two ends.
    private List<String> ends() {
        return from(() -> pane.lookupAll(".label").stream().map(node -> ((Label) node).getText())
                .filter(text -> text.matches("[A-Z]{3} .*")).toList());
    }

    @Test
    void amountsBelowOneHaveTheWholeOfTheSlider() {
        show(null, stated("USD", "0.5", "0.9"));

        assertEquals(List.of("USD 0.5", "USD 0.9"), ends());
        onFx(() -> slider.setLowValue(0.5));
        assertEquals(new AmountRange("USD", new BigDecimal("0.671"), null, true), chosen.getLast());
    }

    @Test
    void aRecordInOtherCurrenciesShowsItsOwn() {
        show(new AmountRange("USD", new BigDecimal("2000"), new BigDecimal("9000"), false),
                stated("USD", "1000", "10000"));
        show(new AmountRange("USD", new BigDecimal("2000"), new BigDecimal("9000"), false),
                stated("EUR", "1500000", "12000000"), stated("GBP", "5", "6"));

        assertEquals("EUR", from(currency::getValue));
        assertEquals(List.of("EUR 1.5 m", "EUR 12 m"), ends());
        assertEquals(0, from(slider::getLowValue));
        assertEquals(1, from(slider::getHighValue));
        assertEquals(List.of(), chosen);
        onFx(() -> slider.setHighValue(0.5));
        assertEquals("EUR", chosen.getLast().currency());
    }

    @Test
    void anotherRecordBeginsWithItsCommonestCurrency() {
        show(null, stated("USD", "1", "2"), stated("EUR", "3", "4"));
        onFx(() -> currency.setValue("EUR"));
        onFx(pane::forget);
        show(null, stated("USD", "1", "2"), stated("EUR", "3", "4"));

        assertEquals("USD", from(currency::getValue));
    }

    @Test
    void aRangeFartherOnIsShownWhole() {
        Stated all = stated("USD", "1", "10000");
        show(new AmountRange("USD", null, BigDecimal.TEN, true), all);
        show(new AmountRange("USD", new BigDecimal("100"), new BigDecimal("1000"), true), all);

        assertEquals(0.5, from(slider::getLowValue), 1e-9);
        assertEquals(0.75, from(slider::getHighValue), 1e-9);
    }

    @Test
    void howManyMatchOnlyPossiblyStandsBelow() {
        show(null, stated("USD", "1", "10"));
        Label uncertain = (Label) from(() -> pane.lookup("#amount-uncertain"));
        assertFalse(from(uncertain::isVisible));

        onFx(() -> pane.show(
                List.of(stated("USD", "1", "10")), new AmountRange("USD", BigDecimal.TWO, null, true), 3));
        settle();
        assertTrue(from(uncertain::isVisible));
        assertEquals("3 of them only possibly", from(uncertain::getText));
    }

    @Test
    void oneAmountAloneLeavesNothingToChoose() {
        show(null, stated("USD", "0", "0"));
        assertTrue(from(slider::isDisabled));
        assertEquals(List.of("USD 0", "USD 0"), ends());

        show(null, stated("USD", "0", "0.5"));
        assertFalse(from(slider::isDisabled));
        assertEquals(List.of("USD 0", "USD 0.5"), ends());
    }

    @Test
    void noAmountsAtAllHideIt() {
        show(null, stated("USD", "1", "2"));
        show(null);

        assertFalse(from(pane::isVisible));
        assertEquals(List.of(), chosen);
    }

    @Test
    void aScreenReaderIsToldTheEndThatTheKeysMoveAndItsAmount() {
        show(null, stated("USD", "1000000", "100000000"));
        onFx(slider::requestFocus);
        settle();

        assertEquals("Least value: USD 1 m", spoken());
        press(KeyCode.TAB);
        assertEquals("Greatest value: USD 100 m", spoken());
        onFx(() -> slider.executeAccessibleAction(AccessibleAction.SET_VALUE, 0.5));
        assertEquals("Greatest value: USD 10 m", spoken());
        assertEquals(0.5, from(() -> slider.queryAccessibleAttribute(AccessibleAttribute.VALUE)));
        assertEquals(0, from(slider::getLowValue));
        press("Shift+TAB");
        onFx(() -> slider.executeAccessibleAction(AccessibleAction.INCREMENT));
        assertEquals(0.05, from(slider::getLowValue), 1e-9);
        onFx(() -> slider.executeAccessibleAction(AccessibleAction.SET_VALUE, 0.9));
        assertEquals(0.5, from(slider::getLowValue), "one end does not pass the other");
        assertEquals(AccessibleRole.SLIDER, from(slider::getAccessibleRole));
    }

    private Object spoken() {
        return from(() -> slider.queryAccessibleAttribute(AccessibleAttribute.TEXT));
    }
}
