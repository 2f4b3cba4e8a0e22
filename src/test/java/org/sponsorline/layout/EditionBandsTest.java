package org.sponsorline.layout;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sponsorline.layout.EditionBands.Band;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.query.Records;

final class EditionBandsTest {

    private static EditionBands.Band only(String scheduled, String held) throws Exception {
        return EditionBands.of(
                Records.record().edition("e", "games", scheduled == null ? null : EdtfParser.parse(scheduled),
                        held == null ? null : EdtfParser.parse(held)).make(), Locale.ENGLISH).bands().getFirst();
    }

    @Test
    void aPostponedEditionShowsBothItsTimes() throws Exception {
        Band band = only("2020-07-24/2020-08-09", "2021-07-23/2021-08-08");
        assertNotNull(band.scheduled());
        assertNotNull(band.held());
        assertEquals(band.held(), band.main());
    }

    @Test
    void anEditionHeldAsPlannedShowsOnce() throws Exception {
        Band band = only("2018-02-09/2018-02-25", "2018-02-09/2018-02-25");
        assertNull(band.scheduled());
        assertEquals(17, band.main().end() - band.main().start());
    }

    @Test
    void anEditionToComeIsOnlyPlanned() throws Exception {
        Band band = only("2032-07-23/2032-08-08", null);
        assertNull(band.held());
        assertEquals(band.scheduled(), band.main());
    }

    @Test
    void namesNeverTouchEachOtherAndStandOverTheirBands() {
        TimelineLayout layout = Layouts.of(RandomRecord.of(2, 200)).make();
        for (double pxPerDay : new double[] {0.01, 0.05, 0.2, 1, 10}) {
            Frame frame = Layouts.frame(layout, 8_000, pxPerDay, 1200);
            List<EditionNames.Name> names = EditionNames.of(layout, frame).names();
            List<double[]> places = new ArrayList<>();
            for (int k = 0; k < names.size(); k++) {
                double middle = frame.scale().xOf((names.get(k).band().main().start() + names.get(k).band().main().end()) / 2.0);
                assertTrue(names.get(k).left() <= middle + 1 && names.get(k).right() >= middle - 1);
                for (double[] other : places) {
                    assertTrue(names.get(k).right() < other[0] || names.get(k).left() > other[1]);
                }
                places.add(new double[] {names.get(k).left(), names.get(k).right()});
            }
        }
    }
}
