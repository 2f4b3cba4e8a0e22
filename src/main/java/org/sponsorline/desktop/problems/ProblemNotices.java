package org.sponsorline.desktop.problems;

import javafx.beans.property.BooleanProperty;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.desktop.notice.Notice;
import org.sponsorline.desktop.notice.NoticeBoard;
import org.sponsorline.desktop.notice.Notice.Action;
import org.sponsorline.desktop.notice.Notice.Subject;
import org.sponsorline.desktop.notice.Notice.Weight;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.ProblemReport;
import org.sponsorline.desktop.workspace.Workspace;

/// Tells at once what is wrong with a file that was opened, where it costs the reader something.
public final class ProblemNotices {

    private final Workspace workspace;
    private final MessageBundle words;
    private final NoticeBoard board;
    private final BooleanProperty problemsShown;

    /// @param problemsShown whether the list of problems is open; it says all that a notice would, and more
    public ProblemNotices(Workspace workspace, MessageBundle words, NoticeBoard board, BooleanProperty problemsShown) {
        this.workspace = workspace;
        this.words = words;
        this.board = board;
        this.problemsShown = problemsShown;
    }

    /// Listens from now on.
    public void listen() {
        workspace.reportProperty().subscribe((before, now) -> tell(now));
        problemsShown.subscribe(shown -> {
            if (shown) {
                board.withdraw(Subject.FILE);
            }
        });
    }

    /// Tells what the last reading found, for whoever begins to listen after it.
    public void tellLast() {
        tell(workspace.getReport());
    }

    private void tell(@Nullable ProblemReport report) {
        board.withdraw(Subject.FILE);
        if (report == null) {
            return;
        }
        Action action = new Action(words.getString("notice.show"), () -> problemsShown.set(true));
        if (report.unreadable()) {
            // Where nothing is open, the empty plot says so itself.
            if (workspace.getRecord() != null) {
                board.tell(new Notice(
                        Weight.ERROR, words.say("notice.unreadable", report.name(), reason(report)), action, Subject.FILE));
            }
        } else if (report.counts().rejected() > 0) {
            board.tell(new Notice(
                    Weight.WARNING, words.say("notice.rejected", report.name(), report.counts().rejected()), action,
                    Subject.FILE));
        }
    }

    /// Why a file could not be opened and where, each as a sentence; empty where it could.
    public String reason(ProblemReport report) {
        return report.fatal().map(this::why).orElse("");
    }

    /// The sentence, and the place where that is more than the file.
    private String why(Problem problem) {
        String sentence = problem.sentence(words.getLocale()) + spaceAfterSentence();
        return problem.line() == 1 && problem.column() == 1
                ? sentence
                : sentence + words.say("notice.place", problem.line(), problem.column()) + spaceAfterSentence();
    }

    private String spaceAfterSentence() {
        return words.getLocale().getLanguage().equals("zh") ? "" : " ";
    }
}
