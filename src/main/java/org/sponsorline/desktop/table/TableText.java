package org.sponsorline.desktop.table;

import java.util.List;
import java.util.stream.IntStream;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.Arrangement;

/// What the lanes show as tab-separated text, which spreadsheets take over as a table.
public final class TableText {

    private TableText() {}

    /// All items that match, in the order of the lanes, with every column. Runs on any thread.
    public static String of(Arrangement arrangement) {
        MessageBundle words = MessageBundle.of(TableText.class, arrangement.index().locale());
        TableRows rows = TableRows.ofLanes(arrangement.index(), arrangement.grouping(), arrangement.matching());
        int[] items = IntStream.range(0, rows.size()).map(rows::item).toArray();
        return new CellText(arrangement.index(), words).rows(List.of(TableField.values()), items);
    }
}
