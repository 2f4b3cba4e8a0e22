package org.sponsorline.desktop.search;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sponsorline.desktop.search.MarkedText.Run;
import org.sponsorline.desktop.text.WrappedFlow;

/// One line of the results: an icon for its kind, its title and excerpt with the words marked.
final class SearchCell extends ListCell<SearchRow> {

    private static final Map<String, String> ICONS = Map.of(
            "agreement", "fth-award", "milestone", "fth-flag", "statement", "fth-message-square",
            "organization", "fth-briefcase", "edition", "fth-calendar", "source", "fth-book-open",
            "figure", "fth-bar-chart-2");

    private final FontIcon sign = new FontIcon();
    private final MarkedFlow title = new MarkedFlow();
    private final MarkedFlow excerpt = new MarkedFlow();
    private final Label kind = new Label();
    private final HBox line;

    SearchCell(Consumer<SearchRow> choose) {
        getStyleClass().add("search-cell");
        setPrefWidth(0);
        // Before it has its style a line without words would be of no height, and a list asks how many of it fit.
        setMinHeight(Font.getDefault().getSize());
        setOnMouseClicked(event -> {
            SearchRow row = getItem();
            if (event.getButton() == MouseButton.PRIMARY && row != null) {
                choose.accept(row);
            }
        });
        excerpt.getStyleClass().add("search-excerpt");
        kind.getStyleClass().add("search-kind");
        kind.setMinWidth(Region.USE_PREF_SIZE);
        VBox texts = new VBox(title, excerpt);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        line = new HBox(sign, texts, kind);
        line.getStyleClass().add("search-line");
    }

    /// As high as the words want to be at this width: a cell by itself would ask for the height of one line.
    @Override
    protected double computePrefHeight(double width) {
        if (getGraphic() == null) {
            return super.computePrefHeight(width);
        }
        double words = width < 0 ? width : width - snappedLeftInset() - snappedRightInset();
        return snapSizeY(snappedTopInset() + line.prefHeight(words) + snappedBottomInset());
    }

    @Override
    protected void updateItem(@Nullable SearchRow row, boolean empty) {
        super.updateItem(row, empty);
        if (row == null || empty) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        switch (row) {
            case SearchRow.ToDate date -> {
                show("fth-corner-down-right", MarkedText.of(date.label(), List.of()), MarkedText.NOTHING, "");
                setAccessibleText(date.label());
            }
            case SearchRow.Found found -> {
                show(ICONS.getOrDefault(found.token(), "fth-circle"),
                        MarkedText.of(found.hit().title(), found.hit().titleMarks()),
                        MarkedText.of(found.hit().excerpt(), found.hit().excerptMarks()), found.kind());
                setAccessibleText(found.kind() + ": " + found.hit().title());
            }
        }
        setGraphic(line);
    }

    private void show(String icon, MarkedText name, MarkedText below, String word) {
        if (!icon.equals(sign.getIconLiteral())) {
            sign.setIconLiteral(icon);
        }
        title.show(name);
        excerpt.show(below);
        excerpt.setVisible(!below.runs().isEmpty());
        excerpt.setManaged(!below.runs().isEmpty());
        kind.setText(word);
    }

    /// A line whose nodes stay while its words change: to style a new node takes longer than all else here.
    private static final class MarkedFlow extends WrappedFlow {

        private final List<Node> nodes = new ArrayList<>();

        void show(MarkedText text) {
            List<Run> runs = text.runs();
            for (int i = 0; i < runs.size(); i++) {
                Run run = runs.get(i);
                if (i == nodes.size() || nodes.get(i) instanceof Label != run.marked()) {
                    nodes.subList(i, nodes.size()).clear();
                    nodes.add(run.marked() ? mark() : new Text());
                }
                switch (nodes.get(i)) {
                    case Label mark -> mark.setText(run.text());
                    case Text plain -> plain.setText(run.text());
                    default -> throw new IllegalStateException("A line holds words alone.");
                }
            }
            List<Node> shown = nodes.subList(0, runs.size());
            if (!getChildren().equals(shown)) {
                getChildren().setAll(shown);
            }
        }

        private static Label mark() {
            Label mark = new Label();
            mark.getStyleClass().add("search-mark");
            return mark;
        }
    }
}
