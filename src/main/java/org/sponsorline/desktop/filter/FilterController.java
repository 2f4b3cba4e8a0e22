package org.sponsorline.desktop.filter;

import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ToggleButton;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.ScrollTuning;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.query.Filter;
import org.sponsorline.view.ViewState.Unmatched;

/// The panel of facets, ranges and chips.
public final class FilterController {

    private final FilterViewModel model;
    private final MessageBundle words;
    private final Appearance look;
    private final FacetStack facets;
    private final AmountPane amounts;
    private final ActiveAtPane activeAt;

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
    private ToggleButton dim;

    @FXML
    private ToggleButton hide;

    /// As much of a view as concerns the filter.
    private record Asked(Filter filter, Unmatched unmatched) {}

    public FilterController(FilterViewModel model, MessageBundle words, Appearance look) {
        this.model = model;
        this.words = words;
        this.look = look;
        facets = new FacetStack(model, words, look);
        amounts = new AmountPane(words, model::range, model::tryOut);
        activeAt = new ActiveAtPane(model.activeAt(), words);
    }

    @FXML
    private void initialize() {
        ScrollTuning.direct(scroll);
        new HeldRow(scroll, content);
        parts.getChildren().setAll(facets.all());
        ranges.getChildren().setAll(amounts, activeAt);
        ChipButtons buttons = new ChipButtons(chips, words, model::remove);
        model.whenAnotherOpens(this::forget);
        model.pageProperty().subscribe(page -> {
            show(page);
            buttons.show(model.chips());
        });
        look.darkProperty().subscribe(_ -> show(model.getPage()));
        // A view moves sixty times a second: what is left out by it changes seldom.
        model.stateProperty().map(state -> new Asked(state.filter(), state.unmatched())).subscribe(asked -> {
            follow(asked);
            buttons.show(model.chips());
        });
    }

    /// Nothing that was typed, asked for or chosen in the record before stays.
    private void forget() {
        facets.forget();
        amounts.forget();
        activeAt.forget();
        scroll.setVvalue(0);
    }

    private void show(@Nullable FilterPage page) {
        parts.setVisible(page != null);
        ranges.setVisible(page != null);
        if (page != null) {
            facets.show(page);
            amounts.show(page.stated(), page.filter().amounts(), page.uncertain());
            activeAt.show(page);
        }
    }

    private void follow(Asked asked) {
        dim.setSelected(asked.unmatched() == Unmatched.DIM);
        hide.setSelected(asked.unmatched() == Unmatched.HIDE);
        clearAll.setVisible(!asked.filter().isNone());
        activeAt.follow(asked.filter().activeAt());
    }

    @FXML
    private void clearAll() {
        model.clearAll();
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
