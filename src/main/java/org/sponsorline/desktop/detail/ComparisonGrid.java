package org.sponsorline.desktop.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.scene.AccessibleRole;
import javafx.scene.Node;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.Tooltip;
import javafx.scene.input.KeyEvent;
import javafx.scene.layout.ColumnConstraints;
import javafx.scene.layout.GridPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sponsorline.desktop.detail.ComparisonViewModel.BarLook;
import org.sponsorline.desktop.detail.ComparisonViewModel.Sheet;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.text.WrappedFlow;
import org.sponsorline.desktop.text.WrappedLabel;
import org.sponsorline.page.Comparison;
import org.sponsorline.page.Comparison.Column;
import org.sponsorline.page.Comparison.Field;
import org.sponsorline.page.DetailPage;
import org.sponsorline.paint.colour.BarColours;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.colour.Tone;

/// The cells of a comparison: names above, labels at the left, both of which stay in sight while the rest scrolls.
///
/// One cell takes the focus; arrow keys lead it on.
final class ComparisonGrid extends GridPane {

    private static final double LABEL_EM = 11;

    /// The least width of a column: 220 px at the usual size of letters.
    private static final double COLUMN_EM = 220 / 13.0;

    private static final BarLook NO_BAR = new BarLook(0, Tone.DIMMED);

    private final ComparisonViewModel model;
    private final MessageBundle words;
    private final Appearance look;
    private final LineNodes lines;
    private final List<Region> heads = new ArrayList<>();
    private final List<Region> labels = new ArrayList<>();
    private final List<List<Region>> rows = new ArrayList<>();
    private final Region corner = new Region();

    ComparisonGrid(ComparisonViewModel model, MessageBundle words, Appearance look) {
        this.model = model;
        this.words = words;
        this.look = look;
        lines = new LineNodes(model::goTo, _ -> {});
        getStyleClass().add("comparison-grid");
        addEventHandler(KeyEvent.KEY_PRESSED, this::pressed);
    }

    /// Shows a sheet.
    ///
    /// @param all whether rows that read alike are shown as well
    void show(Sheet sheet, boolean all) {
        Comparison comparison = sheet.comparison();
        List<Column> columns = comparison.columns();
        Place before = focused();
        heads.clear();
        labels.clear();
        rows.clear();
        getChildren().clear();
        constrain(columns.size());
        corner.getStyleClass().setAll("comparison-corner");
        add(corner, 0, 0);
        columns.forEach(column -> heads.add(head(column)));
        for (int column = 0; column < columns.size(); column++) {
            add(heads.get(column), column + 1, 0);
        }
        if (comparison.hasTerms()) {
            add(label(words.getString("compare.years"), false), terms(sheet));
        }
        for (Field field : comparison.fields(all)) {
            List<Region> cells = new ArrayList<>();
            for (int column = 0; column < columns.size(); column++) {
                cells.add(cell(field, columns.get(column), field.cells().get(column)));
            }
            add(label(field.label(), field.differs()), cells);
        }
        if (comparison.fields(all).isEmpty()) {
            Label alike = new WrappedLabel(words.getString("compare.alike"));
            alike.getStyleClass().add("comparison-alike");
            add(alike, 1, rows.size() + 1, Math.max(1, columns.size()), 1);
        }
        // Drawn last, so that what scrolls goes below them.
        labels.forEach(label -> label.setViewOrder(-1));
        heads.forEach(head -> head.setViewOrder(-2));
        corner.setViewOrder(-3);
        if (!rows.isEmpty() && !columns.isEmpty()) {
            Region first = rows.get(Math.clamp(before.row(), 0, rows.size() - 1))
                    .get(Math.clamp(before.column(), 0, columns.size() - 1));
            first.setFocusTraversable(true);
            if (before.row() >= 0) {
                first.requestFocus();
            }
        }
    }

    private void constrain(int columns) {
        getColumnConstraints().clear();
        double label = LABEL_EM * look.emPx();
        getColumnConstraints().add(new ColumnConstraints(label, label, label));
        double least = COLUMN_EM * look.emPx();
        for (int column = 0; column < columns; column++) {
            getColumnConstraints().add(new ColumnConstraints(
                    least, least, Double.MAX_VALUE, Priority.ALWAYS, null, true));
        }
        setMinWidth(label + least * columns);
    }

    private void add(Region label, List<Region> cells) {
        int row = rows.size() + 1;
        labels.add(label);
        rows.add(cells);
        add(label, 0, row);
        for (int column = 0; column < cells.size(); column++) {
            add(cells.get(column), column + 1, row);
        }
    }

    private Region head(Column column) {
        WrappedFlow name = new WrappedFlow(new TextLink(column.headline(), () -> model.goTo(column.key())));
        name.getStyleClass().add("comparison-name");
        HBox.setHgrow(name, Priority.ALWAYS);
        Button out = LiteralText.in(new Button(null, new FontIcon("fth-x")));
        out.getStyleClass().addAll("flat", "button-icon", "comparison-out");
        out.setAccessibleText(words.say("compare.out", column.headline()));
        out.setTooltip(new Tooltip(words.say("compare.out", column.headline())));
        out.setOnAction(_ -> model.leaveOut(column.key()));
        Label subtitle = new WrappedLabel(column.subtitle());
        subtitle.getStyleClass().add("comparison-subtitle");
        VBox head = new VBox(new HBox(name, out), subtitle);
        head.getStyleClass().add("comparison-column-head");
        return filling(head);
    }

    private Region label(String text, boolean differs) {
        Label name = new WrappedLabel(text);
        name.getStyleClass().add("comparison-field");
        HBox label = new HBox(name);
        if (differs) {
            Label mark = new Label(words.getString("compare.mark"));
            mark.getStyleClass().add("comparison-mark");
            mark.setMinWidth(Region.USE_PREF_SIZE);
            mark.setTooltip(new Tooltip(words.getString("compare.differs")));
            mark.setAccessibleText(words.getString("compare.differs"));
            label.getChildren().addFirst(mark);
        }
        label.getStyleClass().add("comparison-label");
        return filling(label);
    }

    private List<Region> terms(Sheet sheet) {
        Palette palette = look.isDark() ? Palette.DARK : Palette.LIGHT;
        List<Region> cells = new ArrayList<>();
        for (int i = 0; i < sheet.comparison().columns().size(); i++) {
            Column column = sheet.comparison().columns().get(i);
            Optional<BarLook> bar = sheet.bars().get(i);
            BarLook painted = bar.orElse(NO_BAR);
            BarColours colours = palette.tones().get(painted.ordinal()).getOrDefault(
                    painted.tone(), new BarColours(palette.text(), palette.text(), palette.ground()));
            Region drawing = new AlignedBar(
                    column.term(), sheet.comparison().scale(), palette, colours, look.getFontScale());
            Label said = new WrappedLabel(column.termText());
            said.getStyleClass().add("comparison-term");
            cells.add(cell(model.spokenTerm(column), List.of(drawing, said)));
        }
        return cells;
    }

    private Region cell(Field field, Column column, List<DetailPage.Line> said) {
        List<Node> nodes = new ArrayList<>();
        if (said.isEmpty()) {
            nodes.add(lines.words(List.of(new DetailPage.Part.Aside(words.getString("compare.none")))));
        }
        said.forEach(line -> nodes.add(lines.words(line.parts())));
        return cell(model.spoken(field, column, Comparison.text(said)), nodes);
    }

    private static Region cell(String spoken, List<Node> nodes) {
        VBox cell = new VBox();
        cell.getChildren().addAll(nodes);
        cell.getStyleClass().add("comparison-cell");
        cell.setAccessibleRole(AccessibleRole.TEXT);
        cell.setAccessibleText(spoken);
        cell.setOnMousePressed(_ -> cell.requestFocus());
        return filling(cell);
    }

    private static Region filling(Region cell) {
        cell.setMaxSize(Double.MAX_VALUE, Double.MAX_VALUE);
        return cell;
    }

    /// Keeps names and labels in sight.
    ///
    /// @param x and y how far the grid is scrolled, in pixels
    void scrolledTo(double x, double y) {
        labels.forEach(label -> label.setTranslateX(x));
        heads.forEach(head -> head.setTranslateY(y));
        corner.setTranslateX(x);
        corner.setTranslateY(y);
    }

    /// How much of what is in sight the labels and the names cover, in pixels.
    double labelWidth() {
        return corner.getWidth();
    }

    double headHeight() {
        return corner.getHeight();
    }

    /// A cell by its row and column, -1 for none.
    private record Place(int row, int column) {}

    private Place focused() {
        for (int row = 0; row < rows.size(); row++) {
            for (int column = 0; column < rows.get(row).size(); column++) {
                if (rows.get(row).get(column).isFocused()) {
                    return new Place(row, column);
                }
            }
        }
        return new Place(-1, -1);
    }

    private void pressed(KeyEvent event) {
        Place at = focused();
        if (at.row() < 0 || event.isShortcutDown() || event.isAltDown() || event.isShiftDown()) {
            return;
        }
        int last = rows.getFirst().size() - 1;
        Place next = switch (event.getCode()) {
            case LEFT -> new Place(at.row(), at.column() - 1);
            case RIGHT -> new Place(at.row(), at.column() + 1);
            case UP -> new Place(at.row() - 1, at.column());
            case DOWN -> new Place(at.row() + 1, at.column());
            case HOME -> new Place(at.row(), 0);
            case END -> new Place(at.row(), last);
            case PAGE_UP -> new Place(0, at.column());
            case PAGE_DOWN -> new Place(rows.size() - 1, at.column());
            default -> at;
        };
        if (!next.equals(at)) {
            go(at, new Place(Math.clamp(next.row(), 0, rows.size() - 1), Math.clamp(next.column(), 0, last)));
            event.consume();
        }
    }

    /// The cell one leaves is no longer the one that the next step from outside comes to.
    private void go(Place from, Place to) {
        rows.get(from.row()).get(from.column()).setFocusTraversable(false);
        Region cell = rows.get(to.row()).get(to.column());
        cell.setFocusTraversable(true);
        cell.requestFocus();
    }
}
