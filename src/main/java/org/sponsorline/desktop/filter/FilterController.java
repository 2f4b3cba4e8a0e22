package org.sponsorline.desktop.filter;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import javafx.css.PseudoClass;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.TextField;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.platform.ScrollTuning;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.paint.Palette;
import org.sponsorline.query.FacetValue;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DisplayNames;
import org.sponsorline.view.ViewState.Unmatched;

/// The panel of facets, ranges and chips.
public final class FilterController {

    private static final Set<Dimension> OPEN_AT_FIRST =
            Set.of(Dimension.KIND, Dimension.PROGRAMME, Dimension.COUNTRY);

    private static final PseudoClass WRONG = PseudoClass.getPseudoClass("wrong");

    private final FilterViewModel model;
    private final MessageBundle words;
    private final Appearance look;
    private final Map<Dimension, FacetPane> facets = new EnumMap<>(Dimension.class);
    private final Map<Chip, Button> buttons = new HashMap<>();
    private @Nullable AmountPane amounts;

    @FXML
    private Hyperlink clearAll;

    @FXML
    private FlowPane chips;

    @FXML
    private ScrollPane scroll;

    @FXML
    private VBox content;

    @FXML
    private VBox parts;

    @FXML
    private VBox ranges;

    @FXML
    private TextField activeAt;

    @FXML
    private Label activeAtEcho;

    @FXML
    private Label activeAtCertainty;

    @FXML
    private ToggleButton dim;

    @FXML
    private ToggleButton hide;

    /// As much of a view as concerns the filter.
    private record Asked(Filter filter, Unmatched unmatched) {}

    public FilterController(FilterViewModel model, MessageBundle words, Appearance look) {
        this.model = model;
        this.words = words;
        this.look = look;
    }

    @FXML
    private void initialize() {
        ScrollTuning.direct(scroll);
        new HeldRow(scroll, content);
        for (Dimension dimension : FilterViewModel.ORDER) {
            FacetViewModel facet = new FacetViewModel(
                    DisplayNames.dimension(dimension, words.getLocale()), words,
                    (key, wanted) -> model.choose(dimension, key, wanted));
            FacetPane pane = new FacetPane(
                    facet, OPEN_AT_FIRST.contains(dimension), words, key -> colour(dimension, key));
            pane.setId("facet-" + dimension.token());
            facets.put(dimension, pane);
            parts.getChildren().add(pane);
        }
        AmountPane money = new AmountPane(words, model::range, model::tryOut);
        amounts = money;
        ranges.getChildren().addFirst(money);
        model.whenAnotherOpens(this::forget);
        model.pageProperty().subscribe(page -> show(page));
        look.darkProperty().subscribe(_ -> show(model.getPage()));
        // A view moves sixty times a second: what is left out by it changes seldom.
        model.stateProperty().map(state -> new Asked(state.filter(), state.unmatched())).subscribe(this::follow);
        activeAt.textProperty().subscribe(text -> showEcho(model.activeAtMeaning(text), false));
        activeAt.focusedProperty().subscribe(focused -> {
            if (!focused) {
                applyActiveAt();
            }
        });
    }

    /// Nothing that was typed, asked for or chosen in the record before stays.
    private void forget() {
        facets.values().forEach(FacetPane::forget);
        if (amounts != null) {
            amounts.forget();
        }
        activeAt.clear();
        scroll.setVvalue(0);
    }

    private @Nullable Integer colour(Dimension dimension, String key) {
        FilterPage page = model.getPage();
        if (page == null) {
            return null;
        }
        int ordinal = page.colour(dimension, key, Colouring.OTHER);
        Palette palette = look.isDark() ? Palette.DARK : Palette.LIGHT;
        return ordinal < 0 ? null : Integer.valueOf(palette.bar(ordinal, true));
    }

    private void show(@Nullable FilterPage page) {
        if (page == null || amounts == null) {
            parts.setVisible(page != null);
            ranges.setVisible(page != null);
            return;
        }
        parts.setVisible(true);
        ranges.setVisible(true);
        facets.forEach((dimension, pane) -> {
            List<FacetValue> values = page.facets().getOrDefault(dimension, List.of());
            pane.setVisible(!values.isEmpty());
            pane.setManaged(!values.isEmpty());
            pane.show(values);
        });
        amounts.show(page.stated(), page.filter().amounts());
        String certainty = model.certainty(page);
        activeAtCertainty.setText(certainty);
        activeAtCertainty.setVisible(!certainty.isEmpty());
        activeAtCertainty.setManaged(!certainty.isEmpty());
        showChips();
    }

    private void follow(Asked asked) {
        dim.setSelected(asked.unmatched() == Unmatched.DIM);
        hide.setSelected(asked.unmatched() == Unmatched.HIDE);
        clearAll.setVisible(!asked.filter().isNone());
        Edtf active = asked.filter().activeAt();
        // What says the same already stays as it was typed, and so does what is no date yet.
        if (!Objects.equals(model.activeAtDate(activeAt.getText()), active)) {
            activeAt.setText(active == null ? "" : active.text());
        }
        showChips();
    }

    /// A chip that stays keeps its button. A new one is styled at once: what the toolkit makes of a button while it
    /// styles the window asks for styles again, and a pulse for that alone draws all of the window anew.
    private void showChips() {
        List<Chip> present = model.chips();
        buttons.keySet().retainAll(present);
        List<Button> wanted = present.stream().map(chip -> buttons.computeIfAbsent(chip, this::button)).toList();
        if (!chips.getChildren().equals(wanted)) {
            chips.getChildren().setAll(wanted);
            chips.applyCss();
        }
        chips.setVisible(!present.isEmpty());
        chips.setManaged(!present.isEmpty());
    }

    private Button button(Chip chip) {
        Button button = LiteralText.in(new Button(chip.label(), new FontIcon("fth-x")));
        button.getStyleClass().add("chip");
        button.setAccessibleText(words.say("chip.remove", chip.label()));
        button.setOnAction(_ -> model.remove(chip));
        return button;
    }

    @FXML
    private void clearAll() {
        model.clearAll();
    }

    @FXML
    private void applyActiveAt() {
        String wrong = model.activeAt(activeAt.getText());
        showEcho(wrong == null ? model.activeAtMeaning(activeAt.getText()) : wrong, wrong != null);
    }

    private void showEcho(String sentence, boolean wrong) {
        activeAtEcho.setText(sentence);
        activeAtEcho.setVisible(!sentence.isEmpty());
        activeAtEcho.setManaged(!sentence.isEmpty());
        activeAtEcho.pseudoClassStateChanged(WRONG, wrong);
    }

    @FXML
    private void dimUnmatched() {
        model.treatUnmatched(Unmatched.DIM);
        dim.setSelected(true);
    }

    @FXML
    private void hideUnmatched() {
        model.treatUnmatched(Unmatched.HIDE);
        hide.setSelected(true);
    }
}
