package org.sponsorline.desktop.show;

import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.commonmark.parser.Parser;
import org.sponsorline.desktop.help.MarkdownNodes;
import org.sponsorline.desktop.text.WrappedLabel;

/// The presenter's notes: Markdown in letters that can be made larger.
public final class NotesPane extends ScrollPane {

    private static final double USUAL_EM = 1.4;
    private static final double STEP = 0.2;
    private static final double LEAST_EM = 0.8;
    private static final double MOST_EM = 4;

    private final VBox text = new VBox();
    private double em = USUAL_EM;

    public NotesPane() {
        getStyleClass().add("notes-pane");
        text.getStyleClass().add("notes-text");
        setFitToWidth(true);
        setHbarPolicy(ScrollBarPolicy.NEVER);
        setFocusTraversable(false);
        setContent(text);
        size(0);
    }

    /// Shows other notes from their beginning.
    ///
    /// @param markdown blank for none
    /// @param none     what is said then
    void show(String markdown, String none) {
        if (markdown.isBlank()) {
            WrappedLabel label = new WrappedLabel(none);
            label.getStyleClass().add("soft");
            text.getChildren().setAll(label);
        } else {
            MarkdownNodes nodes = new MarkdownNodes();
            Parser.builder().build().parse(markdown).accept(nodes);
            text.getChildren().setAll(nodes.sections());
        }
        setVvalue(0);
    }

    /// Makes the letters larger by so many steps, or smaller.
    void size(int steps) {
        em = Math.clamp(em + steps * STEP, LEAST_EM, MOST_EM);
        text.setStyle("-fx-font-size: " + em + "em;");
    }
}
