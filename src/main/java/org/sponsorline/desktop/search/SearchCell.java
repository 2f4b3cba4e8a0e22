package org.sponsorline.desktop.search;

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
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sponsorline.query.SearchHit.Mark;

/// One line of the results: an icon for its kind, its title and excerpt with the words marked.
final class SearchCell extends ListCell<SearchRow> {

    private static final Map<String, String> ICONS = Map.of(
            "agreement", "fth-award", "milestone", "fth-flag", "statement", "fth-message-square",
            "organization", "fth-briefcase", "edition", "fth-calendar", "source", "fth-book-open",
            "figure", "fth-bar-chart-2");

    SearchCell(Consumer<SearchRow> choose) {
        getStyleClass().add("search-cell");
        setPrefWidth(0);
        setOnMouseClicked(event -> {
            SearchRow row = getItem();
            if (event.getButton() == MouseButton.PRIMARY && row != null) {
                choose.accept(row);
            }
        });
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
                setGraphic(line("fth-corner-down-right", new VBox(text(date.label(), List.of())), ""));
                setAccessibleText(date.label());
            }
            case SearchRow.Found found -> {
                VBox texts = new VBox(text(found.hit().title(), found.hit().titleMarks()));
                if (!found.hit().excerpt().isEmpty()) {
                    TextFlow excerpt = text(found.hit().excerpt(), found.hit().excerptMarks());
                    excerpt.getStyleClass().add("search-excerpt");
                    texts.getChildren().add(excerpt);
                }
                setGraphic(line(ICONS.getOrDefault(found.token(), "fth-circle"), texts, found.kind()));
                setAccessibleText(found.kind() + ": " + found.hit().title());
            }
        }
    }

    private static Node line(String icon, VBox texts, String kind) {
        FontIcon sign = new FontIcon(icon);
        Label word = new Label(kind);
        word.getStyleClass().add("search-kind");
        word.setMinWidth(Region.USE_PREF_SIZE);
        texts.setMinWidth(0);
        HBox.setHgrow(texts, Priority.ALWAYS);
        HBox line = new HBox(sign, texts, word);
        line.getStyleClass().add("search-line");
        return line;
    }

    private static TextFlow text(String text, List<Mark> marks) {
        TextFlow flow = new TextFlow();
        for (MarkedText.Run run : MarkedText.of(text, marks).runs()) {
            if (run.marked()) {
                Label word = new Label(run.text());
                word.getStyleClass().add("search-mark");
                flow.getChildren().add(word);
            } else {
                flow.getChildren().add(new Text(run.text()));
            }
        }
        return flow;
    }
}
