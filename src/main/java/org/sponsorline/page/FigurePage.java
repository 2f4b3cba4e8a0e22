package org.sponsorline.page;

import java.util.ArrayList;
import java.util.List;
import org.sponsorline.model.Figure;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.page.DetailPage.Section;

/// The page of one point of a series of money.
final class FigurePage {

    private final PageWording wording;
    private final Figure figure;

    FigurePage(PageWording wording, Figure figure) {
        this.wording = wording;
        this.figure = figure;
    }

    DetailPage page() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(wording.say("organization"), Line.of(
                figure.organization() == null ? wording.notStated() : wording.organization(figure.organization()))));
        rows.add(wording.row("stream", figure.stream() == null ? null : wording.label(figure.stream())));
        rows.add(Row.of(wording.say("period"), new Line(
                figure.period() == null ? List.of(wording.notStated()) : wording.dated(figure.period()),
                wording.numbers().ofField(figure.cite(), "period"))));
        List<Section> sections = new ArrayList<>();
        sections.add(new ValueSection(wording).of(figure.value(), figure.cite(), List.of()));
        wording.addNote(sections, figure.note());
        wording.numbers().of(figure.cite());
        return new DetailPage(
                figure.key(), List.of(new Part.Words(wording.say("figures")), new Part.Words(wording.title(figure))),
                wording.title(figure), List.of(), wording.say("figures"), "", wording.uncitedBadge(figure),
                List.copyOf(rows), List.copyOf(sections), wording.foot(), figure.facts());
    }
}
