package org.sponsorline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sponsorline.layout.Layouts;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.AdvanceTable;
import org.sponsorline.model.text.Text;
import org.sponsorline.paint.RecordingSurface;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.query.Records;
import org.sponsorline.query.column.Dimension;

/// What stands below a picture of items without dates.
final class UndatedNoteTest {

    @Test
    void anItemOfSeveralLanesIsNamedOnce() {
        TimelineLayout layout = Layouts.of(Records.of(
                Records.deal("a").title(Text.of("Joint")).between("ioc", "ada", "bea"),
                Records.deal("b").title(Text.of("Alone")).between("ioc", "bea"))).by(Dimension.ORGANIZATION).make();
        RecordingSurface surface = new RecordingSurface();

        UndatedNote.of(layout, AdvanceTable.over(Layouts.FIXED), 900, 12, Locale.ENGLISH, 200)
                .paint(surface, 0, 0, Palette.LIGHT);

        assertEquals(
                List.of("Without a date: Joint; Alone"),
                surface.shapes().stream().map(RecordingSurface.Shape::text).toList());
    }
}
