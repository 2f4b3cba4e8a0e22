package org.sponsorline.desktop.detail;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.IntConsumer;
import javafx.geometry.Insets;
import javafx.geometry.Pos;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.sponsorline.desktop.text.WrappedFlow;
import org.sponsorline.desktop.text.WrappedLabel;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.text.WritingDirection;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.page.PageText;

/// Turns the rows and lines of a page into nodes.
final class LineNodes {

    /// The label column's share of the width, the same in every part of the page so that all is aligned.
    private static final double LABEL_PERCENT = 36;
    private static final double INDENT_PX = 16;

    private final Consumer<EntryKey> goTo;
    private final IntConsumer goToSource;

    /// @param goTo       goes to the page of an entry
    /// @param goToSource brings a source of the page's foot into sight, by its number
    LineNodes(Consumer<EntryKey> goTo, IntConsumer goToSource) {
        this.goTo = goTo;
        this.goToSource = goToSource;
    }

    /// Rows in two aligned columns.
    GridPane grid(List<Row> rows) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("page-rows");
        freeOfLeast(grid);
        grid.getColumnConstraints().setAll(percent(LABEL_PERCENT), percent(100 - LABEL_PERCENT));
        for (int i = 0; i < rows.size(); i++) {
            Row row = rows.get(i);
            if (row.label().isEmpty()) {
                grid.add(lines(row), 0, i, 2, 1);
            } else {
                grid.add(label(row), 0, i);
                grid.add(lines(row), 1, i);
            }
        }
        return grid;
    }

    private static ColumnConstraints percent(double share) {
        ColumnConstraints column = new ColumnConstraints();
        column.setPercentWidth(share);
        return column;
    }

    private static Node label(Row row) {
        Label label = new WrappedLabel(row.label());
        label.getStyleClass().add("row-label");
        GridPane.setValignment(label, VPos.TOP);
        return label;
    }

    private Node lines(Row row) {
        Lines lines = new Lines();
        lines.indent(row.depth());
        row.lines().forEach(line -> lines.getChildren().add(line(line)));
        return lines;
    }

    /// The lines of one row, further in the deeper it stands.
    static final class Lines extends VBox {

        private int depth;

        private Lines() {
            getStyleClass().add("row-lines");
            freeOfLeast(this);
        }

        int depth() {
            return depth;
        }

        void indent(int steps) {
            depth = steps;
            setPadding(new Insets(0, 0, 0, steps * INDENT_PX));
        }
    }

    /// A line with its source numbers at its right edge.
    Node line(Line line) {
        WrappedFlow words = words(line.parts());
        if (line.cited().isEmpty()) {
            return words;
        }
        HBox.setHgrow(words, Priority.ALWAYS);
        FlowPane numbers = numbers(line.cited());
        HBox box = new HBox(words, numbers);
        freeOfLeast(box);
        box.getStyleClass().add("cited-line");
        box.setAlignment(Pos.TOP_LEFT);
        return box;
    }

    WrappedFlow words(List<Part> parts) {
        WrappedFlow flow = new WrappedFlow();
        freeOfLeast(flow);
        for (Part part : parts) {
            if (!flow.getChildren().isEmpty()) {
                flow.getChildren().add(new Text("  "));
            }
            Node node = node(part);
            if (parts.size() > 1 && node instanceof Text text) {
                text.setText(WritingDirection.confined(text.getText()));
            }
            flow.getChildren().add(node);
        }
        return flow;
    }

    /// A page scrolls, so each part of it has the height it wants: to ask all of them for their least one as well
    /// would lay the page out twice.
    static void freeOfLeast(Region part) {
        part.setMinHeight(0);
    }

    private Node node(Part part) {
        return switch (part) {
            case Part.Words words -> text(words.text(), "words");
            case Part.Strong strong -> text(strong.text(), "strong");
            case Part.Aside aside -> text(aside.text(), "aside");
            case Part.Link link -> new TextLink(link.text(), () -> goTo.accept(link.target()));
            case Part.Badge badge -> badge(badge);
        };
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }

    static Label badge(Part.Badge badge) {
        Label label = new Label(badge.text());
        label.getStyleClass().addAll("page-badge", badge.tone().name().toLowerCase(Locale.ROOT));
        return label;
    }

    /// One link a run of numbers, which never breaks within.
    private FlowPane numbers(List<Integer> cited) {
        FlowPane flow = new FlowPane();
        flow.getStyleClass().add("source-numbers");
        flow.setAlignment(Pos.TOP_RIGHT);
        List<PageText.Run> runs = PageText.runs(cited);
        for (int i = 0; i < runs.size(); i++) {
            PageText.Run run = runs.get(i);
            String shown = (i == 0 ? "[" : "") + run.text() + (i == runs.size() - 1 ? "]" : ",");
            TextLink link = new TextLink(shown, () -> goToSource.accept(run.first()));
            link.getStyleClass().add("source-number");
            flow.getChildren().add(link);
        }
        return flow;
    }
}
