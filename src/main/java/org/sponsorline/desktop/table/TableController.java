package org.sponsorline.desktop.table;

import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.IndexedCell;
import javafx.scene.control.Label;
import javafx.scene.control.SelectionMode;
import javafx.scene.control.TableRow;
import javafx.scene.control.TableView;
import javafx.scene.control.skin.VirtualFlow;
import javafx.scene.input.KeyCode;
import javafx.scene.input.KeyCodeCombination;
import javafx.scene.input.KeyCombination;
import javafx.scene.input.KeyEvent;
import javafx.scene.input.MouseButton;
import javafx.scene.layout.VBox;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.query.value.StatedValuesText;
import org.sponsorline.view.ViewState;

/// The twin of the timeline as a table.
public final class TableController {

    private static final KeyCombination COPY = new KeyCodeCombination(KeyCode.C, KeyCombination.SHORTCUT_DOWN);

    private static final KeyCombination ENTER = new KeyCodeCombination(KeyCode.ENTER);

    private static final double SCROLL_BAR_EM = 1.5;

    private final Workspace workspace;
    private final TableViewModel model;
    private final MessageBundle words;
    private final Settings settings;
    private final Appearance look;

    /// Whether columns have the widths they keep: those somebody gave them, or those of the first rows.
    private boolean fitted;

    @FXML
    private VBox pane;

    @FXML
    private TableView<Integer> table;

    @FXML
    private Label count;

    public TableController(
            Workspace workspace, TableViewModel model, MessageBundle words, Settings settings, Appearance look) {
        this.workspace = workspace;
        this.model = model;
        this.words = words;
        this.settings = settings;
        this.look = look;
    }

    @FXML
    private void initialize() {
        TableColumns columns = new TableColumns(table, model);
        TableSelection selection = new TableSelection(table, model);
        columns.make(words, look.getFontScale());
        table.getSelectionModel().setSelectionMode(SelectionMode.MULTIPLE);
        // One height for all rows lets a million of them scroll without being measured.
        table.fixedCellSizeProperty().bind(look.fontScaleProperty().map(scale ->
                Math.rint(28 * scale.doubleValue())));
        look.fontScaleProperty().subscribe((before, now) -> widen(now.doubleValue() / before.doubleValue()));
        table.setRowFactory(_ -> row());
        table.addEventFilter(KeyEvent.KEY_PRESSED, event -> pressed(event, columns));
        selection.listen();
        model.rowsProperty().subscribe(rows -> {
            selection.whileRowsChange(() -> {
                stayWithin(rows == null ? 0 : rows.size());
                columns.fill(rows);
            });
            fitOnce();
        });
        workspace.whenAnotherOpens(() -> table.scrollTo(0));
        workspace.stateProperty().map(ViewState::selection).subscribe(_ -> selection.follow());
        ColumnMemory memory = new ColumnMemory(table, settings, look, words.getLocale());
        fitted = memory.hasWidths();
        table.widthProperty().subscribe(this::fitOnce);
        memory.restore();
        memory.listen();
        model.sortBy(columns.sorts());
        pane.sceneProperty().subscribe(scene -> model.setWanted(scene != null));
        count.textProperty().bind(model.busyProperty().flatMap(busy -> model.rowsProperty().map(rows ->
                busy ? words.getString("sorting") : count(rows))).orElse(""));
    }

    /// How many rows there are, and how much is known about their prices.
    private String count(TableRows rows) {
        String values = StatedValuesText.line(rows.values(), words.getLocale());
        String count = words.say("count", rows.size());
        return values.isEmpty() ? count : count + " · " + values;
    }

    /// Goes up to the last page of fewer rows where the table stands below it. The toolkit would look for rows from where
    /// it stands, find none, and leave the page empty.
    private void stayWithin(int rows) {
        if (rows < table.getItems().size() && table.lookup(".virtual-flow") instanceof VirtualFlow<?> flow) {
            IndexedCell<?> top = flow.getFirstVisibleCell();
            int lastPage = rows - (int) Math.ceil(flow.getViewportLength() / table.getFixedCellSize());
            if (top != null && top.getIndex() > lastPage) {
                table.scrollTo(Math.max(0, lastPage));
            }
        }
    }

    private TableRow<Integer> row() {
        TableRow<Integer> row = new TableRow<>();
        row.setOnMouseClicked(event -> {
            if (event.getButton() == MouseButton.PRIMARY && event.getClickCount() == 2 && !row.isEmpty()) {
                model.focusOn(row.getIndex());
            }
        });
        return row;
    }

    private void pressed(KeyEvent event, TableColumns columns) {
        if (COPY.match(event)) {
            model.copy(columns.shownFields(), List.copyOf(table.getSelectionModel().getSelectedIndices()));
            event.consume();
        } else if (ENTER.match(event) && table.getSelectionModel().getSelectedIndex() >= 0) {
            model.focusOn(table.getSelectionModel().getSelectedIndex());
            event.consume();
        }
    }

    /// Columns grow with the letters in them.
    private void widen(double factor) {
        table.getColumns().forEach(column -> column.setPrefWidth(column.getWidth() * factor));
    }

    private void fitOnce() {
        if (!fitted && table.getWidth() > 0 && !table.getItems().isEmpty()) {
            fitted = true;
            new ColumnFit(look.emPx()).fit(table, table.getWidth() - SCROLL_BAR_EM * look.emPx());
        }
    }
}
