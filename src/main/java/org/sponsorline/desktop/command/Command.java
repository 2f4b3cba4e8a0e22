package org.sponsorline.desktop.command;

import static org.sponsorline.desktop.command.When.ALWAYS;
import static org.sponsorline.desktop.command.When.BACK;
import static org.sponsorline.desktop.command.When.BRIEFING;
import static org.sponsorline.desktop.command.When.BUNDLED;
import static org.sponsorline.desktop.command.When.FORWARD;
import static org.sponsorline.desktop.command.When.NAMES;
import static org.sponsorline.desktop.command.When.NARROWED;
import static org.sponsorline.desktop.command.When.OPEN_BRIEFING;
import static org.sponsorline.desktop.command.When.RECORD;
import static org.sponsorline.desktop.command.When.REDOABLE;
import static org.sponsorline.desktop.command.When.SCENE;
import static org.sponsorline.desktop.command.When.SELECTION;
import static org.sponsorline.desktop.command.When.SHOWING;
import static org.sponsorline.desktop.command.When.UNDOABLE;
import static org.sponsorline.desktop.command.When.WHOLE;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.timeline.motion.Move;
import org.sponsorline.desktop.timeline.motion.ViewMove;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.LaneRows;
import org.sponsorline.view.ViewState.Panes;
import org.sponsorline.view.ViewState.Theme;
import org.sponsorline.view.ViewState.Unmatched;

/// Everything the program can be told to do, each once. Menus, toolbar, palette, key sheet and the guide's table of
/// keys are made from this.
///
/// Names and descriptions are texts of this package: `command.ID` and `command.ID.help`.
// The functions hold no state, and the lists of keys are copies; the checker cannot know.
@SuppressWarnings("ImmutableEnumChecker")
public enum Command {
    OPEN_FILE(Section.OPEN, ALWAYS, a -> a.files().choose(), "Shortcut+O"),
    OPEN_BUNDLED(Section.OPEN, ALWAYS, a -> a.files().openBundled()),
    RELOAD(Section.OPEN, RECORD, a -> a.files().reload(), "F5", "Shortcut+R"),
    EXPORT(Section.EXPORT, WHOLE, a -> a.shell().showExport(), "Shortcut+E"),
    SETTINGS(Section.PROGRAM, ALWAYS, a -> a.shell().showSettings(), "Shortcut+COMMA"),
    QUIT(Section.PROGRAM, ALWAYS, a -> a.shell().quit(), "Shortcut+Q"),

    UNDO(Section.UNDO, UNDOABLE, a -> a.edit().undo(), "Shortcut+Z"),
    REDO(Section.UNDO, REDOABLE, a -> a.edit().redo(), "Shortcut+Shift+Z", "Shortcut+Y"),
    COPY_DETAILS(Section.COPY, SELECTION, a -> a.edit().copyDetails(), "Shortcut+C"),
    COPY_CITATIONS(Section.COPY, SELECTION, a -> a.edit().copyCitations(), "Shortcut+Shift+C"),
    COPY_PICTURE(Section.COPY, WHOLE, a -> a.export().copyPicture()),
    COPY_TABLE(Section.COPY, WHOLE, a -> a.export().copyTable()),
    COPY_VIEW(Section.COPY, RECORD, a -> a.edit().copyView()),
    OPEN_VIEW(Section.COPY, RECORD, a -> a.shell().openView(), "Shortcut+Shift+V"),
    FIND(Section.FIND, RECORD, a -> a.shell().focusSearch(), "Shortcut+F"),
    FIND_NEXT(Section.FIND, RECORD, a -> a.finding().next(), "F3"),
    FIND_PREVIOUS(Section.FIND, RECORD, a -> a.finding().previous(), "Shift+F3"),

    GROUP_BY_PROGRAMME(Dimension.PROGRAMME, Section.GROUP_BY),
    GROUP_BY_ORGANIZATION(Dimension.ORGANIZATION, Section.GROUP_BY),
    GROUP_BY_GRANTOR(Dimension.GRANTOR, Section.GROUP_BY),
    GROUP_BY_FAMILY(Dimension.FAMILY, Section.GROUP_BY),
    GROUP_BY_CATEGORY(Dimension.CATEGORY, Section.GROUP_BY),
    GROUP_BY_TERRITORY(Dimension.TERRITORY, Section.GROUP_BY),
    GROUP_BY_MEDIA(Dimension.MEDIA, Section.GROUP_BY),
    GROUP_BY_EDITION(Dimension.EDITION, Section.GROUP_BY),
    GROUP_BY_KIND(Dimension.KIND, Section.GROUP_BY),
    GROUP_BY_TIER(Dimension.TIER, Section.GROUP_BY),
    GROUP_BY_COUNTRY(Dimension.COUNTRY, Section.GROUP_BY),
    THEN_BY_PROGRAMME(Dimension.PROGRAMME, Section.THEN_BY),
    THEN_BY_ORGANIZATION(Dimension.ORGANIZATION, Section.THEN_BY),
    THEN_BY_GRANTOR(Dimension.GRANTOR, Section.THEN_BY),
    THEN_BY_FAMILY(Dimension.FAMILY, Section.THEN_BY),
    THEN_BY_CATEGORY(Dimension.CATEGORY, Section.THEN_BY),
    THEN_BY_TERRITORY(Dimension.TERRITORY, Section.THEN_BY),
    THEN_BY_MEDIA(Dimension.MEDIA, Section.THEN_BY),
    THEN_BY_EDITION(Dimension.EDITION, Section.THEN_BY),
    THEN_BY_KIND(Dimension.KIND, Section.THEN_BY),
    THEN_BY_TIER(Dimension.TIER, Section.THEN_BY),
    THEN_BY_COUNTRY(Dimension.COUNTRY, Section.THEN_BY),
    ROWS_IN_FORCE(LaneRows.IN_FORCE),
    ROWS_START(LaneRows.START),
    ROWS_NAME(LaneRows.NAME),
    ROWS_END(LaneRows.END),
    ROWS_VALUE(LaneRows.VALUE),
    ROWS_COMPACT(LaneRows.COMPACT),
    COLOUR_BY_KIND(Dimension.KIND, Section.COLOUR_BY),
    COLOUR_BY_PROGRAMME(Dimension.PROGRAMME, Section.COLOUR_BY),
    COLOUR_BY_FAMILY(Dimension.FAMILY, Section.COLOUR_BY),
    COLOUR_BY_CATEGORY(Dimension.CATEGORY, Section.COLOUR_BY),
    COLOUR_BY_COUNTRY(Dimension.COUNTRY, Section.COLOUR_BY),
    COLOUR_BY_ORGANIZATION(Dimension.ORGANIZATION, Section.COLOUR_BY),

    FOLD_LANE(Section.LANES, RECORD, a -> a.steering().foldLane(), "["),
    UNFOLD_LANE(Section.LANES, RECORD, a -> a.steering().unfoldLane(), "]"),
    FOLD_ALL(Section.LANES, RECORD, a -> a.view().foldAll(), "{"),
    UNFOLD_ALL(Section.LANES, RECORD, a -> a.view().unfoldAll(), "}"),
    YEARLY_VALUES(
            Section.VALUES, Scope.WINDOW, RECORD, a -> a.view().showsYearly(), a -> a.view().toggleYearly(),
            "Shortcut+6"),
    NEXT_CURRENCY(Section.VALUES, RECORD, a -> a.view().nextCurrency()),
    ZOOM_IN(Section.ZOOM, RECORD, a -> a.go().zoomIn(), "+", "Shortcut+EQUALS", "Shortcut+PLUS", "Shortcut+ADD"),
    ZOOM_OUT(Section.ZOOM, RECORD, a -> a.go().zoomOut(), "-", "Shortcut+MINUS", "Shortcut+SUBTRACT"),
    FIT(Section.ZOOM, RECORD, a -> a.go().fit(), "Shortcut+0", "Shortcut+NUMPAD0"),
    SHOW_TIMELINE(Panes.TIMELINE),
    SHOW_BOTH(Panes.BOTH),
    SHOW_TABLE(Panes.TABLE),
    NEXT_VIEW(Section.TWINS, RECORD, a -> a.view().nextPanes(), "Ctrl+TAB"),
    FILTER_PANE(Section.PANES, a -> a.shell().filterPaneProperty(), a -> a.shell().toggleFilterPane(), "Shortcut+1"),
    DETAIL_PANE(Section.PANES, a -> a.shell().detailPaneProperty(), a -> a.shell().toggleDetailPane(), "Shortcut+2"),
    PROBLEMS_PANE(
            Section.PANES, a -> a.shell().problemsPaneProperty(), a -> a.shell().toggleProblemsPane(), "Shortcut+3"),
    COMPARE(
            Section.PANES, Scope.WINDOW, When.SEVERAL, a -> a.shell().comparisonProperty(),
            a -> a.shell().toggleComparison(), "Shortcut+5"),
    WIDER_NAMES(Section.NAMES, NAMES, a -> a.view().widerNames(), "Alt+Shift+RIGHT"),
    NARROWER_NAMES(Section.NAMES, NAMES, a -> a.view().narrowerNames(), "Alt+Shift+LEFT"),
    FOLD_NAMES(
            Section.NAMES, Scope.WINDOW, NAMES, a -> a.view().namesFolded(), a -> a.view().foldNames(), "Shortcut+4"),
    THEME_SYSTEM(Theme.SYSTEM),
    THEME_LIGHT(Theme.LIGHT),
    THEME_DARK(Theme.DARK),
    LARGER_LETTERS(Section.LETTERS, ALWAYS, a -> a.view().largerLetters(), "Shortcut+Shift+UP"),
    SMALLER_LETTERS(Section.LETTERS, ALWAYS, a -> a.view().smallerLetters(), "Shortcut+Shift+DOWN"),
    USUAL_LETTERS(Section.LETTERS, ALWAYS, a -> a.view().usualLetters()),
    FULL_SCREEN(Section.SCREEN, a -> a.shell().fullScreenProperty(), a -> a.shell().toggleFullScreen(), "F11"),

    GO_BACK(Section.HISTORY, BACK, a -> a.go().back(), "Alt+LEFT"),
    GO_FORWARD(Section.HISTORY, FORWARD, a -> a.go().forward(), "Alt+RIGHT"),
    GO_HOME(Section.HISTORY, RECORD, a -> a.go().home(), "Alt+HOME"),
    PAGE_BACK(Section.PAGES, When.PAGE_BACK, a -> a.pages().back(), "Shortcut+OPEN_BRACKET"),
    PAGE_FORWARD(Section.PAGES, When.PAGE_FORWARD, a -> a.pages().forward(), "Shortcut+CLOSE_BRACKET"),
    GO_TO_DATE(Section.PLACE, RECORD, a -> a.shell().goToDate(), "Shortcut+G"),
    GO_TO_TODAY(Section.PLACE, RECORD, a -> a.go().today(), "Shortcut+T"),
    CENTRE(Section.PLACE, RECORD, a -> a.steering().centre(), "F"),
    LOOK_EARLIER(ViewMove.EARLIER, "Shortcut+LEFT"),
    LOOK_LATER(ViewMove.LATER, "Shortcut+RIGHT"),
    LOOK_HIGHER(ViewMove.HIGHER, "Shortcut+UP"),
    LOOK_LOWER(ViewMove.LOWER, "Shortcut+DOWN"),
    START_EARLIER(ViewMove.START_EARLIER, "Shortcut+Shift+LEFT"),
    START_LATER(ViewMove.START_LATER, "Shortcut+Shift+RIGHT"),
    END_EARLIER(ViewMove.END_EARLIER, "Shift+LEFT"),
    END_LATER(ViewMove.END_LATER, "Shift+RIGHT"),
    DETAILS(Section.ITEM, Scope.TIMELINE, a -> a.steering().openDetails(), "ENTER"),
    LIST_HERE(Section.ITEM, Scope.TIMELINE, a -> a.steering().list(), "L"),
    NEXT_IN_LANE(Section.ITEM, Move.NEXT_IN_LANE, "."),
    PREVIOUS_IN_LANE(Section.ITEM, Move.PREVIOUS_IN_LANE, ","),
    MOVE_LEFT(Section.ITEM, Move.LEFT, "LEFT"),
    MOVE_RIGHT(Section.ITEM, Move.RIGHT, "RIGHT"),
    MOVE_UP(Section.ITEM, Move.UP, "UP"),
    MOVE_DOWN(Section.ITEM, Move.DOWN, "DOWN"),
    FIRST_ITEM(Section.ITEM, Move.FIRST, "HOME"),
    LAST_ITEM(Section.ITEM, Move.LAST, "END"),
    SCREEN_UP(Section.ITEM, Move.SCREEN_UP, "PAGE_UP"),
    SCREEN_DOWN(Section.ITEM, Move.SCREEN_DOWN, "PAGE_DOWN"),
    NEXT_PANE(Section.FOCUS, ALWAYS, a -> a.shell().focusNextPane(), "F6"),
    PREVIOUS_PANE(Section.FOCUS, ALWAYS, a -> a.shell().focusPreviousPane(), "Shift+F6"),
    LEAVE(Section.FOCUS, ALWAYS, a -> a.shell().leave(), "ESCAPE"),

    FILTER_TO_SELECTION(Section.NARROW, SELECTION, a -> a.view().filterToSelection(), "Shift+ENTER"),
    DIM_UNMATCHED(Unmatched.DIM),
    HIDE_UNMATCHED(Unmatched.HIDE),
    KNOWN_AS_OF(Section.CLEAR, RECORD, a -> a.shell().chooseKnownAsOf(), "Shortcut+K"),
    AS_KNOWN_NOW(Section.CLEAR, RECORD, a -> a.view().asKnownNow()),
    CLEAR_FILTER(Section.CLEAR, NARROWED, a -> a.view().clearFilter(), "Shortcut+Shift+F"),
    CLEAR_SELECTION(Section.CLEAR, SELECTION, a -> a.view().clearSelection()),

    ADD_SCENE(Section.SCENES, WHOLE, a -> a.briefing().addScene(), "Shortcut+M"),
    ADD_TITLE_SCENE(Section.SCENES, WHOLE, a -> a.briefing().addTitleScene(), "Shortcut+Shift+M"),
    SCENES_PANE(
            Section.SCENES, Scope.WINDOW, OPEN_BRIEFING, a -> a.shell().scenesPaneProperty(),
            a -> a.shell().toggleScenesPane(), "Shortcut+7"),
    EDIT_SCENE(Section.SCENE, SCENE, a -> a.shell().editScene(), "F2"),
    RECAPTURE_SCENE(Section.SCENE, SCENE, a -> a.briefing().recapture()),
    DUPLICATE_SCENE(Section.SCENE, SCENE, a -> a.briefing().duplicate(), "Shortcut+D"),
    HIDE_SCENE(Section.SCENE, SCENE, a -> a.briefing().toggleHidden()),
    SCENE_EARLIER(Section.SCENE, SCENE, a -> a.briefing().moveEarlier(), "Alt+UP"),
    SCENE_LATER(Section.SCENE, SCENE, a -> a.briefing().moveLater(), "Alt+DOWN"),
    DELETE_SCENE(Section.SCENE, SCENE, a -> a.briefing().delete()),
    SAVE_BRIEFING(Section.BRIEFING_FILE, OPEN_BRIEFING, a -> a.briefing().save(), "Shortcut+S"),
    SAVE_BRIEFING_AS(Section.BRIEFING_FILE, OPEN_BRIEFING, a -> a.briefing().saveAs(), "Shortcut+Shift+S"),
    CLOSE_BRIEFING(Section.BRIEFING_FILE, OPEN_BRIEFING, a -> a.briefing().close()),
    START_SHOW(Section.SHOW, BRIEFING, a -> a.shows().start(), "F5"),
    START_SHOW_HERE(Section.SHOW, BRIEFING, a -> a.shows().startHere(), "Shift+F5"),
    SHOW_IN_WINDOW(Section.SHOW, BRIEFING, a -> a.shows().startInWindow()),
    REHEARSE(Section.SHOW, BRIEFING, a -> a.shows().rehearse()),
    END_SHOW(Section.SHOW, SHOWING, a -> a.shows().end()),

    HELP(Section.HELP, ALWAYS, a -> a.shell().showHelp(), "F1"),
    FIRST_QUESTIONS(Section.HELP, BUNDLED, a -> a.shell().showFirstQuestions()),
    KEYS(Section.HELP, ALWAYS, a -> a.shell().showKeys(), "?"),
    PALETTE(Section.HELP, ALWAYS, a -> a.shell().showPalette(), "Shortcut+Shift+P"),
    ABOUT(Section.ABOUT, ALWAYS, a -> a.shell().showAbout());

    private final Section section;
    private final Scope scope;
    private final When when;
    private final @Nullable Function<Actions, ObservableValue<Boolean>> state;
    private final Consumer<Actions> action;
    private final List<String> keys;

    Command(
            Section section, Scope scope, When when,
            @Nullable Function<Actions, ObservableValue<Boolean>> state, Consumer<Actions> action, String... keys) {
        this.section = section;
        this.scope = scope;
        this.when = when;
        this.state = state;
        this.action = action;
        this.keys = List.of(keys);
    }

    Command(Section section, When when, Consumer<Actions> action, String... keys) {
        this(section, Scope.WINDOW, when, null, action, keys);
    }

    /// A command that puts something on and off.
    Command(
            Section section, Function<Actions, ObservableValue<Boolean>> state, Consumer<Actions> action,
            String... keys) {
        this(section, Scope.WINDOW, ALWAYS, state, action, keys);
    }

    Command(Section section, Scope scope, Consumer<Actions> action, String... keys) {
        this(section, scope, RECORD, null, action, keys);
    }

    Command(Section section, Move move, String key) {
        this(section, key.length() == 1 ? Scope.WINDOW : Scope.TIMELINE, RECORD, null, a -> a.steering().move(move),
                key);
    }

    Command(ViewMove look, String key) {
        this(Section.LOOK, Scope.TIMELINE, RECORD, null, a -> a.steering().look(look), key);
    }

    Command(Dimension dimension, Section section) {
        this(section, Scope.WINDOW, RECORD,
                a -> a.view().parts(section, dimension), a -> a.view().choose(section, dimension));
    }

    Command(LaneRows rows) {
        this(Section.ROWS, Scope.WINDOW, RECORD, a -> a.view().hasRows(rows), a -> a.view().arrange(rows));
    }

    Command(Panes panes) {
        this(Section.TWINS, Scope.WINDOW, RECORD, a -> a.view().shows(panes), a -> a.view().show(panes));
    }

    Command(Theme theme) {
        this(Section.THEME, Scope.WINDOW, ALWAYS, a -> a.view().hasTheme(theme), a -> a.view().applyTheme(theme));
    }

    Command(Unmatched unmatched) {
        this(Section.UNMATCHED, Scope.WINDOW, RECORD, a -> a.view().treats(unmatched), a -> a.view().treat(unmatched));
    }

    /// The name in settings, texts and the guide, such as `open-file`.
    public String id() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public Section section() {
        return section;
    }

    public Scope scope() {
        return scope;
    }

    /// Its usual keys, the one to show first, as [Shortcut#parse] reads them.
    public List<String> usualKeys() {
        return keys;
    }

    /// Whether it is on or off at any time, so that menus show a tick.
    public boolean hasState() {
        return state != null;
    }

    When when() {
        return when;
    }

    @Nullable Function<Actions, ObservableValue<Boolean>> state() {
        return state;
    }

    Consumer<Actions> action() {
        return action;
    }
}
