package org.sponsorline.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Money;
import org.sponsorline.model.Source;
import org.sponsorline.model.Value;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.page.DetailPage.Section;

/// What is said about a price: every figure with its basis, kind, certainty and source.
final class ValueSection {

    private final PageWording wording;

    ValueSection(PageWording wording) {
        this.wording = wording;
    }

    /// @param cite     the entry's own citations, for figures that name no source
    /// @param disputed other versions of the whole value
    Section of(Value value, List<Citation> cite, List<Line> disputed) {
        List<Line> lines = new ArrayList<>(lines(value, cite));
        int versions = value.figuresOrNone().size() + disputed.size();
        lines.addAll(disputed);
        List<Part.Badge> badges = versions > 1
                ? List.of(new Part.Badge(wording.say("badge.versions", versions), Part.Tone.CONFLICT))
                : List.of();
        return new Section(wording.say("value"), badges, List.of(new Row("", List.copyOf(lines), 0)));
    }

    List<Line> lines(Value value, List<Citation> cite) {
        List<Integer> vouching = wording.numbers().ofField(cite, "value");
        return switch (value) {
            case Value.NotKnown _ ->
                List.of(new Line(List.of(new Part.Aside(wording.say("value.notKnown"))), vouching));
            case Value.Undisclosed _ ->
                List.of(new Line(List.of(new Part.Words(wording.say("value.undisclosed"))), vouching));
            case Value.Figures stated ->
                stated.figures().stream().flatMap(figure -> lines(figure, cite).stream()).toList();
        };
    }

    /// The figure, and below it who stated it.
    private List<Line> lines(Money money, List<Citation> cite) {
        List<Part> line = new ArrayList<>();
        line.add(new Part.Strong(wording.money().withEquivalent(money)));
        line.add(new Part.Aside(String.join(" · ", qualities(money))));
        List<Integer> cited = money.cite().isEmpty()
                ? wording.numbers().ofFieldOrEntry(cite, "value")
                : wording.numbers().of(money.cite());
        if (cited.isEmpty()) {
            line.add(new Part.Badge(wording.say("badge.uncited"), Part.Tone.UNCITED));
        }
        List<Part> publishers = money.cite().stream().map(Citation::source).distinct()
                .flatMap(id -> wording.dataset().source(id).stream())
                .filter(source -> source.publisher() != null)
                .map(this::publisher).toList();
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(line, cited));
        if (!publishers.isEmpty()) {
            lines.add(new Line(publishers, List.of()));
        }
        money.parts().forEach(part -> lines.add(part(money.currency(), part)));
        return List.copyOf(lines);
    }

    /// What of a figure is paid for which time or edition, or in what.
    private Line part(String currency, Money.Part part) {
        List<Part> line = new ArrayList<>();
        line.add(new Part.Aside(wording.say("value.part")));
        if (part.edition() != null) {
            line.add(wording.link(new EntryKey(Entry.Kind.EDITION, part.edition())));
        }
        if (part.period() != null) {
            line.add(new Part.Words(wording.dates().words(part.period())));
        }
        line.add(new Part.Words(part.upperEnd().compareTo(part.amount()) == 0
                ? wording.money().amount(currency, part.amount())
                : wording.money().range(currency, part.amount(), part.upperEnd())));
        if (part.kind() != null) {
            line.add(new Part.Aside(wording.money().kind(part.kind())));
        }
        return new Line(line, List.of());
    }

    private Part publisher(Source source) {
        return new Part.Link(wording.in(Objects.requireNonNull(source.publisher())), source.key());
    }

    private List<String> qualities(Money money) {
        List<String> words = new ArrayList<>();
        if (money.basis() != null) {
            words.add(wording.money().basis(money.basis()));
        }
        if (money.kind() != null) {
            words.add(wording.money().kind(money.kind()));
        }
        words.add(money.certainty() == null
                ? wording.say("certainty.notStated")
                : wording.money().certainty(money.certainty()));
        return words;
    }
}
