package org.sponsorline.page;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.date.EdtfDate.Precision;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.model.text.Messages;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Filter;
import org.sponsorline.query.HeadlineCounts;
import org.sponsorline.query.HeadlineCounts.Departure;
import org.sponsorline.query.HeadlineCounts.Holders;
import org.sponsorline.query.HeadlineCounts.LastEnd;
import org.sponsorline.query.HeadlineCounts.Question;
import org.sponsorline.query.HeadlineCounts.Scope;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DisplayNames;
import org.sponsorline.query.column.ItemSet;

/// The sentence over a picture, such as "12 holders today; 5 left in 2024", and below it what is counted, over which
/// span, as known when. It says nothing that the record does not hold.
///
/// @param parts the pieces of the sentence, which make it up when put together; the first ones matter most
/// @param scope what is counted
public record Headline(List<Part> parts, String scope) {

    private static final String BETWEEN = " · ";

    /// What a single chosen value can head a sentence about: what is held, not who holds it.
    private static final Set<Dimension> SUBJECTS = Set.of(
            Dimension.PROGRAMME, Dimension.TIER, Dimension.FAMILY, Dimension.CATEGORY, Dimension.TERRITORY,
            Dimension.KIND, Dimension.EDITION, Dimension.GRANTOR);

    /// A piece of the sentence.
    ///
    /// @param text    with the spaces and marks that separate it from the others
    /// @param counted the agreements that it counts, or null where it counts none
    public record Part(String text, @Nullable ItemSet counted) {}

    public Headline {
        parts = List.copyOf(parts);
    }

    /// Counts and writes. Where nothing is filtered it speaks of what the record leads with among its lanes, if it does.
    ///
    /// @param index    of what was known on the view's day
    /// @param filter   what was matched by
    /// @param lanes    what the outermost lanes stand for
    /// @param question what to count; its day is the view's as-of day, else the present one, or null for neither
    /// @param asOf     the day the record is seen from, or null for all that is known
    /// @param updated  when the record was brought up to date, or null
    public static Headline of(
            DatasetIndex index, Filter filter, Dimension lanes, Question question, @Nullable LocalDate asOf,
            @Nullable Edtf updated) {
        HeadlineCounts.Led counted = filter.isNone()
                ? HeadlineCounts.ofLead(index, lanes, question)
                : new HeadlineCounts.Led(filter, HeadlineCounts.of(index, question));
        return new Writing(index, counted.subject(), question, asOf, updated, counted.counts()).headline();
    }

    /// The whole sentence.
    public String sentence() {
        return parts.stream().map(Part::text).collect(Collectors.joining());
    }

    private record Writing(
            DatasetIndex index, Filter filter, Question question, @Nullable LocalDate asOf, @Nullable Edtf updated,
            HeadlineCounts counts) {

        Headline headline() {
            return new Headline(parts(), scope());
        }

        private Locale locale() {
            return index.locale();
        }

        private String say(String key, Object... arguments) {
            return Messages.of(Headline.class, locale()).say("headline." + key, arguments);
        }

        private List<Part> parts() {
            Scope scope = counts.scope();
            String subject = subject();
            List<Part> parts = new ArrayList<>();
            if (scope.all() == 0) {
                parts.add(new Part(say("noneInRecord"), null));
            } else if (scope.matching() == 0) {
                parts.add(new Part(say("noneMatches"), null));
            } else if (subject == null && !filter.isNone()) {
                matches(parts);
                addLast(parts);
            } else {
                if (subject != null) {
                    parts.add(new Part(say("subject", subject), null));
                }
                addHolders(parts);
                addLeftOrLast(parts);
            }
            parts.set(0, begun(parts.getFirst()));
            return parts;
        }

        private Part begun(Part first) {
            String text = first.text();
            int rest = text.offsetByCodePoints(0, 1);
            return filter.isNone()
                    ? new Part(text.substring(0, rest).toUpperCase(locale()) + text.substring(rest), first.counted())
                    : first;
        }

        /// The words for what a filter asks for where that is one value, else null.
        private @Nullable String subject() {
            if (filter.amounts() != null || filter.activeAt() != null || filter.chosen().size() != 1) {
                return null;
            }
            Map.Entry<Dimension, Set<String>> only = filter.chosen().entrySet().iterator().next();
            String key = only.getValue().size() == 1 ? only.getValue().iterator().next() : "";
            return key.isEmpty() || !SUBJECTS.contains(only.getKey())
                    ? null : DisplayNames.value(index.dataset(), only.getKey(), key, locale());
        }

        private void matches(List<Part> parts) {
            ItemSet inSpan = counts.scope().inSpan();
            int matching = counts.scope().matching();
            parts.add(new Part(
                    inSpan.count() == matching ? say("match", matching) : say("match.some", inSpan.count(), matching),
                    inSpan));
        }

        private void addHolders(List<Part> parts) {
            Holders holders = counts.inForce();
            if (holders.certain() > 0 || holders.perhaps() == 0) {
                parts.add(new Part(say("holders." + then(), holders.certain(), day()), holders.certainly()));
                addPerhaps(parts, holders);
            } else {
                parts.add(new Part(
                        say("holders.perhaps." + then(), holders.perhaps(), day()), holders.possibly()));
            }
        }

        private void addPerhaps(List<Part> parts, Holders holders) {
            if (holders.perhaps() > 0) {
                parts.add(new Part(say("comma"), null));
                parts.add(new Part(say("perhaps", holders.perhaps()), holders.possibly()));
            }
        }

        private String then() {
            return !counts.onDay() ? "inSpan" : asOf == null ? "today" : "onDay";
        }

        private String day() {
            return question.day() == null ? "" : EdtfText.in(locale()).day(question.day());
        }

        private void addLeftOrLast(List<Part> parts) {
            Departure left = counts.left();
            if (left == null) {
                addLast(parts);
            } else {
                parts.add(new Part(say("semicolon"), null));
                int certain = left.holders().certain();
                parts.add(new Part(
                        left.edition() == null
                                ? say("left", certain, EdtfText.in(locale()).year(left.year()))
                                : say("left.after", certain,
                                        DisplayNames.edition(index.dataset(), left.edition(), locale())),
                        left.holders().certainly()));
                addPerhaps(parts, left.holders());
            }
        }

        private void addLast(List<Part> parts) {
            LastEnd last = counts.last();
            if (last != null) {
                EdtfText dates = EdtfText.in(locale());
                String verb = last.unstated() > 0 ? "lastStated" : last.isPast() ? "lastEnded" : "lastEnds";
                parts.add(new Part(say("semicolon"), null));
                parts.add(new Part(
                        last.isInOneYear()
                                ? say(verb, last.agreements().count(), dates.year(last.latest()))
                                : say(verb + ".between", dates.year(last.earliest()), dates.year(last.latest())),
                        last.agreements()));
            }
        }

        private String scope() {
            Scope scope = counts.scope();
            int inSpan = scope.inSpan().count();
            List<String> counted = new ArrayList<>();
            counted.add(inSpan == scope.all()
                    ? say("agreements", inSpan) : say("agreements.some", inSpan, scope.all()));
            addUnlessNone(counted, "withFigure", scope.withFigure());
            addUnlessNone(counted, "withoutTerm", scope.withoutTerm());
            addUnlessNone(counted, "unnamed", scope.unnamed());
            List<String> parts = new ArrayList<>();
            parts.add(index.dataset().header().title().nameIn(locale()));
            parts.add(String.join(say("comma"), counted));
            parts.add(span());
            if (asOf != null) {
                parts.add(say("known", EdtfText.in(locale()).when(EdtfDate.of(asOf))));
            } else if (updated != null) {
                parts.add(say("known", EdtfText.in(locale()).when(updated)));
            }
            return String.join(BETWEEN, parts);
        }

        private void addUnlessNone(List<String> parts, String key, int count) {
            if (count > 0) {
                parts.add(say(key, count));
            }
        }

        private String span() {
            LocalDate first = LocalDate.ofEpochDay(question.fromDay());
            LocalDate last = LocalDate.ofEpochDay(question.toDay());
            boolean wholeYears = first.getDayOfYear() == 1 && last.getDayOfYear() == last.lengthOfYear();
            return EdtfText.in(locale()).span(first, last, wholeYears ? Precision.YEAR : Precision.DAY);
        }
    }
}
