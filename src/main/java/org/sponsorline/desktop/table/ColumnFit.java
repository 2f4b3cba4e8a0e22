package org.sponsorline.desktop.table;

import java.util.Arrays;
import java.util.List;
import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;
import org.sponsorline.desktop.platform.ToolkitTypeface;

/// Fits columns to what stands in them, and gives the rest of the width to those that can use it.
final class ColumnFit {

    /// More rows than these hardly make a column wider.
    private static final int ROWS_MEASURED = 200;

    /// A column that wants more than this is cut.
    private static final double MOST_EM = 22;
    private static final double LEAST_EM = 9;
    private static final double PADDING_EM = 1.8;

    private final double emPx;
    private final Text text = new Text();

    /// @param emPx the size of letters
    ColumnFit(double emPx) {
        this.emPx = emPx;
    }

    /// Gives the visible columns their widths. Where they want more than there is, the widest give way first; where even
    /// that is too much, the table scrolls.
    void fit(TableView<Integer> table, double widthPx) {
        List<TableColumn<Integer, ?>> columns = List.copyOf(table.getVisibleLeafColumns());
        double[] wanted = columns.stream().mapToDouble(column -> wanted(table, column)).toArray();
        double most = MOST_EM * emPx;
        while (most > LEAST_EM * emPx && sum(wanted, most) > widthPx) {
            most -= emPx;
        }
        long greedy = columns.stream().filter(ColumnFit::isGreedy).count();
        double rest = Math.max(0, Math.floor((widthPx - sum(wanted, most)) / Math.max(1, greedy)));
        for (int i = 0; i < wanted.length; i++) {
            columns.get(i).setPrefWidth(Math.min(wanted[i], most) + (isGreedy(columns.get(i)) ? rest : 0));
        }
    }

    private static double sum(double[] wanted, double most) {
        return Arrays.stream(wanted).map(each -> Math.min(each, most)).sum();
    }

    private static boolean isGreedy(TableColumn<Integer, ?> column) {
        return column.getId().equals(TableField.CATEGORIES.name()) || column.getId().equals(TableField.VALUE.name());
    }

    private double wanted(TableView<Integer> table, TableColumn<Integer, ?> column) {
        double most = widthOf(column.getText(), FontWeight.BOLD);
        int rows = Math.min(ROWS_MEASURED, table.getItems().size());
        for (int row = 0; row < rows; row++) {
            Object cell = column.getCellData(row);
            most = Math.max(most, cell == null ? 0 : widthOf(cell.toString(), FontWeight.NORMAL));
        }
        return Math.ceil(most + PADDING_EM * emPx);
    }

    private double widthOf(String words, FontWeight weight) {
        text.setFont(Font.font(ToolkitTypeface.family(), weight, emPx));
        text.setText(words);
        return text.getLayoutBounds().getWidth();
    }
}
