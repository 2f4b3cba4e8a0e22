package org.sponsorline.desktop.briefing;

import javafx.css.PseudoClass;
import javafx.scene.control.ListCell;
import javafx.scene.control.Tooltip;
import javafx.scene.input.ClipboardContent;
import javafx.scene.input.DataFormat;
import javafx.scene.input.DragEvent;
import javafx.scene.input.MouseEvent;
import javafx.scene.input.TransferMode;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Scene;
import org.sponsorline.desktop.text.MessageBundle;

/// A place in the strip of scenes; it can be dragged to another place.
final class SceneCell extends ListCell<Scene> {

    private static final DataFormat SCENE = new DataFormat("application/x-sponsorline-scene");
    private static final PseudoClass BEFORE = PseudoClass.getPseudoClass("drop-before");
    private static final PseudoClass AFTER = PseudoClass.getPseudoClass("drop-after");

    private final BriefingModel model;
    private final StaleScenes stale;
    private final ScenePictures pictures;
    private final MessageBundle words;
    private final SceneCard card;

    SceneCell(BriefingModel model, StaleScenes stale, ScenePictures pictures, MessageBundle words) {
        this.model = model;
        this.stale = stale;
        this.pictures = pictures;
        this.words = words;
        card = new SceneCard(words);
        setOnDragDetected(this::drag);
        setOnDragOver(this::over);
        setOnDragExited(event -> mark(null));
        setOnDragDropped(this::drop);
        stale.checkProperty().subscribe(() -> updateItem(getItem(), isEmpty()));
    }

    @Override
    protected void updateItem(@Nullable Scene scene, boolean empty) {
        super.updateItem(scene, empty);
        if (empty || scene == null) {
            setGraphic(null);
            setTooltip(null);
            setAccessibleText(null);
            return;
        }
        int at = getIndex() + 1;
        String changes = stale.words(scene.id());
        card.show(scene, at, !changes.isEmpty(), pictures.of(scene), words.getLocale());
        setGraphic(card);
        String name = scene.title().in(words.getLocale());
        String spoken = words.say("scene.spoken", at, name, scene.hidden() ? 1 : 0, changes.isEmpty() ? 0 : 1)
                + (changes.isEmpty() ? "" : " " + changes);
        setAccessibleText(spoken);
        setTooltip(new Tooltip(name + (scene.hidden() ? "\n" + words.getString("scene.isHidden") : "")
                + (changes.isEmpty() ? "" : "\n" + changes)));
    }

    private void drag(MouseEvent event) {
        Scene scene = getItem();
        if (scene != null) {
            var board = startDragAndDrop(TransferMode.MOVE);
            ClipboardContent content = new ClipboardContent();
            content.put(SCENE, scene.id());
            board.setContent(content);
            board.setDragView(card.snapshot(null, null));
            event.consume();
        }
    }

    private void over(DragEvent event) {
        if (event.getDragboard().hasContent(SCENE)) {
            event.acceptTransferModes(TransferMode.MOVE);
            mark(isEmpty() ? null : isAfter(event) ? AFTER : BEFORE);
            event.consume();
        }
    }

    private boolean isAfter(DragEvent event) {
        return event.getX() > getWidth() / 2;
    }

    private void mark(@Nullable PseudoClass side) {
        pseudoClassStateChanged(BEFORE, BEFORE.equals(side));
        pseudoClassStateChanged(AFTER, AFTER.equals(side));
    }

    private void drop(DragEvent event) {
        mark(null);
        if (event.getDragboard().getContent(SCENE) instanceof String id && model.getBriefing() != null) {
            int from = model.getBriefing().indexOf(id);
            int gap = isEmpty() ? model.getBriefing().scenes().size() : getIndex() + (isAfter(event) ? 1 : 0);
            if (from >= 0) {
                model.move(id, gap > from ? gap - 1 : gap);
            }
            event.setDropCompleted(from >= 0);
            event.consume();
        }
    }
}
