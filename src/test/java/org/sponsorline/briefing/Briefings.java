package org.sponsorline.briefing;

import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.LaneRows;
import org.sponsorline.view.ViewState;

/// Small briefings for tests.
public final class Briefings {

    public static final ViewState VIEW = new ViewState(
            new ViewState.Window(16_071, 23_011), List.of(Dimension.PROGRAMME), Dimension.KIND, LaneRows.IN_FORCE,
            Filter.NONE, ViewState.Unmatched.DIM, null, List.of(), Set.of(), null, null, ViewState.Panes.TIMELINE,
            ViewState.Theme.SYSTEM);

    public static final RecordReference RECORD = new RecordReference("olympic.json", Text.of("Olympic Games"), null);

    private Briefings() {}

    /// A briefing of views, `scene-1`, `scene-2` …
    public static Briefing ofScenes(int count) {
        return Briefing.of(Text.of("Briefing"), RECORD).withScenes(IntStream.rangeClosed(1, count)
                .mapToObj(i -> Scene.ofView("scene-" + i, Text.of("Scene " + i), VIEW, null)).toList());
    }
}
