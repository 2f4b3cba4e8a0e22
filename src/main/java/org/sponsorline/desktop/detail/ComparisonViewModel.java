package org.sponsorline.desktop.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.Clip;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.text.TabSeparated;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.LatestTask;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.EntryKey;
import org.sponsorline.page.Comparison;
import org.sponsorline.page.Comparison.Column;
import org.sponsorline.page.Comparison.Field;
import org.sponsorline.page.DetailPages;
import org.sponsorline.paint.colour.Tone;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.view.ViewState;

/// What the sheet of the comparison shows: the selected entries side by side, made in the background while somebody can
/// see them.
public final class ComparisonViewModel {

    /// More than these cannot be read side by side.
    static final int MOST_COMPARED = 12;

    private final Workspace workspace;
    private final MessageBundle words;
    private final Clip clip;
    private final DetailPages pages;
    private final LatestTask<Sheet> work;
    private final ReadOnlyObjectWrapper<@Nullable Sheet> sheet = new ReadOnlyObjectWrapper<>(this, "sheet", null);
    private final BooleanProperty allRows = new SimpleBooleanProperty(this, "allRows");
    private @Nullable Asked asked;
    private boolean wanted;

    /// How the bar of an entry is painted on the timeline.
    ///
    /// @param ordinal of its colour
    record BarLook(int ordinal, Tone tone) {}

    /// The entries side by side.
    ///
    /// @param bars one a column, empty where it is no item of the timeline
    /// @param left how many selected entries are not among the columns
    record Sheet(Comparison comparison, List<Optional<BarLook>> bars, int left) {}

    /// What a sheet is made of; the same again makes the same sheet.
    private record Asked(DatasetIndex index, List<EntryKey> selection, List<Optional<BarLook>> bars) {
        boolean isSameAs(@Nullable Asked other) {
            return other != null && index == other.index && selection.equals(other.selection)
                    && bars.equals(other.bars);
        }
    }

    /// @param words the texts of this package
    public ComparisonViewModel(
            Workspace workspace, MessageBundle words, Clip clip, Executor background, Executor foreground) {
        this.workspace = workspace;
        this.words = words;
        this.clip = clip;
        pages = new DetailPages(workspace.locale());
        work = new LatestTask<>(background, foreground, sheet::set);
        workspace.arrangementProperty().subscribe(_ -> refresh());
        workspace.stateProperty().map(ViewState::selection).subscribe(_ -> refresh());
    }

    /// The entries side by side; null before there are any.
    ReadOnlyObjectProperty<@Nullable Sheet> sheetProperty() {
        return sheet.getReadOnlyProperty();
    }

    @Nullable Sheet getSheet() {
        return sheet.get();
    }

    /// Whether rows that read alike in all columns are shown as well.
    BooleanProperty allRowsProperty() {
        return allRows;
    }

    /// Makes sheets only while somebody can see them.
    void setWanted(boolean wanted) {
        this.wanted = wanted;
        if (!wanted) {
            work.forget();
            asked = null;
            sheet.set(null);
        }
        refresh();
    }

    private void refresh() {
        Arrangement arrangement = workspace.getArrangement();
        List<EntryKey> selection = workspace.getState().selection();
        if (!wanted || arrangement == null || selection.size() < 2) {
            return;
        }
        List<EntryKey> known = selection.stream()
                .filter(key -> arrangement.dataset().entry(key).isPresent()).limit(MOST_COMPARED).toList();
        Asked now = new Asked(
                arrangement.index(), selection, known.stream().map(key -> bar(arrangement, key)).toList());
        if (!now.isSameAs(asked)) {
            asked = now;
            work.request(() -> new Sheet(
                    pages.compared(now.index(), known), now.bars(), selection.size() - known.size()));
        }
    }

    private static Optional<BarLook> bar(Arrangement arrangement, EntryKey key) {
        int item = arrangement.dataset().itemNumber(key);
        if (item < 0) {
            return Optional.empty();
        }
        Tone tone = switch (arrangement.layout().standing(item)) {
            case IN_FORCE -> Tone.IN_FORCE;
            case ENDED -> Tone.ENDED;
            case NOT_BEGUN -> Tone.NOT_BEGUN;
        };
        return Optional.of(new BarLook(arrangement.colouring().ordinal(item), tone));
    }

    /// Goes to the page of an entry and brings it into the timeline's window.
    void goTo(EntryKey key) {
        workspace.focusOn(key);
    }

    /// Takes one entry out of those compared.
    void leaveOut(EntryKey key) {
        workspace.toggleSelect(key);
    }

    /// A cell as it is read aloud: the row, whose it is, what it says and whether the row differs.
    String spoken(Field field, Column column, String text) {
        String said = text.isEmpty() ? words.getString("compare.nothing") : text;
        return words.say(
                field.differs() ? "compare.spokenDiffers" : "compare.spoken", field.label(), column.headline(), said);
    }

    /// The bar of a column as it is read aloud.
    String spokenTerm(Column column) {
        String said = column.termText().isEmpty() ? words.getString("compare.nothing") : column.termText();
        return words.say("compare.spoken", words.getString("compare.years"), column.headline(), said);
    }

    /// Puts the rows that are shown on the clipboard as a table for a spreadsheet.
    void copy() {
        Sheet shown = getSheet();
        if (shown != null) {
            clip.copyText(table(shown.comparison()));
        }
    }

    private String table(Comparison comparison) {
        List<List<String>> rows = new ArrayList<>();
        rows.add(row("", comparison.columns().stream().map(Column::headline)));
        if (comparison.hasTerms()) {
            rows.add(row(words.getString("compare.years"), comparison.columns().stream().map(Column::termText)));
        }
        for (Field field : comparison.fields(allRows.get())) {
            rows.add(row(field.label(), field.cells().stream().map(Comparison::text)));
        }
        return rows.stream().map(TabSeparated::row).collect(Collectors.joining());
    }

    private static List<String> row(String label, Stream<String> cells) {
        return Stream.concat(Stream.of(label), cells).toList();
    }
}
