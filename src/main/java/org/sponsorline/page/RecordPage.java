package org.sponsorline.page;

import java.util.ArrayList;
import java.util.List;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.page.DetailPage.Section;

/// The page of the whole record, shown while nothing is selected.
final class RecordPage {

    private final PageWording wording;

    RecordPage(PageWording wording) {
        this.wording = wording;
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
        return new DetailPage(
                null, List.of(), wording.in(header.title()), wording.otherNames(header.title()), "",
                header.description() == null ? "" : wording.paragraphs(header.description()), List.of(),
                List.copyOf(rows), List.copyOf(sections), List.of(), List.of());
    }

    private void count(List<Row> rows, String key, int count) {
        rows.add(Row.of(wording.say(key), Line.of(new Part.Words(wording.say("count", count)))));
    }

    private Row edition(Edition edition) {
        var dates = edition.dates();
        return Row.of(
                dates == null ? wording.say("date.notStated") : wording.dates().brief(dates),
                Line.of(wording.link(edition)));
    }
}
