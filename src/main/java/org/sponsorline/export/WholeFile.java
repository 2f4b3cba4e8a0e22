package org.sponsorline.export;

import java.io.IOException;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFileAttributeView;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ThreadLocalRandom;
import java.util.function.Predicate;

/// Replaces files whole or not at all: the new file is written beside the earlier one and then moved over it.
public final class WholeFile {

    /// The prefix and suffix of files that are still being written.
    private static final String PREFIX = ".sponsorline-";
    private static final String SUFFIX = ".part";

    private static final int NAME_TRIALS = 20;

    /// The longest chain of links; more are taken for a circle.
    private static final int MOST_LINKS = 40;

    private WholeFile() {}

    /// Writes a file. For a link, the file it leads to is written and the link stays; devices and pipes are written to
    /// directly. A write-protected file is not replaced.
    ///
    /// @throws IOException if it cannot be written; an earlier file is unchanged then
    public static void write(Path target, byte[] content) throws IOException {
        Path file = linkTarget(target.toAbsolutePath());
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // For a folder this fails with the reason.
            Files.write(file, content, StandardOpenOption.WRITE);
            return;
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new WriteRefusedException("write.protected");
        }
        Path aside = newFileBeside(file);
        // For the case that the program is ended meanwhile.
        aside.toFile().deleteOnExit();
        try {
            Files.write(aside, content, StandardOpenOption.WRITE);
            keepPermissions(file, aside);
            move(aside, file);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /// Checks that a path is free or has a regular file.
    ///
    /// @throws IOException if there is a folder, a pipe or a device
    public static void requireFile(Path target) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new WriteRefusedException(Files.isDirectory(target) ? "write.is-folder" : "write.no-file");
        }
    }

    /// The temporary files in a folder, of programs that were ended while they wrote or that are still writing.
    ///
    /// @param older whether a name is that of a temporary file of earlier versions
    public static List<Path> left(Path folder, Predicate<String> older) throws IOException {
        List<Path> left = new ArrayList<>();
        try (var files = Files.newDirectoryStream(folder)) {
            for (Path file : files) {
                String name = file.getFileName().toString();
                if ((name.startsWith(PREFIX) && name.endsWith(SUFFIX) || older.test(name))
                        && Files.isRegularFile(file, LinkOption.NOFOLLOW_LINKS)) {
                    left.add(file);
                }
            }
        }
        return left;
    }

    /// The path that links lead to, whether or not it exists.
    private static Path linkTarget(Path target) throws IOException {
        Path file = target;
        for (int links = 0; Files.isSymbolicLink(file); links++) {
            if (links == MOST_LINKS) {
                throw new WriteRefusedException("write.link-circle");
            }
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        return file;
    }

    /// A new empty file in the same folder, with the permissions that any new file has there.
    private static Path newFileBeside(Path file) throws IOException {
        for (int trial = 1; ; trial++) {
            String name = PREFIX + Long.toUnsignedString(ThreadLocalRandom.current().nextLong(), Character.MAX_RADIX);
            Path aside = file.resolveSibling(name + SUFFIX);
            try {
                return Files.createFile(aside);
            } catch (FileAlreadyExistsException taken) {
                if (trial == NAME_TRIALS) {
                    throw taken;
                }
            }
        }
    }

    private static void keepPermissions(Path earlier, Path aside) {
        PosixFileAttributeView view = Files.getFileAttributeView(earlier, PosixFileAttributeView.class);
        if (view != null && Files.exists(earlier)) {
            try {
                Files.setPosixFilePermissions(aside, view.readAttributes().permissions());
            } catch (IOException | UnsupportedOperationException e) {
                // The file system has no permissions; the default ones are kept.
                return;
            }
        }
    }

    private static void move(Path aside, Path file) throws IOException {
        try {
            Files.move(aside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (AtomicMoveNotSupportedException e) {
            Files.move(aside, file, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
