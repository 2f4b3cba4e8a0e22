package org.sponsorline.desktop.show;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Executor;
import java.util.function.Consumer;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.file.BriefingWriter;
import org.sponsorline.export.WholeFile;

/// A briefing that was named on the command line. What a show adds is written to its file in the background.
public final class BriefingOnFile implements BriefingDesk {

    private final Path file;
    private final boolean whole;
    private final Executor background;
    private final Consumer<IOException> notWritten;
    private final ReadOnlyObjectWrapper<@Nullable Briefing> briefing;

    /// @param whole      whether all of the file was understood; else it is never written over
    /// @param notWritten is told, in the background, where it cannot be written
    public BriefingOnFile(
            Path file, Briefing briefing, boolean whole, Executor background, Consumer<IOException> notWritten) {
        this.file = file;
        this.whole = whole;
        this.background = background;
        this.notWritten = notWritten;
        this.briefing = new ReadOnlyObjectWrapper<>(this, "briefing", briefing);
    }

    @Override
    public ReadOnlyObjectProperty<@Nullable Briefing> briefingProperty() {
        return briefing.getReadOnlyProperty();
    }

    @Override
    public void change(Briefing changed) {
        briefing.set(changed);
        if (whole) {
            background.execute(() -> {
                try {
                    WholeFile.write(file, BriefingWriter.bytes(changed));
                } catch (IOException e) {
                    notWritten.accept(e);
                }
            });
        }
    }
}
