package org.sponsorline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;

/// The five dates of an agreement: announced, start, scheduled end, actual end, renewal.
final class DateRows {

    private final PageWording wording;
    private final Agreement agreement;
    private final DisputedLines disputed;

    DateRows(PageWording wording, Agreement agreement, DisputedLines disputed) {
        this.wording = wording;
        this.agreement = agreement;
        this.disputed = disputed;
    }

    /// @param renewals the agreements that renew or replace this one
    List<Row> rows(List<Agreement> renewals) {
        return List.of(announced(), start(), scheduledEnd(), actualEnd(), renewal(renewals));
    }

    private Row announced() {
        Edtf announced = agreement.announced();
        Line line = announced == null ? Line.of(wording.notStated()) : cited(wording.moment(announced), "announced");
        return row("announced", line, disputed.of("announced"));
    }

    private Row start() {
        Edtf term = agreement.term();
        if (term == null) {
            return row("start", Line.of(new Part.Aside(wording.say("term.notStated"))), List.of());
        }
        Line line = cited(bound(term.start(), wording.dates().start(term.start()), false), "term");
        return row("start", line, disputed.ofTermStart(term));
    }

    private Row scheduledEnd() {
        Edtf term = agreement.term();
        if (term == null) {
            return row("scheduledEnd", Line.of(new Part.Aside(wording.say("term.notStated"))), disputed.of("term"));
        }
        Line line = cited(bound(term.end(), wording.dates().end(term.end()), true), "term");
        return row("scheduledEnd", line, disputed.ofTermEnd(term));
    }

    private Row actualEnd() {
        Agreement.Ending ended = agreement.ended();
        if (ended == null) {
            return row("actualEnd", Line.of(new Part.Aside(wording.say("ended.no"))), disputed.of("ended"));
        }
        List<Part> line = new ArrayList<>();
        Edtf date = ended.date();
        if (date == null) {
            line.add(new Part.Aside(wording.say("date.notStated")));
        } else {
            line.addAll(bound(date.end(), wording.dates().moment(date), true));
        }
        if (ended.reason() != null) {
            line.add(new Part.Badge(wording.word(ended.reason()), Part.Tone.ENDED));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(cited(line, "ended"));
        if (ended.announced() != null) {
            lines.add(Line.of(new Part.Words(
                    wording.say("ended.announced", wording.dates().when(ended.announced())))));
        }
        if (ended.note() != null) {
            lines.add(Line.of(new Part.Words(wording.paragraphs(ended.note()))));
        }
        lines.addAll(disputed.of("ended"));
        return new Row(wording.say("actualEnd"), lines, 0);
    }

    private Row renewal(List<Agreement> renewals) {
        if (renewals.isEmpty()) {
            return row("renewal", Line.of(new Part.Aside(wording.say("renewal.none"))), List.of());
        }
        List<Line> lines = new ArrayList<>();
        for (Agreement renewal : renewals) {
            List<Part> line = new ArrayList<>();
            Edtf term = renewal.term();
            if (term != null) {
                line.addAll(bound(term.start(), wording.dates().start(term.start()), false));
            }
            line.add(wording.link(renewal));
            if (renewal.announced() != null) {
                line.add(new Part.Aside(wording.say("renewal.announced", wording.dates().when(renewal.announced()))));
            }
            lines.add(new Line(line, wording.numbers().ofFieldOrEntry(renewal.cite(), "term")));
        }
        return new Row(wording.say("renewal"), lines, 0);
    }

    /// An end of a term; a coarse one is followed by its precision.
    ///
    /// @param lasts whether all of the day, month or year is meant
    private List<Part> bound(Edtf.Bound bound, String inWords, boolean lasts) {
        if (!(bound instanceof EdtfDate date)) {
            return List.of(new Part.Words(inWords));
        }
        String bracket = lasts
                ? "bracketed.toItsEnd." + date.precision().name().toLowerCase(Locale.ROOT) : "bracketed";
        return date.exact()
                ? List.of(new Part.Words(inWords))
                : List.of(
                        new Part.Words(inWords), new Part.Aside(wording.say(bracket, wording.dates().precision(date))));
    }

    private Line cited(List<Part> line, String field) {
        return new Line(line, wording.numbers().ofFieldOrEntry(agreement.cite(), field));
    }

    private Row row(String labelKey, Line first, List<Line> others) {
        List<Line> lines = new ArrayList<>();
        lines.add(first);
        lines.addAll(others);
        return new Row(wording.say(labelKey), List.copyOf(lines), 0);
    }
}
