package org.sponsorline.desktop.problems;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import javafx.beans.value.ObservableValue;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Severity;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.ProblemReport;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.query.text.SearchText;

/// What was found wrong with a file, narrowed to what one asks for.
final class ProblemsViewModel {

    private final Workspace workspace;
    private final MessageBundle words;
    private final Set<Severity> wanted = EnumSet.allOf(Severity.class);
    private final StringProperty query = new SimpleStringProperty(this, "query", "");
    private final ObservableList<Problem> shown = FXCollections.observableArrayList();

    ProblemsViewModel(Workspace workspace, MessageBundle words) {
        this.workspace = workspace;
        this.words = words;
        workspace.reportProperty().subscribe(this::search);
        query.subscribe(this::search);
        workspace.whenAnotherOpens(() -> query.set(""));
        search();
    }

    ObservableList<Problem> shown() {
        return shown;
    }

    /// Letters that sentence or pointer must have.
    StringProperty queryProperty() {
        return query;
    }

    void want(Severity severity, boolean isWanted) {
        if (isWanted) {
            wanted.add(severity);
        } else {
            wanted.remove(severity);
        }
        search();
    }

    /// How many there are of a weight, listed or not.
    ObservableValue<String> count(Severity severity) {
        return workspace.reportProperty().map(report -> {
            var counts = report.counts();
            return words.say("problems." + severity.name(), switch (severity) {
                case ERROR -> counts.errors();
                case WARNING -> counts.warnings();
                case INFO -> counts.infos();
            });
        }).orElse(words.say("problems." + severity.name(), 0));
    }

    /// What became of the file as a whole.
    ObservableValue<String> outcome() {
        return workspace.reportProperty().map(report -> report.unreadable()
                ? words.say("problems.unreadable", report.name())
                : words.say("problems.counts", report.name(), report.counts().loaded(), report.counts().rejected()))
                .orElse("");
    }

    private void search() {
        ProblemReport report = workspace.getReport();
        String letters = SearchText.fold(query.get().strip());
        shown.setAll(report == null ? List.of() : report.problems().stream()
                .filter(problem -> wanted.contains(problem.severity()))
                .filter(problem -> letters.isEmpty() || SearchText.fold(text(problem)).contains(letters))
                .toList());
    }

    /// Where it stands: line and column, and the pointer where there is one.
    String place(Problem problem) {
        String place = words.say("problems.place", problem.line(), problem.column());
        return problem.pointer().isEmpty() ? place : place + "  " + problem.pointer();
    }

    String sentence(Problem problem) {
        return problem.sentence(words.getLocale());
    }

    String weight(Problem problem) {
        return words.getString("problems.one." + problem.severity().name());
    }

    private String text(Problem problem) {
        return problem.pointer() + " " + sentence(problem);
    }

    /// These problems, or all that are shown where there are none, one a line as a compiler would say them.
    String asText(List<Problem> chosen) {
        ProblemReport report = workspace.getReport();
        String name = report == null ? "" : report.name();
        return (chosen.isEmpty() ? shown : chosen).stream()
                .map(problem -> problem.line(name, words.getLocale()))
                .collect(Collectors.joining("\n", "", "\n"));
    }

    /// Goes to the entry a problem is about, if it is in the open record.
    void follow(@Nullable Problem problem) {
        OpenRecord open = workspace.getRecord();
        ProblemReport report = workspace.getReport();
        if (problem != null && problem.entry() != null && open != null && open.report().equals(report)
                && open.dataset().entry(problem.entry()).isPresent()) {
            workspace.focusOn(problem.entry());
        }
    }
}
