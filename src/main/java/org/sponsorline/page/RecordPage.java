package org.sponsorline.page;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Rate;
import org.sponsorline.model.StatedTotal;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.page.DetailPage.Section;
import org.sponsorline.query.Coverage;
import org.sponsorline.query.text.CoverageText;

/// The page of the whole record, shown while nothing is selected.
final class RecordPage {

    private final PageWording wording;
    private final List<Coverage> totals;

    RecordPage(PageWording wording, List<Coverage> totals) {
        this.wording = wording;
        this.totals = totals;
    }

    DetailPage page() {
        Dataset dataset = wording.dataset();
        Dataset.Header header = dataset.header();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(wording.say("record.asOf"), new Line(
                header.asOf() == null ? List.of(wording.notStated()) : wording.dated(header.asOf()), List.of())));
        count(rows, "agreements", dataset.agreements().size());
        count(rows, "milestones", dataset.milestones().size());
        count(rows, "organizations", dataset.organizations().size());
        count(rows, "figures", dataset.figures().size());
        count(rows, "sources", dataset.sources().size());
        List<Section> sections = new ArrayList<>();
        wording.addSection(sections, "editions", dataset.editions(), this::edition);
        wording.addSection(sections, "totals", totals, this::total);
        wording.addSection(sections, "rates", header.rates(), this::rate);
        // Rates are read when they are shown, and their sources stand at the foot.
        header.totals().forEach(total -> wording.numbers().of(total.cite()));
        header.rates().forEach(rate -> wording.numbers().of(rate.cite()));
        return new DetailPage(
                null, List.of(), wording.in(header.title()), wording.otherNames(header.title()), "",
                header.description() == null ? "" : wording.paragraphs(header.description()), List.of(),
                List.copyOf(rows), List.copyOf(sections), wording.foot(), List.of());
    }

    private void count(List<Row> rows, String key, int count) {
        rows.add(Row.of(wording.say(key), Line.of(new Part.Words(wording.say("count", count)))));
    }

    private Row total(Coverage coverage) {
        StatedTotal total = coverage.total();
        List<String> of = new ArrayList<>();
        Stream.of(total.programme(), total.tier()).filter(Objects::nonNull).map(wording::label).forEach(of::add);
        wording.dataset().edition(total.edition()).map(wording::title).ifPresent(of::add);
        if (total.kind() != null) {
            of.add(wording.word(total.kind()));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(
                List.of(new Part.Words(CoverageText.words(coverage.recorded(), total, wording.locale()))),
                wording.numbers().of(total.cite())));
        if (total.note() != null) {
            lines.add(Line.of(new Part.Aside(wording.paragraphs(total.note()))));
        }
        return new Row(String.join(" · ", of), List.copyOf(lines), 0);
    }

    private Row rate(Rate rate) {
        Edtf on = rate.on();
        Part worth = new Part.Words(wording.say(
                "rate", wording.money().amount(rate.from(), BigDecimal.ONE),
                wording.money().amount(rate.to(), rate.rate())));
        return Row.of(
                on == null ? wording.say("date.notStated") : wording.dates().brief(on),
                new Line(List.of(worth), wording.numbers().of(rate.cite())));
    }

    private Row edition(Edition edition) {
        var dates = edition.dates();
        return Row.of(
                dates == null ? wording.say("date.notStated") : wording.dates().brief(dates),
                Line.of(wording.link(edition)));
    }
}
