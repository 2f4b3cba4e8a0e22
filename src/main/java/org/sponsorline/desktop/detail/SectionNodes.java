package org.sponsorline.desktop.detail;

import java.util.List;
import java.util.function.Function;
import javafx.collections.FXCollections;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.text.WrappedLabel;
import org.sponsorline.page.DetailPage;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.LazyRows;

/// A titled part of a page: its beginning at once, the whole of it on demand, a very long whole as a virtual list.
///
/// While the page is short a section stands there whole; only what would make it long is shortened.
final class SectionNodes {

    /// How many rows of a section stand there unasked however long the page is.
    static final int BEGINNING = LazyRows.BEGINNING;
    /// How many rows the sections of a page may show together before the next ones are shortened.
    static final int ROOM = 60;
    /// How many rows may stand there as nodes; more make a virtual list.
    static final int MOST_NODES = 200;

    private static final double LIST_HEIGHT_PX = 480;

    private final LineNodes lines;
    private final MessageBundle words;
    private int room = ROOM;

    SectionNodes(LineNodes lines, MessageBundle words) {
        this.lines = lines;
        this.words = words;
    }

    Node of(DetailPage.Section section) {
        VBox box = head(section.title(), section.badges(), section.rows().size());
        int shown = shown(section.rows().size(), room);
        room -= shown;
        fill(box, section.rows(), shown, lines::grid);
        return box;
    }

    /// How many rows of a list stand there unasked where this much room is left.
    static int shown(int rows, int room) {
        return rows <= Math.max(BEGINNING + 1, room) ? rows : BEGINNING;
    }

    /// A head with nothing below it yet.
    VBox head(String title, List<Part.Badge> badges, int count) {
        Label name = new WrappedLabel(title);
        name.getStyleClass().add("section-title");
        HBox line = new HBox(name);
        line.getStyleClass().add("section-head");
        badges.forEach(badge -> line.getChildren().add(LineNodes.badge(badge)));
        if (count > 1) {
            Region gap = new Region();
            HBox.setHgrow(gap, Priority.ALWAYS);
            Label number = new Label(words.say("count", count));
            number.getStyleClass().add("section-count");
            number.setMinWidth(Region.USE_PREF_SIZE);
            line.getChildren().addAll(gap, number);
        }
        VBox box = new VBox(line);
        LineNodes.freeOfLeast(box);
        box.getStyleClass().add("page-section");
        return box;
    }

    /// Puts the beginning of a list below a head, and a button for the rest.
    private <E> void fill(VBox box, List<E> entries, int unasked, Function<List<E>, Node> shown) {
        if (entries.size() == unasked) {
            box.getChildren().add(shown.apply(entries));
            return;
        }
        Node beginning = shown.apply(entries.subList(0, unasked));
        Button all = LiteralText.in(new Button(words.say("showAll", entries.size())));
        all.getStyleClass().add("show-all");
        all.setOnAction(_ -> {
            Node whole = entries.size() <= MOST_NODES ? shown.apply(entries) : list(entries, shown);
            box.getChildren().removeAll(beginning, all);
            box.getChildren().add(whole);
            whole.requestFocus();
        });
        box.getChildren().addAll(beginning, all);
    }

    private static <E> ListView<E> list(List<E> entries, Function<List<E>, Node> shown) {
        ListView<E> list = new ListView<>(FXCollections.observableList(entries));
        list.getStyleClass().add("page-list");
        list.setPrefHeight(LIST_HEIGHT_PX);
        list.setCellFactory(_ -> new ListCell<>() {
            @Override
            protected void updateItem(@Nullable E entry, boolean empty) {
                super.updateItem(entry, empty);
                setGraphic(entry == null || empty ? null : shown.apply(List.of(entry)));
                // The page is as wide as its pane; the list must not ask for more.
                setPrefWidth(0);
            }
        });
        return list;
    }
}
