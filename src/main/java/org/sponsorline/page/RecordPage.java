package org.sponsorline.page;

import java.util.ArrayList;
import java.util.List;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.page.DetailPage.Section;

/// The page that stands there while nothing is selected: what the whole record holds.
final class RecordPage {

    private final PageWording parts;

    RecordPage(PageWording parts) {
        this.parts = parts;
    }

    DetailPage page() {
        Dataset dataset = parts.dataset();
        Dataset.Header header = dataset.header();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of(parts.say("record.asOf"), new Line(
                header.asOf() == null ? List.of(parts.notStated()) : parts.dated(header.asOf()), List.of())));
        count(rows, "agreements", dataset.agreements().size());
        count(rows, "milestones", dataset.milestones().size());
        count(rows, "organizations", dataset.organizations().size());
        count(rows, "figures", dataset.figures().size());
        count(rows, "sources", dataset.sources().size());
        List<Section> sections = dataset.editions().isEmpty() ? List.of() : List.of(new Section(
                parts.say("editions"), List.of(), new LazyRows<>(dataset.editions(), this::edition)));
        return new DetailPage(
                null, List.of(), parts.in(header.title()), parts.otherNames(header.title()), "",
                header.description() == null ? "" : parts.paragraphs(header.description()), List.of(),
                        List.copyOf(rows),
                sections, List.of(), List.of());
    }

    private void count(List<Row> rows, String key, int count) {
        rows.add(Row.of(parts.say(key), Line.of(new Part.Words(parts.say("count", count)))));
    }

    private Row edition(Edition edition) {
        var dates = edition.held() == null ? edition.scheduled() : edition.held();
        return Row.of(
                dates == null ? parts.say("date.notStated") : parts.dates().brief(dates),
                Line.of(parts.link(edition)));
    }
}
