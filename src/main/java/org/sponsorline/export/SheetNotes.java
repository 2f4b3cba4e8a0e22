package org.sponsorline.export;

import org.sponsorline.model.text.TextLines;

/// What a person adds to a sheet.
///
/// @param title   in place of the record's; empty for none
/// @param note    below the picture; empty for none
/// @param sources whether the sources of what is drawn are numbered and listed
public record SheetNotes(String title, String note, boolean sources) {

    /// Nothing is added.
    public static final SheetNotes NONE = new SheetNotes("", "", false);

    public SheetNotes {
        title = TextLines.oneLine(title).strip();
        note = TextLines.oneLine(note).strip();
    }
}
