package org.sponsorline.desktop.table;

import javafx.scene.control.TableColumn;
import javafx.scene.control.TableView;
import javafx.scene.text.Font;
import javafx.scene.text.FontWeight;
import javafx.scene.text.Text;

/// Fits columns to what stands in them, and gives the rest of the width to those that can use it.
final class ColumnFit {

    /// More rows than these hardly make a column wider.
    private static final int ROWS_MEASURED = 200;

    /// A column that wants more than this is cut.
    private static final double MOST_EM = 22;
    private static final double PADDING_EM = 1.8;

    private final double emPx;
    private final Text text = new Text();

    /// @param emPx the size of letters
    ColumnFit(double emPx) {
        this.emPx = emPx;
    }

    /// Gives the visible columns their widths. Where they want more than there is, each has what it wants, and the table
    /// scrolls.
    void fit(TableView<Integer> table, double widthPx) {
        double sum = 0;
        int greedy = 0;
        for (TableColumn<Integer, ?> column : table.getVisibleLeafColumns()) {
            double wanted = wanted(table, column);
            column.setPrefWidth(wanted);
            sum += wanted;
            greedy += isGreedy(column) ? 1 : 0;
        }
        double rest = Math.floor((widthPx - sum) / Math.max(1, greedy));
        for (TableColumn<Integer, ?> column : table.getVisibleLeafColumns()) {
            if (rest > 0 && isGreedy(column)) {
                column.setPrefWidth(column.getPrefWidth() + rest);
            }
        }
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
        return Math.ceil(Math.min(most, MOST_EM * emPx) + PADDING_EM * emPx);
    }

    private double widthOf(String words, FontWeight weight) {
        text.setFont(Font.font(Font.getDefault().getFamily(), weight, emPx));
        text.setText(words);
        return text.getLayoutBounds().getWidth();
    }
}
