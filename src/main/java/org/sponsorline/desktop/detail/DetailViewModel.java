package org.sponsorline.desktop.detail;

import java.util.List;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.Picture;
import org.sponsorline.desktop.Workspace;
import org.sponsorline.model.EntryKey;
import org.sponsorline.view.ViewState;

/// What the detail pane shows: the page of the lead selection, or several pages side by side.
public final class DetailViewModel {

    /// More than these cannot be read side by side.
    static final int MOST_COMPARED = 8;

    private final Workspace workspace;
    private final DetailPages pages;
    private final ReadOnlyObjectWrapper<Shown> shown = new ReadOnlyObjectWrapper<>(this, "shown", new Nothing());

    /// What there is to see.
    sealed interface Shown {}

    /// No record yet.
    record Nothing() implements Shown {}

    /// One page: of an entry, or of the whole record where nothing is selected.
    record Single(DetailPage page) implements Shown {}

    /// The selected entry is not known as of the view's day.
    record NotKnown(EntryKey key) implements Shown {}

    /// Several pages.
    ///
    /// @param left how many selected entries are left out
    record Several(Comparison comparison, int left) implements Shown {}

    public DetailViewModel(Workspace workspace) {
        this.workspace = workspace;
        pages = new DetailPages(workspace.locale());
        workspace.pictureProperty().subscribe(_ -> refresh());
        // A value subscriber: a mapped property tells of a change once only to those who do not ask for the value.
        workspace.stateProperty().map(ViewState::selection).subscribe(_ -> refresh());
    }

    ReadOnlyObjectProperty<Shown> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    Shown getShown() {
        return shown.get();
    }

    private void refresh() {
        Picture picture = workspace.getPicture();
        Shown next = picture == null ? new Nothing() : of(picture, workspace.getState().selection());
        if (!next.equals(getShown())) {
            shown.set(next);
        }
    }

    private Shown of(Picture picture, List<EntryKey> selection) {
        if (selection.isEmpty()) {
            return new Single(pages.ofRecord(picture.dataset()));
        }
        if (selection.size() == 1) {
            EntryKey key = selection.getFirst();
            return pages.of(picture.index(), key).<Shown>map(Single::new).orElseGet(() -> new NotKnown(key));
        }
        List<DetailPage> compared = selection.stream().limit(MOST_COMPARED)
                .map(key -> pages.of(picture.index(), key)).flatMap(Optional::stream).toList();
        return switch (compared.size()) {
            case 0 -> new NotKnown(selection.getLast());
            case 1 -> new Single(compared.getFirst());
            default -> new Several(Comparison.of(compared), selection.size() - compared.size());
        };
    }

    /// Goes to the page of an entry and brings it into the timeline's window.
    void goTo(EntryKey key) {
        workspace.focusOn(key);
    }

    /// Takes one entry out of those compared.
    void leaveOut(EntryKey key) {
        workspace.toggleSelect(key);
    }

    /// Ends comparing: only the entry chosen last stays selected.
    void closeComparison() {
        @Nullable EntryKey lead = workspace.getState().lead();
        if (lead != null) {
            workspace.select(lead);
        }
    }
}
