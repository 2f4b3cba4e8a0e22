package org.sponsorline.desktop.export;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Executor;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import javafx.beans.property.BooleanProperty;
import javafx.beans.property.ObjectProperty;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.beans.property.SimpleBooleanProperty;
import javafx.beans.property.SimpleObjectProperty;
import javafx.beans.property.SimpleStringProperty;
import javafx.beans.property.StringProperty;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.LatestTask;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.export.PageFormat;
import org.sponsorline.export.SheetExtent;
import org.sponsorline.export.SheetNotes;
import org.sponsorline.export.SheetPreview;
import org.sponsorline.export.SheetRequest;
import org.sponsorline.layout.Frame;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.paint.colour.Palette;

/// What is chosen for a picture that is to be written, and a small picture of it. The choices stay until the program
/// ends, title and note until another record opens.
public final class ExportViewModel {

    /// What surrounds the timeline on a sheet on both sides together, in pixels.
    private static final double MARGINS_PX = 48;

    /// A timeline narrower than this, or none, is not what a picture is made as wide as.
    private static final double LEAST_WIDTH_PX = 480;
    private static final double USUAL_WIDTH_PX = 1600;
    private static final double USUAL_CHART_PX = 760;
    private static final double LEAST_CHART_PX = 140;

    private static final double SHARP = 2;

    private final Workspace workspace;
    private final Place place;
    private final MessageBundle words;
    private final LatestTask<Optional<SheetPreview>> previews;
    private final PreviewMaker maker;
    private final BooleanProperty allLanes = new SimpleBooleanProperty(this, "allLanes", false);
    private final ObjectProperty<PageChoice> page = new SimpleObjectProperty<>(this, "page", PageChoice.SIXTEEN_NINE);
    private final ObjectProperty<FileKind> kind = new SimpleObjectProperty<>(this, "kind", FileKind.PNG);
    private final StringProperty title = new SimpleStringProperty(this, "title", "");
    private final StringProperty note = new SimpleStringProperty(this, "note", "");
    private final BooleanProperty sources = new SimpleBooleanProperty(this, "sources", true);
    private final ReadOnlyObjectWrapper<@Nullable SheetPreview> preview = new ReadOnlyObjectWrapper<>(this, "preview");
    private final StringProperty summary = new SimpleStringProperty(this, "summary", "");
    private boolean open;

    /// Makes the small picture of a page; called in the background.
    @FunctionalInterface
    public interface PreviewMaker {

        /// @throws IllegalArgumentException where there were too many pages
        SheetPreview make(SheetRequest request, int page);
    }

    /// What the window knows and a picture follows.
    ///
    /// @param timeline what of the timeline is in view
    /// @param dark     whether it is light on dark
    public record Place(Supplier<Frame> timeline, BooleanSupplier dark, Clock clock) {}

    public ExportViewModel(
            Workspace workspace, Place place, MessageBundle words, PreviewMaker maker, Executor background,
            Executor foreground) {
        this.workspace = workspace;
        this.place = place;
        this.words = words;
        this.maker = maker;
        previews = new LatestTask<>(background, foreground, this::show, () -> show(Optional.empty()));
        allLanes.subscribe((_, _) -> turnTo(0));
        page.subscribe((_, _) -> turnTo(0));
        kind.subscribe((_, _) -> sayAgain());
        title.subscribe((_, _) -> turnTo(shownPage()));
        note.subscribe((_, _) -> turnTo(shownPage()));
        sources.subscribe((_, _) -> turnTo(shownPage()));
        workspace.whenAnotherOpens(() -> {
            title.set("");
            note.set("");
        });
    }

    /// Whether all lanes are in the picture; else those from where the view is.
    BooleanProperty allLanesProperty() {
        return allLanes;
    }

    ObjectProperty<PageChoice> pageProperty() {
        return page;
    }

    ObjectProperty<FileKind> kindProperty() {
        return kind;
    }

    StringProperty titleProperty() {
        return title;
    }

    StringProperty noteProperty() {
        return note;
    }

    BooleanProperty sourcesProperty() {
        return sources;
    }

    /// The small picture of what is chosen, a moment later; null before the first and where there can be none.
    ReadOnlyObjectProperty<@Nullable SheetPreview> previewProperty() {
        return preview.getReadOnlyProperty();
    }

    /// How large the picture becomes, and how many files it is.
    StringProperty summaryProperty() {
        return summary;
    }

    /// What the title is where none is typed.
    String usualTitle() {
        OpenRecord record = workspace.getRecord();
        return record == null ? "" : record.dataset().header().title().nameIn(workspace.locale());
    }

    /// From now on the small picture follows what is chosen.
    void begin() {
        open = true;
        preview.set(null);
        summary.set(words.getString("export.making"));
        turnTo(0);
    }

    /// No small picture is wanted any more.
    void end() {
        open = false;
        previews.forget();
        preview.set(null);
    }

    void turnBack() {
        turnTo(shownPage() - 1);
    }

    void turnForward() {
        turnTo(shownPage() + 1);
    }

    private int shownPage() {
        SheetPreview shown = preview.get();
        return shown == null ? 0 : shown.page();
    }

    private void turnTo(int wanted) {
        SheetRequest request = request();
        if (!open || request == null) {
            return;
        }
        int number = Math.max(0, wanted);
        previews.request(() -> {
            try {
                return Optional.of(maker.make(request, number));
            } catch (IllegalArgumentException tooMany) {
                return Optional.empty();
            }
        });
    }

    private void show(Optional<SheetPreview> made) {
        preview.set(made.orElse(null));
        if (made.isEmpty()) {
            summary.set(words.getString("export.tooLarge"));
        }
        sayAgain();
    }

    private void sayAgain() {
        SheetPreview shown = preview.get();
        if (shown == null) {
            return;
        }
        double scale = kind.get() == FileKind.PNG ? pixelScale() : 1;
        String size = words.say(
                "export.size." + kind.get().ending(), Math.ceil(shown.widthPx() * scale),
                Math.ceil(shown.heightPx() * scale));
        summary.set(shown.pages() == 1 ? size
                : size + words.getString("export.then") + words.say(
                        "export.files", shown.pages(), kind.get().ending()));
    }

    /// What is to be drawn; null without a record.
    @Nullable SheetRequest request() {
        OpenRecord record = workspace.getRecord();
        if (record == null) {
            return null;
        }
        return new SheetRequest(
                record.dataset(), workspace.getState(), workspace.locale(),
                place.dark().getAsBoolean() ? Palette.DARK : Palette.LIGHT, Metrics.COMFORTABLE, extent(),
                new SheetNotes(title.get(), note.get(), sources.get()), LocalDate.now(place.clock()), record.name());
    }

    private SheetExtent extent() {
        PageFormat format = page.get().format();
        if (format != null) {
            return allLanes.get() ? new SheetExtent.Pages(format) : new SheetExtent.OnePage(format);
        }
        Frame seen = place.timeline().get();
        boolean isSeen = seen.widthPx() + seen.namesPx() >= LEAST_WIDTH_PX && seen.heightPx() >= LEAST_CHART_PX;
        double width = isSeen ? Math.ceil(seen.widthPx() + seen.namesPx() + MARGINS_PX) : USUAL_WIDTH_PX;
        return allLanes.get() ? new SheetExtent.AllLanes(width)
                : new SheetExtent.Window(width, isSeen ? seen.heightPx() : USUAL_CHART_PX);
    }

    /// How many pixels of a PNG a pixel of the sheet gets.
    double pixelScale() {
        PageFormat format = page.get().format();
        return format == null ? SHARP : format.pixelScale();
    }
}
