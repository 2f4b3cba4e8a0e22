package org.sponsorline.paint;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.Layouts;
import org.sponsorline.layout.TimelineLayout;
import org.sponsorline.layout.row.Hit;
import org.sponsorline.layout.row.HitTester;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.paint.RecordingSurface.Group;
import org.sponsorline.paint.RecordingSurface.Shape;
import org.sponsorline.paint.RecordingSurface.Sort;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.query.column.Dimension;

/// What is painted of many items together, read back from the picture alone.
final class PaintedRowsTest {

    private static final double STACKED_AT = 0.3;
    /// The side of an outline around what nobody holds, which is no body.
    private static final double SIDE_PX = 2;
    private static final double WIDTH = 1400;

    private final Dataset dataset = RandomRecord.of(41, 400);
    private TimelineLayout layout;
    private Frame frame;

    @BeforeEach
    void layOut() {
        layout = Layouts.of(dataset).by(Dimension.KIND).at(STACKED_AT).make();
    }

    private RecordingSurface painted(double pxPerDay) {
        frame = Layouts.frame(layout, 9_000, pxPerDay, WIDTH);
        var surface = new RecordingSurface();
        new TimelinePainter().paint(
                surface, layout, frame, Palette.LIGHT, new PaintOptions(Locale.ENGLISH, null, null, true));
        return surface;
    }

    /// The parts of the picture that stand for items, row by row from left to right, with what was drawn of each.
    private static Map<Double, Map<Group, List<Shape>>> rows(RecordingSurface surface, TimelineLayout layout) {
        Map<Double, Map<Group, List<Shape>>> rows = new LinkedHashMap<>();
        Map<Group, Double> rowOfGroup = new HashMap<>();
        double axis = layout.metrics().axisHeight();
        for (Shape shape : surface.shapes()) {
            if (!shape.group().id().isEmpty()) {
                double row = rowOfGroup.computeIfAbsent(shape.group(), group ->
                        (double) layout.lanes().rowAt((shape.top() + shape.bottom()) / 2 - axis));
                rows.computeIfAbsent(row, any -> new LinkedHashMap<>())
                        .computeIfAbsent(shape.group(), any -> new ArrayList<>()).add(shape);
            }
        }
        return rows;
    }

    private double width(Shape text) {
        return Layouts.FIXED.width(text.text(), layout.metrics().fontSize(), false);
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.06, 0.16, 0.3, 0.31, 0.55, 2, 9})
    void noWordsCoverOthers(double pxPerDay) {
        RecordingSurface surface = painted(pxPerDay);
        Map<Double, List<Shape>> lines = new HashMap<>();
        for (Shape shape : surface.shapes()) {
            if (shape.sort() == Sort.TEXT && !shape.group().id().isEmpty()) {
                lines.computeIfAbsent(shape.top(), any -> new ArrayList<>()).add(shape);
            }
        }
        assertTrue(lines.size() > 5, "lines " + lines.size());
        for (List<Shape> line : lines.values()) {
            line.sort(Comparator.comparingDouble(Shape::left));
            for (int k = 1; k < line.size(); k++) {
                Shape before = line.get(k - 1);
                Shape after = line.get(k);
                assertTrue(before.left() + width(before) <= after.left() + 1.5,
                        before.text() + " at " + before.left() + " reaches " + after.text() + " at " + after.left());
            }
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.06, 0.16})
    void countAfterMarksIsThatOfThoseWithoutAName(double pxPerDay) {
        layout = Layouts.of(RandomRecord.of(42, 2_000)).by(Dimension.KIND).at(2).make();
        RecordingSurface surface = painted(pxPerDay);
        int counts = 0;
        for (Map<Group, List<Shape>> row : rows(surface, layout).values()) {
            int nameless = 0;
            for (Map.Entry<Group, List<Shape>> mark : row.entrySet()) {
                String more = "";
                boolean named = false;
                for (Shape shape : mark.getValue()) {
                    boolean badge = shape.text().equals("?") || shape.text().equals("≠");
                    if (shape.text().matches("\\+\\d+")) {
                        more = shape.text();
                    } else if (shape.sort() == Sort.TEXT && !badge) {
                        named = true;
                    }
                }
                nameless = named ? 0 : nameless + items(mark.getKey());
                if (!more.isEmpty()) {
                    assertEquals("+" + nameless, more);
                    nameless = 0;
                    counts++;
                }
            }
        }
        assertTrue(counts > 5, "counts " + counts);
    }

    private static int items(Group group) {
        return group.id().startsWith("run.")
                ? Integer.parseInt(group.description().substring(0, group.description().indexOf(' '))) : 1;
    }

    @ParameterizedTest
    @ValueSource(doubles = {0.01, 0.06, 0.3, 0.8, 4})
    void middleOfEveryPaintedBarHitsWhatItWasPaintedFor(double pxPerDay) {
        RecordingSurface surface = painted(pxPerDay);
        double barHeight = layout.metrics().barHeight();
        int tried = 0;
        for (Map<Group, List<Shape>> row : rows(surface, layout).values()) {
            double busyUntil = 0;
            for (Map.Entry<Group, List<Shape>> mark : row.entrySet()) {
                boolean run = mark.getKey().id().startsWith("run.");
                List<Shape> body = mark.getValue().stream()
                        .filter(shape -> shape.sort() == Sort.RECT || shape.sort() == Sort.FADE)
                        .filter(shape -> (run || shape.height() == barHeight)
                                && shape.argb() != Palette.LIGHT.ground() && shape.width() > SIDE_PX)
                        .toList();
                if (body.isEmpty()) {
                    continue;
                }
                double left = body.stream().mapToDouble(Shape::left).min().orElseThrow();
                double right = body.stream().mapToDouble(Shape::right).max().orElseThrow();
                double x = (Math.max(0, left) + Math.min(WIDTH, right)) / 2;
                if (x > busyUntil + 1 && x < WIDTH - 1) {
                    Hit hit = HitTester.hit(layout, frame, x, (body.getFirst().top() + body.getFirst().bottom()) / 2);
                    assertEquals(what(mark.getKey()), what(hit), () -> mark.getKey() + " at " + x);
                    tried++;
                }
                busyUntil = Math.max(busyUntil, right);
            }
        }
        assertTrue(tried > 30, "tried " + tried);
    }

    private static String what(Group painted) {
        return painted.id().startsWith("run.") ? "run of " + items(painted) : painted.id();
    }

    private String what(Hit hit) {
        return switch (hit) {
            case Hit.OnItem on -> dataset.item(on.item()).key().toString();
            case Hit.OnRun on -> "run of " + on.items().size();
            default -> hit.toString();
        };
    }
}
