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

    private final PageWording parts;
    private final Figure figure;

    FigurePage(PageWording parts, Figure figure) {
        this.parts = parts;
        this.figure = figure;
    }

    DetailPage page() {
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(parts.say("organization"), Line.of(
                figure.organization() == null ? parts.notStated() : parts.organization(figure.organization()))));
        rows.add(parts.row("stream", figure.stream() == null ? null : parts.label(figure.stream())));
        rows.add(Row.of(parts.say("period"), new Line(
                figure.period() == null ? List.of(parts.notStated()) : parts.dated(figure.period()),
                parts.numbers().ofField(figure.cite(), "period"))));
        List<Section> sections = new ArrayList<>();
        sections.add(new ValueSection(parts).of(figure.value(), figure.cite(), List.of()));
        if (figure.note() != null) {
            sections.add(new Section(parts.say("note"), List.of(), List.of(
                    Row.of("", Line.of(new Part.Words(parts.paragraphs(figure.note())))))));
        }
        parts.numbers().of(figure.cite());
        return new DetailPage(
                figure.key(), List.of(new Part.Words(parts.say("figures")), new Part.Words(parts.title(figure))),
                parts.title(figure), List.of(), parts.say("figures"), "", parts.uncitedBadge(figure),
                List.copyOf(rows), List.copyOf(sections), parts.foot(), figure.facts());
    }
}
