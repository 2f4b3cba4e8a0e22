package org.sponsorline.desktop.command;

import java.util.function.BiFunction;
import javafx.beans.value.ObservableValue;
import org.sponsorline.desktop.briefing.UndoOrder;
import org.sponsorline.desktop.detail.DetailText;
import org.sponsorline.desktop.platform.Clip;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewText;

/// The commands of the Edit menu that are about text.
public final class EditActions {

    private final Workspace workspace;
    private final Clip clip;
    private final UndoOrder order;

    public EditActions(Workspace workspace, Clip clip, UndoOrder order) {
        this.workspace = workspace;
        this.clip = clip;
        this.order = order;
    }

    ObservableValue<Boolean> canUndo() {
        return order.canUndo();
    }

    ObservableValue<Boolean> canRedo() {
        return order.canRedo();
    }

    void undo() {
        order.undo();
    }

    void redo() {
        order.redo();
    }

    void copyDetails() {
        copy((arrangement, state) -> DetailText.pages(arrangement, state.selection()));
    }

    void copyCitations() {
        copy((arrangement, state) -> DetailText.citations(arrangement, state.selection()));
    }

    /// The view as one line, which the command line's `render` takes as well.
    void copyView() {
        copy((arrangement, state) -> ViewText.format(state));
    }

    private void copy(BiFunction<Arrangement, ViewState, String> text) {
        Arrangement arrangement = workspace.getArrangement();
        if (arrangement != null) {
            clip.copyText(text.apply(arrangement, workspace.getState()));
        }
    }
}
