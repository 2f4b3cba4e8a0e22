package org.sponsorline.desktop.empty;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.command.Command;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.ProblemReport;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.date.EdtfText;

/// Why there is nothing to see in the plot, and what can be done about it.
public final class EmptyPlotViewModel {

    private final Workspace workspace;
    private final MessageBundle words;
    private final Function<ProblemReport, String> reasons;
    private final ReadOnlyObjectWrapper<@Nullable Explanation> shown =
            new ReadOnlyObjectWrapper<>(this, "shown", null);

    /// What is said in place of a timeline.
    ///
    /// @param sentence why there is none
    /// @param reason   what is wrong with the file; empty where nothing is
    /// @param ways     what to do about it, the nearest first
    record Explanation(String sentence, String reason, List<Command> ways) {}

    /// @param reasons says why a file could not be opened
    public EmptyPlotViewModel(Workspace workspace, MessageBundle words, Function<ProblemReport, String> reasons) {
        this.workspace = workspace;
        this.words = words;
        this.reasons = reasons;
        workspace.recordProperty().subscribe((_, _) -> refresh());
        workspace.reportProperty().subscribe((_, _) -> refresh());
        workspace.openingProperty().subscribe((_, _) -> refresh());
        workspace.canGoBackProperty().subscribe((_, _) -> refresh());
        workspace.arrangementProperty().subscribe(_ -> refresh());
    }

    /// What is to be said; null where there is something to see, or not known yet.
    ReadOnlyObjectProperty<@Nullable Explanation> shownProperty() {
        return shown.getReadOnlyProperty();
    }

    private void refresh() {
        OpenRecord open = workspace.getRecord();
        shown.set(open == null ? withoutRecord() : of(open));
    }

    private @Nullable Explanation withoutRecord() {
        ProblemReport report = workspace.getReport();
        if (report == null || !report.unreadable() || workspace.openingProperty().get() != null) {
            return null;
        }
        return new Explanation(
                words.say("empty.notOpened", report.name()),
                reasons.apply(report).strip(),
                List.of(Command.OPEN_FILE, Command.OPEN_BUNDLED, Command.PROBLEMS_PANE));
    }

    private @Nullable Explanation of(OpenRecord open) {
        Arrangement arrangement = workspace.getArrangement();
        // More of it may come, and an arrangement of another record says nothing about this one.
        if (open.isPart() || arrangement == null || !arrangement.record().equals(open)) {
            return null;
        }
        LocalDate asOf = arrangement.state().asOf();
        if (open.dataset().itemCount() == 0) {
            boolean faultless = open.report().problems().isEmpty();
            return new Explanation(words.say("empty.record", open.name()), "", List.of(
                    Command.OPEN_FILE, Command.OPEN_BUNDLED, faultless ? Command.RELOAD : Command.PROBLEMS_PANE));
        }
        if (asOf != null && arrangement.dataset().itemCount() == 0) {
            return new Explanation(
                    words.say("empty.notKnown", day(asOf)), "",
                    List.of(Command.AS_KNOWN_NOW, Command.KNOWN_AS_OF, backOr(Command.GO_HOME)));
        }
        if (arrangement.matching().count() > 0) {
            return null;
        }
        return asOf == null
                ? new Explanation(
                        words.getString("empty.noMatch"), "",
                        List.of(Command.CLEAR_FILTER, backOr(Command.OPEN_FILE), Command.GO_HOME))
                : new Explanation(
                        words.say("empty.noMatchAsOf", day(asOf)), "",
                        List.of(Command.CLEAR_FILTER, Command.AS_KNOWN_NOW, backOr(Command.GO_HOME)));
    }

    private Command backOr(Command otherwise) {
        return workspace.canGoBackProperty().get() ? Command.GO_BACK : otherwise;
    }

    private String day(LocalDate day) {
        return EdtfText.in(words.getLocale()).briefDay(day);
    }
}
