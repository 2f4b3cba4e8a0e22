package org.sponsorline.desktop.detail;

import java.util.List;
import javafx.collections.ObservableList;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// Turns one page into the next: a node stays where the next page has one like it in its place, and takes its words.
///
/// To style new nodes is most of what a new page costs, and pages are much alike.
final class NodeReuse {

    private NodeReuse() {}

    /// Makes nodes look like the wanted ones, which are used up by that.
    ///
    /// @param standing the children of a node in the window
    /// @param wanted   what is to stand there
    static void renew(ObservableList<Node> standing, List<? extends Node> wanted) {
        List<? extends Node> next = List.copyOf(wanted);
        int both = Math.min(standing.size(), next.size());
        for (int i = 0; i < both; i++) {
            // A list that is set as a whole takes out and styles anew what stays in it.
            if (!takesOver(standing.get(i), next.get(i))) {
                standing.set(i, next.get(i));
            }
        }
        if (standing.size() > both) {
            standing.remove(both, standing.size());
        }
        standing.addAll(next.subList(both, next.size()));
    }

    private static boolean takesOver(Node old, Node wanted) {
        if (!old.getClass().equals(wanted.getClass()) || !old.getStyleClass().equals(wanted.getStyleClass())) {
            return false;
        }
        switch (old) {
            case TextLink link when wanted instanceof TextLink next -> link.become(next);
            case Text text when wanted instanceof Text next -> text.setText(next.getText());
            case Label label when wanted instanceof Label next -> label.setText(next.getText());
            case LineNodes.Lines lines when wanted instanceof LineNodes.Lines next -> {
                lines.indent(next.depth());
                renew(lines.getChildren(), next.getChildren());
            }
            case Pane pane when isPlain(pane) && wanted instanceof Pane next ->
                renew(pane.getChildren(), next.getChildren());
            default -> {
                if (!old.getClass().equals(Region.class)) {
                    return false;
                }
            }
        }
        place(old, wanted);
        return true;
    }

    /// Whether a pane is nothing beyond its children and its style.
    private static boolean isPlain(Pane pane) {
        return pane instanceof VBox || pane instanceof HBox || pane instanceof FlowPane || pane instanceof GridPane
                || pane instanceof TextFlow;
    }

    private static void place(Node old, Node wanted) {
        old.setId(wanted.getId());
        HBox.setHgrow(old, HBox.getHgrow(wanted));
        GridPane.setConstraints(
                old, orFirst(GridPane.getColumnIndex(wanted)), orFirst(GridPane.getRowIndex(wanted)),
                GridPane.getColumnSpan(wanted) == null ? 1 : GridPane.getColumnSpan(wanted), 1);
    }

    private static int orFirst(@Nullable Integer index) {
        return index == null ? 0 : index;
    }
}
