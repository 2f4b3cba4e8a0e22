package org.sponsorline.desktop.question;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Panes;
import org.sponsorline.view.ViewState.Theme;
import org.sponsorline.view.ViewText;
import org.sponsorline.view.ViewTextException;

/// Whether the first questions are offered, and what choosing one does.
///
/// They stand beside the view in which they were offered and go with it: whoever changes it has begun to work. One step
/// back from an answer brings them back. Only the bundled record has them.
public final class QuestionsViewModel {

    private final Workspace workspace;
    private final Clock clock;
    private final ReadOnlyBooleanWrapper shown = new ReadOnlyBooleanWrapper(this, "shown");

    /// Whether they are to be offered as soon as there is a picture to look at beside them.
    private boolean awaited;

    /// The view they stand beside; null where they are not offered.
    private @Nullable ViewState place;

    /// The view of the question chosen last; null before one was.
    private @Nullable ViewState answer;

    public QuestionsViewModel(Workspace workspace, Clock clock) {
        this.workspace = workspace;
        this.clock = clock;
        workspace.stateProperty().subscribe((_, now) -> follow(now));
        workspace.arrangementProperty().subscribe((_, _) -> offerIfAwaited());
        workspace.recordProperty().subscribe((_, now) -> {
            if (!isBundled(now)) {
                close();
            }
        });
    }

    /// Whether they are to be seen.
    public ReadOnlyBooleanProperty shownProperty() {
        return shown.getReadOnlyProperty();
    }

    List<Question> questions() {
        return Question.ofBundledRecord(workspace.locale(), LocalDate.now(clock));
    }

    /// Offers them beside the present view, or beside the first one where the record is still read; not beside any other
    /// record.
    public void offer() {
        awaited = true;
        offerIfAwaited();
    }

    private void offerIfAwaited() {
        OpenRecord open = workspace.getRecord();
        if (awaited && workspace.getArrangement() != null && isBundled(open)) {
            awaited = false;
            answer = null;
            place = workspace.getState();
            shown.set(true);
        }
    }

    private static boolean isBundled(@Nullable OpenRecord open) {
        return open != null && open.path() == null && !open.isPart();
    }

    /// Shows the view of a question, as a step of its own.
    void choose(Question question) {
        try {
            ViewState next = ViewText.parse(question.view(), workspace.getState());
            answer = next;
            workspace.restore(next);
        } catch (ViewTextException e) {
            throw new IllegalStateException("A question of the bundled record has no view: " + question.view(), e);
        }
    }

    /// Takes them away until they are asked for.
    ///
    /// @return whether they were there
    public boolean close() {
        boolean was = shown.get();
        awaited = false;
        place = null;
        shown.set(false);
        return was;
    }

    private void follow(ViewState now) {
        if (place == null) {
            return;
        }
        boolean back = isSame(place, now);
        if (!back && !isSame(answer, now)) {
            close();
        } else {
            shown.set(back);
        }
    }

    /// Whether nothing but how it looks tells one view from another: theme, panes and where one is among the lanes.
    private static boolean isSame(@Nullable ViewState one, ViewState other) {
        return one != null && apartFromLooks(one).equals(apartFromLooks(other));
    }

    private static ViewState apartFromLooks(ViewState view) {
        return view.withTop(null).withTheme(Theme.SYSTEM).withPanes(Panes.TIMELINE);
    }
}
