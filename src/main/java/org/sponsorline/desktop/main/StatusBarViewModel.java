package org.sponsorline.desktop.main;

import java.time.LocalDate;
import java.util.StringJoiner;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.OpeningProgress;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.date.CalendarDays;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.view.ViewState;

/// What the status bar says, in words: how many of how many, over which time, as known when.
final class StatusBarViewModel {

    private final Workspace workspace;
    private final MessageBundle words;

    // The sentence last made and what it was made of.
    private @Nullable Said said;
    private String sentence = "";

    StatusBarViewModel(Workspace workspace, MessageBundle words) {
        this.workspace = workspace;
        this.words = words;
    }

    ObservableValue<String> summary() {
        return workspace.arrangementProperty().flatMap(arrangement ->
                workspace.stateProperty().map(state -> sentence(Said.of(arrangement, state)))).orElse("");
    }

    ObservableValue<String> fileName() {
        return workspace.recordProperty().map(OpenRecord::name).orElse("");
    }

    /// How much was found wrong; nothing where nothing was.
    ObservableValue<String> problems() {
        return workspace.reportProperty().map(report -> {
            var counts = report.counts();
            long all = counts.errors() + counts.warnings();
            if (report.unreadable()) {
                return words.say("status.unreadable", report.name());
            }
            return all == 0 ? "" : words.say("status.problems", all);
        }).orElse("");
    }

    ObservableValue<String> reading() {
        return workspace.openingProperty().map(this::reading).orElse("");
    }

    private String reading(OpeningProgress opening) {
        if (opening.entries() == 0) {
            return words.say("status.reading", opening.name());
        }
        return opening.isRead()
                ? words.say("status.ordering", opening.name(), opening.entries())
                : words.say("status.readingEntries", opening.name(), opening.megabytesRead(),
                        opening.megabytesTotal(), opening.entries());
    }

    /// What goes into the sentence; it stays the same over most steps of a movement.
    private record Said(
            boolean isPart, long matching, long items, LocalDate firstYear, LocalDate lastYear,
            @Nullable LocalDate asOf, long placesLeftOut) {

        static Said of(Arrangement arrangement, ViewState state) {
            return new Said(
                    arrangement.record().isPart(), arrangement.matching().count(), arrangement.dataset().itemCount(),
                    year(state.window().startDay()), year(Math.ceil(state.window().endDay()) - 1), state.asOf(),
                    arrangement.grouping().placesLeftOut());
        }

        private static LocalDate year(double day) {
            return CalendarDays.dateOf(day).withDayOfYear(1);
        }
    }

    private String sentence(Said asked) {
        if (!asked.equals(said)) {
            StringJoiner joined = new StringJoiner(" · ");
            joined.add(words.say(
                    asked.isPart() ? "status.itemsSoFar" : "status.items", asked.matching(), asked.items()));
            EdtfText dates = EdtfText.in(words.getLocale());
            if (asked.placesLeftOut() > 0) {
                joined.add(words.say("status.leftOut", asked.placesLeftOut()));
            }
            joined.add(words.say("status.window", dates.year(asked.firstYear()), dates.year(asked.lastYear())));
            joined.add(asOf(asked.asOf()));
            said = asked;
            sentence = joined.toString();
        }
        return sentence;
    }

    private String asOf(@Nullable LocalDate day) {
        return day == null ? words.getString("status.latest") : words.say(
                "status.asOf", EdtfText.in(words.getLocale()).briefDay(day));
    }
}
