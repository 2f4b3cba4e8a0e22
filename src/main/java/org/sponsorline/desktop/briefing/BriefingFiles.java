package org.sponsorline.desktop.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyBooleanProperty;
import javafx.beans.property.ReadOnlyBooleanWrapper;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.file.BriefingReader;
import org.sponsorline.desktop.briefing.BriefingFile.ChangedElsewhereException;
import org.sponsorline.desktop.notice.Faults;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.ProblemReport;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.export.WriteFault;

/// Opens and keeps the file of the open briefing: each change is written a moment later, in the background, beside the
/// record; where that may not be, to a [draft][BriefingDrafts] that the next start offers. Used on the JavaFX thread.
public final class BriefingFiles {

    private final Workspace workspace;
    private final BriefingModel model;
    private final SceneCapture capture;
    private final BriefingDrafts drafts;
    private final Surroundings around;
    private final ReadOnlyObjectWrapper<@Nullable Path> file = new ReadOnlyObjectWrapper<>(this, "file", null);
    private final ReadOnlyBooleanWrapper unsaved = new ReadOnlyBooleanWrapper(this, "unsaved");

    /// The briefing as it was written or read last; null where it never was.
    private @Nullable Briefing saved;

    /// What the file held then, see [BriefingFile#write].
    private @Nullable String expected;

    /// Why the file is not written over before somebody has said so.
    private @Nullable Hindrance hindrance;
    private @Nullable Pending pending;

    /// The write that goes on, which ends with what the file holds then, or null where it failed; null where none does.
    private @Nullable CompletableFuture<@Nullable String> writing;
    private boolean again;

    /// Counts the briefings opened here, so that what is written late is not taken for the next one.
    private int openings;

    /// Why a file is not written over.
    public enum Hindrance { LEFT_OUT, CHANGED_ELSEWHERE, NOT_WRITABLE }

    /// What happens around files.
    public interface Surroundings {

        /// Runs something a moment from now, in place of what was to be run before.
        void soon(Runnable run);

        /// Runs something that may take its time.
        void inBackground(Runnable work);

        /// Runs something on the JavaFX thread.
        void inForeground(Runnable work);

        Optional<Path> toSave(String suggestion);

        /// A briefing was opened from a file or written to one that somebody has named.
        void used(Path file);

        /// The file of a briefing is not written over.
        ///
        /// @param anyway does it nevertheless
        void hindered(Path file, Hindrance why, String reason, Runnable anyway);

        /// It was written as asked for.
        void written(Path file);

        /// The record of a briefing is missing.
        ///
        /// @param found takes the record's file
        void recordMissing(Briefing briefing, Consumer<Path> found);

        /// A briefing is open with its record.
        void opened(Briefing briefing);
    }

    /// A briefing that waits for its record.
    private record Pending(Path file, Briefing briefing, @Nullable String hash, boolean whole, @Nullable Path record,
            boolean keepView, boolean draft) {}

    public BriefingFiles(
            Workspace workspace, BriefingModel model, SceneCapture capture, BriefingDrafts drafts,
            Surroundings around) {
        this.workspace = workspace;
        this.model = model;
        this.capture = capture;
        this.drafts = drafts;
        this.around = around;
        model.briefingProperty().subscribe((before, now) -> changed(now));
        workspace.recordProperty().subscribe((before, now) -> recordOpened(now));
    }

    /// The file of the open briefing; null where it has none yet.
    public ReadOnlyObjectProperty<@Nullable Path> fileProperty() {
        return file.getReadOnlyProperty();
    }

    public @Nullable Path getFile() {
        return file.get();
    }

    /// Whether there is something in the briefing that its file has not.
    public ReadOnlyBooleanProperty unsavedProperty() {
        return unsaved.getReadOnlyProperty();
    }

    /// Opens a briefing with its record and shows its first scene.
    public void open(Path wanted) {
        open(wanted, false, false);
    }

    /// Opens a briefing that was open when the program was left, and stays with the present view.
    public void reopen(Path wanted) {
        open(wanted, true, false);
    }

    /// Opens a draft as a briefing without a file.
    public void openDraft(Path draft) {
        open(draft, false, true);
    }

    private void open(Path wanted, boolean keepView, boolean draft) {
        Path path = wanted.toAbsolutePath().normalize();
        around.inBackground(() -> {
            var opened = BriefingFile.read(path);
            around.inForeground(() -> read(opened, keepView, draft));
        });
    }

    private void read(BriefingFile.Opened opened, boolean keepView, boolean draft) {
        var result = opened.result();
        String name = String.valueOf(opened.file().getFileName());
        if (!result.problems().isEmpty()) {
            workspace.tell(new ProblemReport(name, result.problems(), result.counts(), result.unreadable()));
        }
        Briefing briefing = result.briefing();
        if (briefing == null) {
            return;
        }
        flush();
        Path record = RecordLink.file(briefing.record(), opened.file());
        boolean whole = result.counts().rejected() == 0;
        Pending wanted = new Pending(
                opened.file(), briefing, opened.hash(), whole, record, keepView, draft);
        if (record == null || Files.isRegularFile(record)) {
            await(wanted);
        } else {
            around.recordMissing(briefing, found -> await(new Pending(
                    wanted.file(),
                    briefing.withRecord(briefing.record().withPath(RecordLink.written(found, opened.file()))),
                    wanted.hash(), whole, found.toAbsolutePath().normalize(), keepView, draft)));
        }
    }

    private void await(Pending wanted) {
        pending = wanted;
        OpenRecord open = workspace.getRecord();
        if (open != null && !open.isPart() && Objects.equals(open.path(), wanted.record())) {
            take(wanted);
        } else if (wanted.record() == null) {
            workspace.openBundled();
        } else {
            workspace.open(wanted.record());
        }
    }

    private void recordOpened(@Nullable OpenRecord open) {
        Pending wanted = pending;
        if (open == null || open.isPart()) {
            return;
        }
        if (wanted != null && Objects.equals(open.path(), wanted.record())) {
            // Only once the view of the record is there can that of a scene take its place.
            around.inForeground(() -> {
                if (wanted.equals(pending)) {
                    take(wanted);
                }
            });
            return;
        }
        Briefing present = model.getBriefing();
        if (present != null && !Objects.equals(RecordLink.file(present.record(), file.get()), open.path())) {
            // Its scenes say nothing of another record.
            close();
        }
    }

    private void take(Pending taken) {
        pending = null;
        openings++;
        saved = taken.briefing();
        expected = taken.hash();
        hindrance = taken.whole() ? null : Hindrance.LEFT_OUT;
        file.set(taken.draft() ? null : taken.file());
        if (taken.draft()) {
            saved = null;
            drafts.adopt(taken.file());
        } else {
            around.used(taken.file());
        }
        model.open(taken.briefing());
        String first = model.getSelected();
        if (first != null && !taken.keepView()) {
            capture.goTo(first);
        }
        around.opened(taken.briefing());
    }

    /// Goes without a briefing; what was not written yet is.
    public void close() {
        flush();
        openings++;
        model.close();
        file.set(null);
        saved = null;
        expected = null;
        hindrance = null;
        unsaved.set(false);
    }

    /// Writes the briefing to its file; asks for one where it has none, and before it writes over what was not read.
    public void save() {
        Path target = file.get();
        if (model.getBriefing() == null) {
            return;
        }
        if (target == null) {
            saveAs();
        } else if (hindrance == null) {
            write(target, expected, true);
        } else {
            hindered(target, hindrance, "");
        }
    }

    /// Asks for a file and writes the briefing there.
    public void saveAs() {
        OpenRecord open = workspace.getRecord();
        if (model.getBriefing() == null || open == null) {
            return;
        }
        Path present = file.get();
        String base = present != null ? String.valueOf(present.getFileName())
                : open.name().replaceFirst("(?i)\\.json$", "") + BriefingReader.EXTENSION;
        around.toSave(base).ifPresent(chosen -> {
            Path target = withEnding(chosen).toAbsolutePath().normalize();
            if (target.equals(open.path())) {
                // The record is never changed.
                around.hindered(target, Hindrance.NOT_WRITABLE, "", this::saveAs);
                return;
            }
            file.set(target);
            hindrance = null;
            // The dialog has asked whether a file may be written over.
            write(target, BriefingFile.ANYTHING, true);
        });
    }

    private static Path withEnding(Path chosen) {
        return BriefingReader.isNamedSo(chosen) ? chosen : chosen.resolveSibling(
                String.valueOf(chosen.getFileName()).replaceFirst("(?i)\\.json$", "") + BriefingReader.EXTENSION);
    }

    private void changed(@Nullable Briefing now) {
        unsaved.set(now != null && !now.equals(saved));
        if (now != null && unsaved.get() && !isNothing(now)) {
            around.soon(this::keep);
        }
    }

    /// Whether there is nothing to keep of a briefing.
    private boolean isNothing(Briefing present) {
        return present.scenes().isEmpty() && present.audiences().isEmpty() && file.get() == null;
    }

    /// Writes what has changed: to the briefing's file, or beside the record where it has none.
    private void keep() {
        OpenRecord open = workspace.getRecord();
        Path target = file.get();
        if (model.getBriefing() == null || !unsaved.get() || open == null) {
            return;
        }
        Path record = open.path();
        if (hindrance != null || target == null && record == null) {
            writeDraft();
        } else if (target == null && record != null) {
            Path beside = BriefingFile.beside(record);
            file.set(beside);
            write(beside, null, false);
        } else if (target != null) {
            write(target, expected, false);
        }
    }

    private void write(Path target, @Nullable String there, boolean asked) {
        Briefing present = model.getBriefing();
        if (present == null) {
            return;
        }
        if (writing != null) {
            again = true;
            return;
        }
        CompletableFuture<@Nullable String> done = new CompletableFuture<>();
        writing = done;
        int opening = openings;
        Briefing linked = linked(present, target);
        around.inBackground(() -> {
            Consumer<BriefingFiles> outcome;
            String hash = null;
            try {
                String now = BriefingFile.write(target, linked, there);
                hash = now;
                outcome = files -> files.written(target, present, now, asked);
            } catch (ChangedElsewhereException e) {
                outcome = files -> files.hindered(target, Hindrance.CHANGED_ELSEWHERE, "");
            } catch (IOException e) {
                String reason = WriteFault.reason(e, target, workspace.locale());
                outcome = files -> files.hindered(target, Hindrance.NOT_WRITABLE, reason);
            } catch (RuntimeException | Error e) {
                // Whoever waits for the end of this, as a window that closes, must not wait for ever.
                Faults.tell(e);
                outcome = _ -> {};
            }
            Consumer<BriefingFiles> told = outcome;
            done.complete(hash);
            around.inForeground(() -> {
                writing = null;
                if (opening == openings) {
                    told.accept(this);
                }
                if (again) {
                    again = false;
                    keep();
                }
            });
        });
    }

    private Briefing linked(Briefing present, @Nullable Path target) {
        OpenRecord open = workspace.getRecord();
        return open == null ? present : present.withRecord(
                present.record().withPath(RecordLink.written(open.path(), target)));
    }

    private void written(Path target, Briefing content, String hash, boolean asked) {
        saved = content;
        expected = hash;
        hindrance = null;
        drafts.forget();
        unsaved.set(!content.equals(model.getBriefing()));
        around.used(target);
        if (asked) {
            around.written(target);
        }
    }

    private void hindered(Path target, Hindrance why, String reason) {
        boolean known = why == hindrance && why == Hindrance.NOT_WRITABLE;
        hindrance = why;
        writeDraft();
        if (!known) {
            around.hindered(target, why, reason, () -> {
                if (why == Hindrance.NOT_WRITABLE) {
                    saveAs();
                } else {
                    write(target, BriefingFile.ANYTHING, true);
                }
            });
        }
    }

    private void writeDraft() {
        Briefing present = model.getBriefing();
        if (present != null) {
            Briefing linked = linked(present, drafts.file());
            around.inBackground(() -> drafts.write(linked));
        }
    }

    /// Writes what was not written yet and returns when it is done, as when the window closes.
    public void flush() {
        Briefing present = model.getBriefing();
        OpenRecord open = workspace.getRecord();
        if (present == null || isNothing(present) || !unsaved.get() || open == null) {
            return;
        }
        if (writing != null) {
            // What is written at this moment is not what somebody else has written.
            String now = writing.join();
            expected = now == null ? expected : now;
        }
        Path target = file.get() != null ? file.get() : open.path() == null ? null : BriefingFile.beside(open.path());
        try {
            if (target != null && hindrance == null) {
                expected = BriefingFile.write(target, linked(present, target), file.get() == null ? null : expected);
                saved = present;
                unsaved.set(false);
                drafts.forget();
                return;
            }
        } catch (IOException e) {
            // It is offered by the next start.
            hindrance = Hindrance.NOT_WRITABLE;
        }
        drafts.write(linked(present, drafts.file()));
    }

    /// Takes over the briefing of a window that is made anew.
    public void continueFrom(BriefingFiles other) {
        other.flush();
        file.set(other.file.get());
        saved = other.saved;
        expected = other.expected;
        hindrance = other.hindrance;
        drafts.continueFrom(other.drafts);
        model.continueFrom(other.model);
    }
}
