package org.sponsorline.page;

import java.util.ArrayList;
import java.util.List;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;

/// The five dates of an agreement: announced, start, scheduled end, actual end, renewal.
final class DateRows {

    private final PageWording parts;
    private final Agreement agreement;
    private final DisputedLines disputed;

    DateRows(PageWording parts, Agreement agreement, DisputedLines disputed) {
        this.parts = parts;
        this.agreement = agreement;
        this.disputed = disputed;
    }

    /// @param renewals the agreements that renew or replace this one
    List<Row> rows(List<Agreement> renewals) {
        return List.of(announced(), start(), scheduledEnd(), actualEnd(), renewal(renewals));
    }

    private Row announced() {
        Edtf announced = agreement.announced();
        Line line = announced == null ? Line.of(parts.notStated()) : cited(parts.moment(announced), "announced");
        return row("announced", line, disputed.of("announced"));
    }

    private Row start() {
        Edtf term = agreement.term();
        if (term == null) {
            return row("start", Line.of(new Part.Aside(parts.say("term.notStated"))), List.of());
        }
        Line line = cited(bound(term.start(), parts.dates().start(term.start()), "bracketed"), "term");
        return row("start", line, disputed.ofTermStart(term));
    }

    private Row scheduledEnd() {
        Edtf term = agreement.term();
        if (term == null) {
            return row("scheduledEnd", Line.of(new Part.Aside(parts.say("term.notStated"))), disputed.of("term"));
        }
        Line line = cited(bound(term.end(), parts.dates().end(term.end()), "bracketed.toItsEnd"), "term");
        return row("scheduledEnd", line, disputed.ofTermEnd(term));
    }

    private Row actualEnd() {
        Agreement.Ending ended = agreement.ended();
        if (ended == null) {
            return row("actualEnd", Line.of(new Part.Aside(parts.say("ended.no"))), disputed.of("ended"));
        }
        List<Part> line = new ArrayList<>();
        Edtf date = ended.date();
        if (date == null) {
            line.add(new Part.Aside(parts.say("date.notStated")));
        } else {
            line.addAll(bound(date.end(), parts.dates().moment(date), "bracketed.toItsEnd"));
        }
        if (ended.reason() != null) {
            line.add(new Part.Badge(parts.word(ended.reason()), Part.Tone.ENDED));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(cited(line, "ended"));
        if (ended.announced() != null) {
            lines.add(Line.of(new Part.Words(
                    parts.say("ended.announced", parts.dates().when(ended.announced())))));
        }
        if (ended.note() != null) {
            lines.add(Line.of(new Part.Words(parts.paragraphs(ended.note()))));
        }
        lines.addAll(disputed.of("ended"));
        return new Row(parts.say("actualEnd"), lines, 0);
    }

    private Row renewal(List<Agreement> renewals) {
        if (renewals.isEmpty()) {
            return row("renewal", Line.of(new Part.Aside(parts.say("renewal.none"))), List.of());
        }
        List<Line> lines = new ArrayList<>();
        for (Agreement renewal : renewals) {
            List<Part> line = new ArrayList<>();
            Edtf term = renewal.term();
            if (term != null) {
                line.addAll(bound(term.start(), parts.dates().start(term.start()), "bracketed"));
            }
            line.add(parts.link(renewal));
            if (renewal.announced() != null) {
                line.add(new Part.Aside(parts.say("renewal.announced", parts.dates().when(renewal.announced()))));
            }
            lines.add(new Line(line, parts.numbers().ofFieldOrEntry(renewal.cite(), "term")));
        }
        return new Row(parts.say("renewal"), lines, 0);
    }

    /// An end of a term; a coarse one is followed by how finely it was stated.
    private List<Part> bound(Edtf.Bound bound, String inWords, String bracket) {
        if (!(bound instanceof EdtfDate date)) {
            return List.of(new Part.Words(inWords));
        }
        return date.exact()
                ? List.of(new Part.Words(inWords))
                : List.of(
                        new Part.Words(inWords), new Part.Aside(parts.say(bracket, parts.dates().precision(date))));
    }

    private Line cited(List<Part> line, String field) {
        return new Line(line, parts.numbers().ofFieldOrEntry(agreement.cite(), field));
    }

    private Row row(String labelKey, Line first, List<Line> others) {
        List<Line> lines = new ArrayList<>();
        lines.add(first);
        lines.addAll(others);
        return new Row(parts.say(labelKey), List.copyOf(lines), 0);
    }
}
