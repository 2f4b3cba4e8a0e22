package org.sponsorline.briefing;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.UnknownMembers;
import org.sponsorline.model.text.Text;
import org.sponsorline.view.ViewState;

/// One scene of a briefing: a view of the record, captured live, with what is said to it; or words alone.
///
/// @param id        unique in its briefing
/// @param title     the headline of the stage
/// @param subtitle  or null
/// @param view      what is shown, with the selection that stands out and the pinned as-of day; null in a
///                  [title scene][#isTitle()]
/// @param board     what is shown in place of the chart, such as [#COMPARISON], or null for the chart; words that this
///                  version does not know show the chart
/// @param notes     for the presenter, in Markdown, per language; null if there are none
/// @param seconds   how long it is planned to take, or null if that is not planned
/// @param rehearsed how many seconds it took when it was last rehearsed, or null
/// @param hidden    whether it is left out of the show and of every export
/// @param shown     what it showed when it was captured, or null if that was not kept
/// @param unknown   members this version does not know
public record Scene(
        String id, Text title, @Nullable Text subtitle, @Nullable ViewState view, @Nullable String board,
        @Nullable Text notes, @Nullable Integer seconds, @Nullable Integer rehearsed, boolean hidden,
        @Nullable ShownScene shown, UnknownMembers unknown) {

    /// The entries of the selection side by side.
    public static final String COMPARISON = "compare";

    /// The details of the last entry selected.
    public static final String CARD = "card";

    /// The items in a table.
    public static final String TABLE = "table";

    /// A scene of words alone.
    public static Scene ofWords(String id, Text title, @Nullable Text subtitle) {
        return new Scene(id, title, subtitle, null, null, null, null, null, false, null, UnknownMembers.NONE);
    }

    /// A scene of a view.
    public static Scene ofView(String id, Text title, ViewState view, @Nullable ShownScene shown) {
        return new Scene(id, title, null, view, null, null, null, null, false, shown, UnknownMembers.NONE);
    }

    /// Whether it is of words alone.
    public boolean isTitle() {
        return view == null;
    }

    /// The day as of which it is pinned; null if it shows all that is known, or words alone.
    public @Nullable LocalDate asOf() {
        return view == null ? null : view.asOf();
    }

    /// What stands out, in the order it was chosen; empty if nothing does.
    public List<EntryKey> selection() {
        return view == null ? List.of() : view.selection();
    }

    public Scene withId(String changed) {
        return new Scene(
                changed, title, subtitle, view, board, notes, seconds, rehearsed, hidden, shown, unknown);
    }

    public Scene withTitle(Text changed) {
        return new Scene(id, changed, subtitle, view, board, notes, seconds, rehearsed, hidden, shown, unknown);
    }

    public Scene withSubtitle(@Nullable Text changed) {
        return new Scene(id, title, changed, view, board, notes, seconds, rehearsed, hidden, shown, unknown);
    }

    /// With another view, and what that one shows.
    public Scene withView(@Nullable ViewState changed, @Nullable String otherBoard, @Nullable ShownScene nowShown) {
        return new Scene(
                id, title, subtitle, changed, otherBoard, notes, seconds, rehearsed, hidden, nowShown, unknown);
    }

    public Scene withBoard(@Nullable String changed) {
        return new Scene(id, title, subtitle, view, changed, notes, seconds, rehearsed, hidden, shown, unknown);
    }

    public Scene withNotes(@Nullable Text changed) {
        return new Scene(id, title, subtitle, view, board, changed, seconds, rehearsed, hidden, shown, unknown);
    }

    public Scene withSeconds(@Nullable Integer changed) {
        return new Scene(id, title, subtitle, view, board, notes, changed, rehearsed, hidden, shown, unknown);
    }

    public Scene withRehearsed(@Nullable Integer changed) {
        return new Scene(id, title, subtitle, view, board, notes, seconds, changed, hidden, shown, unknown);
    }

    public Scene withHidden(boolean changed) {
        return new Scene(id, title, subtitle, view, board, notes, seconds, rehearsed, changed, shown, unknown);
    }

    /// With what it shows now taken for what it is meant to show.
    public Scene withShown(@Nullable ShownScene changed) {
        return new Scene(id, title, subtitle, view, board, notes, seconds, rehearsed, hidden, changed, unknown);
    }
}
