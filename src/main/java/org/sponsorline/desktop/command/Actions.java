package org.sponsorline.desktop.command;

import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.value.ObservableValue;
import org.sponsorline.desktop.briefing.BriefingActions;
import org.sponsorline.desktop.detail.DetailViewModel;
import org.sponsorline.desktop.export.ExportActions;
import org.sponsorline.desktop.show.ShowActions;
import org.sponsorline.desktop.timeline.behavior.TimelineSteering;
import org.sponsorline.desktop.workspace.Workspace;

/// What commands act on.
///
/// @param briefing the open briefing
/// @param shell    the window around the panels
/// @param steering the timeline
/// @param finding  the search
/// @param pages    the pages of details
/// @param shows    what starts shows of the open briefing
public record Actions(
        Workspace workspace, FileActions files, EditActions edit, ExportActions export, ViewActions view,
        GoActions go, Shell shell, TimelineSteering steering, HitNavigation finding, DetailViewModel pages,
        BriefingActions briefing, ShowActions shows) {

    /// Whether a command that needs this is of use now.
    ObservableValue<Boolean> isTrue(When when) {
        return switch (when) {
            case ALWAYS -> new SimpleBooleanProperty(true);
            case RECORD -> workspace.recordProperty().map(open -> true).orElse(false);
            // The first part of a file must not go out as if it were the file.
            case WHOLE -> workspace.recordProperty().map(open -> !open.isPart()).orElse(false);
            case SELECTION -> workspace.stateProperty().map(state -> !state.selection().isEmpty());
            case SEVERAL -> workspace.stateProperty().map(state -> state.selection().size() > 1);
            case BACK -> workspace.canGoBackProperty();
            case FORWARD -> workspace.canGoForwardProperty();
            case PAGE_BACK -> pages.canGoBackProperty();
            case PAGE_FORWARD -> pages.canGoForwardProperty();
            case UNDOABLE -> edit.canUndo();
            case REDOABLE -> edit.canRedo();
            case NAMES -> view.hasNames();
            // The bundled record comes from no file.
            case BUNDLED -> workspace.recordProperty().map(open -> open.path() == null).orElse(false);
            case BRIEFING -> shows.canStartProperty();
            case SHOWING -> shows.isRunningProperty();
            case OPEN_BRIEFING -> briefing.isOpen();
            case SCENE -> briefing.hasScene();
            case NARROWED -> workspace.stateProperty().map(state -> !state.filter().isNone());
        };
    }
}
