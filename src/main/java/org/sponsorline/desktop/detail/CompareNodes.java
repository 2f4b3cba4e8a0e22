package org.sponsorline.desktop.detail;

import java.util.List;
import javafx.geometry.VPos;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.control.ScrollPane.ScrollBarPolicy;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.platform.ScrollTuning;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.text.WrappedFlow;
import org.sponsorline.desktop.text.WrappedLabel;
import org.sponsorline.page.Comparison;
import org.sponsorline.page.Comparison.Column;
import org.sponsorline.page.Comparison.Field;
import org.sponsorline.page.DetailPage;
import org.sponsorline.page.DetailPage.Line;

/// Turns a comparison into nodes: a heading a field, and below it the cells of all columns side by side, so that even a
/// narrow pane leaves them all its width.
final class CompareNodes {

    private static final double LEAST_COLUMN_EM = 7.4;

    private final DetailController controller;
    private final DetailViewModel model;
    private final MessageBundle words;

    CompareNodes(DetailController controller, DetailViewModel model, MessageBundle words) {
        this.controller = controller;
        this.model = model;
        this.words = words;
    }

    /// @param left how many selected entries are not among the columns
    List<Node> of(Comparison comparison, int left) {
        GridPane grid = new GridPane();
        grid.getStyleClass().add("compare-grid");
        int columns = comparison.columns().size();
        for (int column = 0; column < columns; column++) {
            ColumnConstraints constraints = new ColumnConstraints();
            constraints.setPercentWidth(100.0 / columns);
            grid.getColumnConstraints().add(constraints);
            grid.add(head(comparison.columns().get(column)), column, 0);
        }
        int row = 1;
        for (Field field : comparison.fields()) {
            grid.add(name(field), 0, row++, columns, 1);
            for (int column = 0; column < columns; column++) {
                Node cell = cell(field.cells().get(column), field.differs());
                if (column == 0) {
                    cell.getStyleClass().add("first");
                }
                grid.add(cell, column, row);
            }
            row++;
        }
        ScrollPane wide = new ScrollPane(grid);
        ScrollTuning.direct(wide);
        wide.setFitToWidth(true);
        wide.setVbarPolicy(ScrollBarPolicy.NEVER);
        wide.getStyleClass().add("compare-scroll");
        grid.setStyle("-fx-min-width: " + LEAST_COLUMN_EM * columns + "em;");
        VBox box = new VBox(title(columns, left), wide);
        box.getStyleClass().add("compare");
        box.addEventHandler(KeyEvent.KEY_PRESSED, event -> {
            if (event.getCode() == KeyCode.ESCAPE) {
                model.closeComparison();
                event.consume();
            }
        });
        return List.of(box);
    }

    private Node title(int columns, int left) {
        Label title = new WrappedLabel(words.say("compare.title", columns));
        title.getStyleClass().add("headline");
        HBox.setHgrow(title, Priority.ALWAYS);
        title.setMaxWidth(Double.MAX_VALUE);
        Button close = LiteralText.in(new Button(words.getString("compare.close")));
        close.getStyleClass().add("compare-close");
        close.setMinWidth(Region.USE_PREF_SIZE);
        close.setOnAction(_ -> model.closeComparison());
        VBox box = new VBox(new HBox(title, close));
        box.getStyleClass().add("page-head");
        Label hint = new WrappedLabel(left > 0 ? words.say("compare.left", left) : words.getString("compare.hint"));
        hint.getStyleClass().add("subtitle");
        box.getChildren().add(hint);
        return box;
    }

    private Node head(Column column) {
        WrappedFlow name = new WrappedFlow(new TextLink(column.headline(), () -> controller.goTo(column.key())));
        name.getStyleClass().add("compare-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        Button out = LiteralText.in(new Button(null, new FontIcon("fth-x")));
        out.getStyleClass().addAll("flat", "button-icon", "compare-out");
        out.setAccessibleText(words.say("compare.out", column.headline()));
        out.setOnAction(_ -> model.leaveOut(column.key()));
        Label subtitle = new WrappedLabel(column.subtitle());
        subtitle.getStyleClass().add("compare-subtitle");
        VBox head = new VBox(new HBox(name, out), subtitle);
        head.getStyleClass().add("compare-head");
        GridPane.setValignment(head, VPos.TOP);
        return head;
    }

    private Node name(Field field) {
        Label name = new Label(field.differs() ? words.say("compare.differs", field.label()) : field.label());
        name.getStyleClass().addAll("compare-field", field.differs() ? "differs" : "alike");
        name.setMaxWidth(Double.MAX_VALUE);
        return name;
    }

    private Node cell(List<Line> lines, boolean differs) {
        LineNodes nodes = new LineNodes(controller, _ -> {});
        VBox cell = new VBox();
        cell.getStyleClass().addAll("compare-cell", differs ? "differs" : "alike");
        if (lines.isEmpty()) {
            cell.getChildren().add(nodes.words(List.of(new DetailPage.Part.Aside(words.getString("compare.none")))));
        }
        lines.forEach(line -> cell.getChildren().add(nodes.words(line.parts())));
        cell.setMaxHeight(Double.MAX_VALUE);
        return cell;
    }
}
