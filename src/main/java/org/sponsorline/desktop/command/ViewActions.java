package org.sponsorline.desktop.command;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import javafx.beans.value.ObservableValue;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.timeline.NamesColumn;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Organization;
import org.sponsorline.query.AmountIndex.Stated;
import org.sponsorline.query.Filter;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.LaneRows;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Panes;
import org.sponsorline.view.ViewState.Theme;
import org.sponsorline.view.ViewState.Unmatched;
import org.sponsorline.view.ViewState.YearlyStrip;

/// The commands that change how the record is seen.
public final class ViewActions {

    private static final int LETTER_STEP = 10;

    private final Workspace workspace;
    private final Settings settings;
    private final NamesColumn names;

    public ViewActions(Workspace workspace, Settings settings, NamesColumn names) {
        this.workspace = workspace;
        this.settings = settings;
        this.names = names;
    }

    /// Whether a dimension parts lanes or colours at the place a section stands for.
    ObservableValue<Boolean> parts(Section section, Dimension dimension) {
        return workspace.stateProperty().map(state -> switch (section) {
            case COLOUR_BY -> state.colourBy() == dimension;
            case THEN_BY -> state.groupBy().indexOf(dimension) > 0;
            default -> state.groupBy().getFirst() == dimension;
        });
    }

    void choose(Section section, Dimension dimension) {
        ViewState state = workspace.getState();
        switch (section) {
            case COLOUR_BY -> workspace.show(state.withColourBy(dimension));
            case THEN_BY -> workspace.show(state.withGroupBy(nested(state.groupBy(), dimension)));
            default -> workspace.show(state.withGroupBy(headed(state.groupBy(), dimension)));
        }
    }

    /// The levels with another outermost one; inner levels stay, but for the one that moved outwards.
    static List<Dimension> headed(List<Dimension> levels, Dimension head) {
        List<Dimension> changed = new ArrayList<>(levels.subList(1, levels.size()));
        changed.remove(head);
        changed.addFirst(head);
        return changed;
    }

    /// The levels with an inner one added at the end, or taken out where it is there; the outermost never goes.
    static List<Dimension> nested(List<Dimension> levels, Dimension inner) {
        List<Dimension> changed = new ArrayList<>(levels);
        if (changed.indexOf(inner) > 0) {
            changed.remove(inner);
        } else if (!changed.contains(inner)) {
            if (changed.size() == ViewState.MAX_LEVELS) {
                changed.removeLast();
            }
            changed.add(inner);
        }
        return changed;
    }

    ObservableValue<Boolean> hasRows(LaneRows rows) {
        return workspace.stateProperty().map(state -> state.rows() == rows);
    }

    void arrange(LaneRows rows) {
        workspace.show(workspace.getState().withRows(rows));
    }

    void foldAll() {
        Arrangement arrangement = workspace.getArrangement();
        if (arrangement == null) {
            return;
        }
        Grouping grouping = arrangement.grouping();
        Set<String> folded = new LinkedHashSet<>(workspace.getState().collapsed());
        for (int lane = 0; lane < grouping.size(); lane++) {
            if (grouping.parent(lane) < 0) {
                folded.add(grouping.path(lane));
            }
        }
        workspace.show(workspace.getState().withCollapsed(folded));
    }

    void unfoldAll() {
        workspace.show(workspace.getState().withCollapsed(Set.of()));
    }

    ObservableValue<Boolean> showsYearly() {
        return workspace.stateProperty().map(state -> state.yearly() != null);
    }

    void toggleYearly() {
        ViewState state = workspace.getState();
        workspace.show(state.withYearly(state.yearly() == null ? YearlyStrip.USUAL : null));
    }

    /// Shows stated values a year in the currency after the present one, the one stated most after the last.
    void nextCurrency() {
        Arrangement arrangement = workspace.getArrangement();
        ViewState state = workspace.getState();
        if (arrangement == null) {
            return;
        }
        List<String> currencies = arrangement.index().amounts().stated().stream().map(Stated::currency).toList();
        YearlyStrip strip = state.yearly();
        String present = strip == null ? null : strip.currency();
        int at = present == null ? 0 : currencies.indexOf(present);
        boolean last = at + 1 >= currencies.size();
        workspace.show(state.withYearly(
                strip == null || last ? YearlyStrip.USUAL : new YearlyStrip(currencies.get(at + 1))));
    }

    ObservableValue<Boolean> shows(Panes panes) {
        return workspace.stateProperty().map(state -> state.panes() == panes);
    }

    void show(Panes panes) {
        workspace.show(workspace.getState().withPanes(panes));
    }

    void nextPanes() {
        show(switch (workspace.getState().panes()) {
            case TIMELINE -> Panes.TABLE;
            case TABLE -> Panes.BOTH;
            case BOTH -> Panes.TIMELINE;
        });
    }

    ObservableValue<Boolean> hasTheme(Theme theme) {
        return workspace.stateProperty().map(state -> state.theme() == theme);
    }

    void applyTheme(Theme theme) {
        workspace.adjust(workspace.getState().withTheme(theme));
    }

    ObservableValue<Boolean> treats(Unmatched unmatched) {
        return workspace.stateProperty().map(state -> state.unmatched() == unmatched);
    }

    void treat(Unmatched unmatched) {
        workspace.show(workspace.getState().withUnmatched(unmatched));
    }

    void clearFilter() {
        workspace.show(workspace.getState().withFilter(Filter.NONE));
    }

    /// Lets only the organizations match that the selection is about: those that hold the selected agreements, those a
    /// milestone names, or the selected ones themselves. Nothing changes where it is about none.
    void filterToSelection() {
        Arrangement arrangement = workspace.getArrangement();
        if (arrangement == null) {
            return;
        }
        ViewState state = workspace.getState();
        Set<String> organizations = new LinkedHashSet<>();
        for (EntryKey key : state.selection()) {
            arrangement.dataset().entry(key).ifPresent(entry -> organizations.addAll(about(entry)));
        }
        if (!organizations.isEmpty()) {
            Filter filter = state.filter().without(Dimension.ORGANIZATION);
            for (String organization : organizations) {
                filter = filter.with(Dimension.ORGANIZATION, organization, true);
            }
            workspace.show(state.withFilter(filter));
        }
    }

    private static List<String> about(Entry entry) {
        return switch (entry) {
            case Organization organization -> List.of(organization.id());
            case Agreement agreement -> agreement.grantees();
            case Milestone milestone -> milestone.organizations();
            default -> List.of();
        };
    }

    void clearSelection() {
        workspace.clearSelection();
    }

    void asKnownNow() {
        workspace.show(workspace.getState().withAsOf(null));
    }

    ObservableValue<Boolean> hasNames() {
        return names.offeredProperty();
    }

    ObservableValue<Boolean> namesFolded() {
        return names.foldedProperty();
    }

    void widerNames() {
        names.step(1);
    }

    void narrowerNames() {
        names.step(-1);
    }

    void foldNames() {
        names.setFolded(!names.isFolded());
    }

    void largerLetters() {
        settings.setFontPercent(settings.fontPercentProperty().get() + LETTER_STEP);
    }

    void smallerLetters() {
        settings.setFontPercent(settings.fontPercentProperty().get() - LETTER_STEP);
    }

    void usualLetters() {
        settings.setFontPercent(Settings.MIN_FONT_PERCENT);
    }
}
