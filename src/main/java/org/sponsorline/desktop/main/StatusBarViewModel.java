package org.sponsorline.desktop.main;

import java.time.LocalDate;
import java.util.StringJoiner;
import javafx.beans.value.ObservableValue;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.OpenRecord;
import org.sponsorline.desktop.Opening;
import org.sponsorline.desktop.Picture;
import org.sponsorline.desktop.Words;
import org.sponsorline.desktop.Workspace;
import org.sponsorline.model.EdtfText;
import org.sponsorline.view.ViewState;

/// What the status bar says, in words: how many of how many, over which time, as known when.
final class StatusBarViewModel {

    private final Workspace workspace;
    private final Words words;

    StatusBarViewModel(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
    }

    ObservableValue<String> summary() {
        return workspace.pictureProperty().flatMap(picture ->
                workspace.stateProperty().map(state -> sentence(picture, state))).orElse("");
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

    private String reading(Opening opening) {
        if (opening.entries() == 0) {
            return words.say("status.reading", opening.name());
        }
        return opening.isRead()
                ? words.say("status.ordering", opening.name(), opening.entries())
                : words.say("status.readingEntries", opening.name(), opening.megabytesRead(),
                        opening.megabytesTotal(), opening.entries());
    }

    private String sentence(Picture picture, ViewState state) {
        StringJoiner sentence = new StringJoiner(" · ");
        sentence.add(words.say(picture.record().isPart() ? "status.itemsSoFar" : "status.items", picture.matching().count(), picture.dataset().itemCount()));
        sentence.add(words.say("status.window", year(state.window().startDay()), year(state.window().endDay())));
        sentence.add(asOf(state.asOf()));
        return sentence.toString();
    }

    private String asOf(@Nullable LocalDate day) {
        return day == null ? words.getString("status.latest") : words.say(
                "status.asOf", EdtfText.in(words.getLocale()).briefDay(day));
    }

    private static String year(double day) {
        return Integer.toString(LocalDate.ofEpochDay((long) Math.floor(day)).getYear());
    }
}
