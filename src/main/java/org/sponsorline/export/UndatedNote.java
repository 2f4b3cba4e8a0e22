package org.sponsorline.export;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.item.AdvanceTable;
import org.sponsorline.model.text.Messages;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.paint.surface.Surface;

/// The note below a picture that lists the undated items of its lanes.
final class UndatedNote {

    private static final double LINE_PX = 16;

    /// The most that the names take on a sheet that is as high as it needs to be; the number of the others follows.
    static final double MOST_PX = 40 * LINE_PX;

    private final List<String> lines;
    private final double fontPx;

    private UndatedNote(List<String> lines, double fontPx) {
        this.lines = lines;
        this.fontPx = fontPx;
    }

    static UndatedNote of(TimelineLayout layout, AdvanceTable advances, double widthPx, double fontPx, Locale locale,
            double mostPx) {
        int mostLines = Math.max(1, (int) (mostPx / LINE_PX));
        // One that stands in several lanes is named once.
        List<String> titles = IntStream.range(0, layout.lanes().count())
                .flatMap(lane -> Arrays.stream(layout.undated(lane))).distinct()
                .mapToObj(item -> layout.words().title(item)).toList();
        Messages messages = Messages.of(UndatedNote.class, locale);
        List<String> lines = new ArrayList<>();
        String line = titles.isEmpty() ? "" : messages.get("sheet.undated");
        String separator = messages.get("sheet.undated.separator");
        boolean begun = false;
        for (int i = 0; i < titles.size(); i++) {
            String longer = line + (begun ? separator : "") + titles.get(i);
            if (begun && advances.width(longer, fontPx, false) > widthPx) {
                lines.add(line + separator.strip());
                if (lines.size() == mostLines) {
                    lines.add(messages.say("sheet.undated.more", titles.size() - i));
                    return new UndatedNote(List.copyOf(lines), fontPx);
                }
                longer = titles.get(i);
            }
            line = longer;
            begun = true;
        }
        if (begun) {
            lines.add(line);
        }
        return new UndatedNote(List.copyOf(lines), fontPx);
    }

    double heightPx() {
        return lines.size() * LINE_PX;
    }

    void paint(Surface surface, double x, double top, Palette palette) {
        Surface.Font font = new Surface.Font(fontPx, false);
        for (int i = 0; i < lines.size(); i++) {
            surface.text(lines.get(i), x, top + i * LINE_PX + fontPx, font, palette.quietText());
        }
    }
}
