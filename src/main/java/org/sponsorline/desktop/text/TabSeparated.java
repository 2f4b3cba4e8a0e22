package org.sponsorline.desktop.text;

import java.util.List;
import java.util.stream.Collectors;
import org.sponsorline.model.text.TextLines;

/// Tab-separated text that LibreOffice and others read back cell for cell, and of which nothing runs.
///
/// A cell is one line. One with a quotation mark stands in quotation marks, those within doubled (RFC 4180): an
/// opening one would else swallow the cells after it. One that a spreadsheet would take for a formula begins with an
/// apostrophe.
public final class TabSeparated {

    /// What begins a formula, in the wide forms of East Asia as well.
    private static final String FORMULA = "=+-@\uFF1D\uFF0B\uFF0D\uFF20";

    private TabSeparated() {}

    /// One row with the line break at its end.
    public static String row(List<String> cells) {
        return cells.stream().map(TabSeparated::cell).collect(Collectors.joining("\t", "", "\n"));
    }

    private static String cell(String text) {
        String line = TextLines.oneLine(text);
        String shown = line.isBlank() || FORMULA.indexOf(line.stripLeading().charAt(0)) < 0 ? line : "'" + line;
        return shown.indexOf('"') < 0 ? shown : '"' + shown.replace("\"", "\"\"") + '"';
    }
}
