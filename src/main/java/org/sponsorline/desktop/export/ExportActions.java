package org.sponsorline.desktop.export;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.scene.image.Image;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.notice.Notice;
import org.sponsorline.desktop.notice.Notice.Subject;
import org.sponsorline.desktop.notice.Notice.Weight;
import org.sponsorline.desktop.notice.NoticeBoard;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.Clip;
import org.sponsorline.desktop.platform.FileChoice;
import org.sponsorline.desktop.table.TableText;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.export.PictureFile;
import org.sponsorline.export.SheetExtent;
import org.sponsorline.export.SheetNotes;
import org.sponsorline.export.SheetPictures;
import org.sponsorline.export.SheetRequest;
import org.sponsorline.export.SvgFile;
import org.sponsorline.export.WriteFault;
import org.sponsorline.export.raster.PngFile;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.paint.colour.Palette;

/// What takes something out of the window: pictures and tables. They are made in the background.
public final class ExportActions {

    private static final double WIDTH_PX = 1600;
    private static final double SHARP = 2;

    private final Workspace workspace;
    private final Ways ways;
    private final Appearance look;
    private final MessageBundle words;
    private final Clock clock;

    /// Where things go, and who is told.
    ///
    /// @param background where pictures are made
    /// @param foreground where the clipboard and the board are
    public record Ways(
            FileChoice choice, Clip clip, NoticeBoard board, Executor background, Executor foreground) {}

    @FunctionalInterface
    private interface Maker<T> {
        T make();
    }

    public ExportActions(Workspace workspace, Ways ways, Appearance look, MessageBundle words, Clock clock) {
        this.workspace = workspace;
        this.ways = ways;
        this.look = look;
        this.words = words;
        this.clock = clock;
    }

    /// Puts a picture of all lanes on the clipboard.
    public void copyPicture() {
        OpenRecord open = workspace.getRecord();
        if (open != null) {
            SheetRequest request = request(open);
            inBackground(
                    () -> new Image(new ByteArrayInputStream(PngFile.of(request, SHARP))),
                    image -> {
                        ways.clip().copyImage(image);
                        tell(Weight.DONE, Subject.CLIPBOARD, "export.copied");
                    });
        }
    }

    /// Puts the items that match on the clipboard, as a table.
    public void copyTable() {
        Arrangement arrangement = workspace.getArrangement();
        if (arrangement != null) {
            inBackground(() -> TableText.of(arrangement), text -> {
                ways.clip().copyText(text);
                tell(Weight.DONE, Subject.CLIPBOARD, "export.copiedTable", arrangement.matching().count());
            });
        }
    }

    /// Asks where a picture goes and writes it there in the background.
    ///
    /// @param pixelScale how many pixels of a PNG a pixel of the sheet gets
    /// @return whether a place was chosen
    public boolean export(SheetRequest request, FileKind kind, double pixelScale) {
        OpenRecord open = workspace.getRecord();
        if (open == null) {
            return false;
        }
        String base = open.name().replaceFirst("\\.json$", "");
        Optional<Path> chosen = ways.choice().toSave(base + "." + kind.ending());
        chosen.ifPresent(target -> {
            Path file = withEnding(target, kind.ending());
            inBackground(() -> writeAside(file, open.path(), pages(request, kind, pixelScale)), ways.board()::tell);
        });
        return chosen.isPresent();
    }

    private static SheetPictures pages(SheetRequest request, FileKind kind, double pixelScale) {
        return switch (kind) {
            case PNG -> PngFile.pages(request, pixelScale, _ -> {});
            case SVG -> SvgFile.pages(request, _ -> {});
        };
    }

    /// Writes pictures and makes of it what is to be told.
    private Notice writeAside(Path file, @Nullable Path record, SheetPictures pages) {
        try {
            PictureFile.write(file, record, pages);
            return pages.count() == 1 ? notice(Weight.INFO, Subject.EXPORT, "export.written", file)
                    : notice(Weight.INFO, Subject.EXPORT, "export.writtenPages", file, pages.count());
        } catch (IOException e) {
            return notice(Weight.ERROR, Subject.EXPORT, "export.notWritten", WriteFault.reason(e, file,
                    workspace.locale()));
        }
    }

    private static Path withEnding(Path target, String ending) {
        String name = String.valueOf(target.getFileName());
        return name.toLowerCase(Locale.ROOT).endsWith("." + ending)
                ? target : target.resolveSibling(name + "." + ending);
    }

    private SheetRequest request(OpenRecord open) {
        return new SheetRequest(
                open.dataset(), workspace.getState(), workspace.locale(), look.isDark() ? Palette.DARK : Palette.LIGHT,
                Metrics.COMFORTABLE, new SheetExtent.AllLanes(WIDTH_PX), SheetNotes.NONE, LocalDate.now(clock),
                open.name());
    }

    private <T> void inBackground(Maker<T> maker, Consumer<T> done) {
        ways.background().execute(() -> {
            try {
                T made = maker.make();
                ways.foreground().execute(() -> done.accept(made));
            } catch (IllegalArgumentException | OutOfMemoryError e) {
                // The one thing a picture can be is too large; then less time or fewer lanes help.
                ways.foreground().execute(() -> tell(Weight.ERROR, Subject.EXPORT, "export.tooLarge"));
            }
        });
    }

    private void tell(Weight weight, Subject subject, String key, Object... arguments) {
        ways.board().tell(notice(weight, subject, key, arguments));
    }

    private Notice notice(Weight weight, Subject subject, String key, Object... arguments) {
        return new Notice(weight, words.say(key, arguments), null, subject);
    }
}
