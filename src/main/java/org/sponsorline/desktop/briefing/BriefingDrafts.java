package org.sponsorline.desktop.briefing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.file.BriefingReader;

/// Keeps briefings that are in no file of their own yet, or may not be written to theirs, so that nothing is lost with
/// the window. A draft carries the number of the process that writes it: those of processes that have ended are offered.
public final class BriefingDrafts {

    private static final String PREFIX = "draft-";

    private final @Nullable Path folder;
    private String name;

    /// A draft that was opened here and goes once this window has one of its own, or a file.
    private @Nullable Path adopted;

    /// @param folder where drafts are kept; null where nothing can be kept
    public BriefingDrafts(@Nullable Path folder) {
        this.folder = folder;
        name = PREFIX + ProcessHandle.current().pid() + "-" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
    }

    /// Drafts that ended processes have left, the latest first. Reads the disk.
    public List<Path> left() {
        if (folder == null || !Files.isDirectory(folder)) {
            return List.of();
        }
        try (Stream<Path> files = Files.list(folder)) {
            return files.filter(BriefingDrafts::isLeft).sorted((a, b) -> time(b).compareTo(time(a))).toList();
        } catch (IOException e) {
            return List.of();
        }
    }

    private static Long time(Path file) {
        return file.toFile().lastModified();
    }

    private static boolean isLeft(Path file) {
        String name = file.getFileName().toString();
        if (!name.startsWith(PREFIX) || !BriefingReader.isNamedSo(file)) {
            return false;
        }
        String number = name.substring(PREFIX.length(), Math.max(PREFIX.length(), name.indexOf('-', PREFIX.length())));
        Optional<ProcessHandle> writer = number.matches("[0-9]{1,18}")
                ? ProcessHandle.of(Long.parseLong(number)) : Optional.empty();
        return writer.filter(ProcessHandle::isAlive).isEmpty();
    }

    /// The file of this window's draft; null where nothing can be kept.
    @Nullable Path file() {
        return folder == null ? null : folder.resolve(name + BriefingReader.EXTENSION);
    }

    /// This draft was opened here.
    void adopt(Path draft) {
        adopted = draft;
    }

    /// Writes the draft. What cannot be kept is still in the window.
    synchronized void write(Briefing briefing) {
        Path file = file();
        if (file != null) {
            try {
                BriefingFile.write(file, briefing, BriefingFile.ANYTHING);
                deleteAdopted();
            } catch (IOException e) {
                return;
            }
        }
    }

    /// The briefing is in a file: no draft is needed.
    synchronized void forget() {
        Path file = file();
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
            deleteAdopted();
        } catch (IOException e) {
            // It is offered once more.
            return;
        }
    }

    private void deleteAdopted() throws IOException {
        if (adopted != null) {
            Files.deleteIfExists(adopted);
            adopted = null;
        }
    }

    void continueFrom(BriefingDrafts other) {
        name = other.name;
        adopted = other.adopted;
    }
}
