package org.sponsorline.page;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Agreement.Disputed;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfException;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;

/// Other sources' versions of an agreement's fields, shown beside the field they dispute.
final class DisputedLines {

    private final PageWording wording;
    private final List<Disputed> versions;
    private final Set<Disputed> shown = new LinkedHashSet<>();

    DisputedLines(PageWording wording, Agreement agreement) {
        this.wording = wording;
        versions = agreement.disputed();
    }

    /// The versions of a field, dates put into words.
    List<Line> of(String field) {
        return lines(field, value -> date(value)
                .map(version -> field.equals("term") ? wording.dates().words(version) : wording.dates().moment(version))
                .or(() -> Optional.of(withoutJsonSigns(value))));
    }

    /// The versions of the term that begin elsewhere.
    List<Line> ofTermStart(Edtf stated) {
        return lines("term", value -> date(value)
                .filter(version -> !same(version.start(), stated.start()))
                .map(version -> wording.dates().start(version.start())));
    }

    /// The versions of the term that end elsewhere, and those that are not dates at all, such as "ten years".
    List<Line> ofTermEnd(Edtf stated) {
        return lines("term", value -> {
            Optional<Edtf> version = date(value);
            return version.isEmpty()
                    ? Optional.of(withoutJsonSigns(value))
                    : version.filter(other -> !same(other.end(), stated.end())
                                    || same(other.start(), stated.start()))
                            .map(other -> wording.dates().end(other.end()));
        });
    }

    /// The versions that no row has shown, each under the name of its field.
    List<Row> rest() {
        List<Row> rows = new ArrayList<>();
        for (Disputed version : versions) {
            if (!shown.contains(version)) {
                String field = wording.token("field", version.field());
                rows.add(Row.of(field, line(version, withoutJsonSigns(version.value()))));
            }
        }
        return rows;
    }

    private List<Line> lines(String field, Function<String, Optional<String>> inWords) {
        List<Line> lines = new ArrayList<>();
        for (Disputed version : versions) {
            if (version.field().equals(field) || version.field().startsWith(field + ".")) {
                inWords.apply(version.value()).ifPresent(text -> lines.add(line(version, text)));
            }
        }
        return lines;
    }

    private Line line(Disputed version, String text) {
        shown.add(version);
        List<Part> line = new ArrayList<>();
        line.add(new Part.Badge(wording.say("badge.disputed"), Part.Tone.CONFLICT));
        if (version.field().equals("grantor") || version.field().equals("grantees")) {
            for (String id : text.split(", ", -1)) {
                line.add(wording.organization(id));
            }
        } else {
            line.add(new Part.Words(text));
        }
        return new Line(line, wording.numbers().of(version.cite()));
    }

    private static boolean same(Edtf.Bound one, Edtf.Bound other) {
        return one.equals(other);
    }

    private static Optional<Edtf> date(String text) {
        try {
            return Optional.of(EdtfParser.parse(text));
        } catch (EdtfException notADate) {
            return Optional.empty();
        }
    }

    /// A list of strings without its JSON punctuation; any other value unchanged.
    private static String withoutJsonSigns(String value) {
        return value.startsWith("[\"") && value.endsWith("\"]")
                ? value.substring(2, value.length() - 2).replaceAll("\"\\s*,\\s*\"", ", ")
                : value;
    }
}
