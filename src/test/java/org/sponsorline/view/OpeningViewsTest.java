package org.sponsorline.view;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.OpeningView;
import org.sponsorline.model.date.Edtf.Limit;
import org.sponsorline.query.Records;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState.Window;

final class OpeningViewsTest {

    @Test
    void aRecordOpensAsItAsks() {
        Dataset dataset = Records.record()
                .view(new OpeningView(Dates.between(Dates.year(2016), Dates.year(2032)), "kind, country", null))
                .make();
        ViewState state = OpeningViews.of(dataset);
        assertEquals(
                new Window(Dates.year(2016).firstDay(), Dates.year(2032).lastDay() + 1), state.window());
        assertEquals(List.of(Dimension.KIND, Dimension.COUNTRY), state.groupBy());
    }

    @Test
    void aRecordThatAsksForNothingShowsWhole() {
        Dataset dataset = Records.of(
                Records.deal("a").programme("TOP", null).term(Dates.between(Dates.year(2017), Dates.year(2028))),
                Records.deal("b").term(Dates.between(Dates.year(1996), Limit.OPEN)));
        ViewState state = OpeningViews.of(dataset);
        assertTrue(state.window().startDay() < Dates.year(1996).firstDay());
        assertTrue(state.window().endDay() > Dates.year(2028).lastDay() + 1);
        assertTrue(state.window().startDay() > Dates.year(1995).firstDay(), "the margin is narrow");
        assertEquals(List.of(Dimension.PROGRAMME), state.groupBy());
    }

    @Test
    void whatARecordWronglyAsksForIsPassedOver() {
        Dataset dataset = Records.record()
                .view(new OpeningView(Dates.between(Dates.year(2016), Limit.OPEN), "colour", null))
                .add(Records.deal("a").term(Dates.year(2000)))
                .make();
        ViewState state = OpeningViews.of(dataset);
        assertEquals(List.of(Dimension.KIND), state.groupBy());
        assertTrue(state.window().endDay() < Dates.year(2002).firstDay());
    }

    @Test
    void anEmptyRecordHasAViewToo() {
        assertTrue(OpeningViews.of(Records.of()).window().endDay() > 0);
    }
}
