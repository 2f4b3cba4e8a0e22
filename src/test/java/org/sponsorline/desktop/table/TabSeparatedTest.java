package org.sponsorline.desktop.table;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.text.TabSeparated;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.OddText;
import org.sponsorline.model.text.TextLines;
import org.sponsorline.query.DatasetIndex;

/// What is copied from the table, read back as LibreOffice reads what is pasted.
final class TabSeparatedTest {

    @Test
    void quotationMarksAreKeptAndSwallowNoCell() {
        String row = TabSeparated.row(List.of("\"Quoted\" partner", "\"Gold", "", "a \"b\" c", "plain"));

        assertEquals("\"\"\"Quoted\"\" partner\"\t\"\"\"Gold\"\t\t\"a \"\"b\"\" c\"\tplain\n", row);
        assertEquals(List.of(List.of("\"Quoted\" partner", "\"Gold", "", "a \"b\" c", "plain")), pasted(row));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "=1+1", "+1", "-1+2", "@SUM(A1)", "\uFF1D1", "\uFF0B1", "\uFF0D1", "\uFF20x", "\t=1", "\r\n=1", " =1",
                "\u202E=1", "\u0000=1", "=\"x\""
    })
    void whatWouldRunAsAFormulaIsText(String formula) {
        String cell = pasted(TabSeparated.row(List.of("a", formula, "b"))).getFirst().get(1);

        assertEquals("'", cell.substring(0, 1));
        assertEquals(TextLines.oneLine(formula), cell.substring(1));
    }

    @Test
    void aDashOfATermIsNoFormula() {
        assertEquals("–2017\tUSD 5–7 million\n", TabSeparated.row(List.of("–2017", "USD 5–7 million")));
    }

    @Test
    void anyRecordIsReadBackCellForCell() {
        for (long seed = 1; seed < 40; seed++) {
            Dataset dataset = OddText.record(seed, 9);
            DatasetIndex index = DatasetIndex.of(dataset, Locale.ENGLISH);
            CellText cells = new CellText(index, MessageBundle.of(TableText.class, Locale.ENGLISH));
            List<TableField> fields = List.of(TableField.values());
            List<List<String>> rows = pasted(
                    cells.rows(fields, IntStream.range(0, dataset.itemCount()).toArray()));

            assertEquals(dataset.itemCount() + 1, rows.size());
            for (int item = 0; item < dataset.itemCount(); item++) {
                List<String> row = rows.get(item + 1);
                assertEquals(fields.size(), row.size(), row::toString);
                for (int column = 0; column < fields.size(); column++) {
                    String cell = row.get(column);
                    assertTrue(OddText.isOneLine(cell), cell);
                    assertFalse(cell.matches("\\s*[=+\\-@\uFF1D\uFF0B\uFF0D\uFF20].*"), cell);
                    String shown = cells.of(fields.get(column), item);
                    assertTrue(cell.equals(shown) || cell.equals("'" + shown), () -> cell + " for " + shown);
                }
            }
        }
    }

    /// The rows and cells of tab-separated text: a cell that begins with a quotation mark ends with the next single one.
    private static List<List<String>> pasted(String text) {
        List<List<String>> rows = new ArrayList<>();
        List<String> row = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quoted) {
                boolean doubled = c == '"' && i + 1 < text.length() && text.charAt(i + 1) == '"';
                if (doubled) {
                    i++;
                }
                quoted = c != '"' || doubled;
                if (quoted) {
                    cell.append(c);
                }
            } else if (c == '"' && cell.isEmpty()) {
                quoted = true;
            } else if (c == '\t' || c == '\n') {
                row.add(cell.toString());
                cell.setLength(0);
                if (c == '\n') {
                    rows.add(List.copyOf(row));
                    row.clear();
                }
            } else {
                cell.append(c);
            }
        }
        return rows;
    }
}
