package org.sponsorline.desktop.command;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.command.PaletteViewModel.Hit;

/// One line of the palette: the name with the meant letters marked, where it stands in the menus, its keys.
final class PaletteCell extends ListCell<Hit> {

    private static final PseudoClass OUT_OF_REACH = PseudoClass.getPseudoClass("out-of-reach");

    private final TextFlow name = new TextFlow();
    private final Label place = new Label();
    private final Label keys = new Label();
    private final HBox line;

    PaletteCell() {
        Region gap = new Region();
        HBox.setHgrow(gap, Priority.ALWAYS);
        line = new HBox(name, place, gap, keys);
        line.getStyleClass().add("palette-line");
        name.getStyleClass().add("palette-name");
        place.getStyleClass().add("palette-place");
        keys.getStyleClass().add("keys");
        getStyleClass().add("palette-cell");
    }

    @Override
    protected void updateItem(@Nullable Hit hit, boolean empty) {
        super.updateItem(hit, empty);
        if (empty || hit == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        name.getChildren().clear();
        for (int i = 0; i < hit.name().length(); i++) {
            boolean meant = hit.letters().contains(i);
            int start = i;
            while (i + 1 < hit.name().length() && hit.letters().contains(i + 1) == meant) {
                i++;
            }
            Text part = new Text(hit.name().substring(start, i + 1));
            part.getStyleClass().add(meant ? "palette-meant" : "palette-rest");
            name.getChildren().add(part);
        }
        place.setText(hit.place());
        keys.setText(hit.keys());
        keys.setVisible(!hit.keys().isEmpty());
        pseudoClassStateChanged(OUT_OF_REACH, !hit.enabled());
        setAccessibleText(hit.name() + ", " + hit.place() + (hit.keys().isEmpty() ? "" : ", " + hit.keys()));
        setGraphic(line);
    }
}
