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

/// Puts a file in the place of an earlier one, whole or not at all: it is written beside it and then moved. Whatever
/// happens meanwhile, the earlier file is whole and nothing is left beside it.
public final class WholeFile {

    /// What the names of files that are still being written begin and end with.
    private static final String PREFIX = ".sponsorline-";
    private static final String SUFFIX = ".part";

    private static final int NAME_TRIALS = 20;

    /// As many links may lead from one to the next; more are taken for a circle.
    private static final int MOST_LINKS = 40;

    private WholeFile() {}

    /// Writes a file. What a link leads to is written, and the link stays; a device or a pipe takes the bytes as they
    /// come. A file that may not be written to is not replaced either.
    ///
    /// @throws IOException where it cannot be written; then an earlier file is as it was
    public static void write(Path target, byte[] content) throws IOException {
        Path file = followed(target.toAbsolutePath());
        if (Files.exists(file) && !Files.isRegularFile(file)) {
            // Opening a folder so fails with the reason.
            Files.write(file, content, StandardOpenOption.WRITE);
            return;
        }
        if (Files.exists(file) && !Files.isWritable(file)) {
            throw new WriteProtectedException(file);
        }
        Path aside = beside(file);
        // Also where the program is ended in the middle.
        aside.toFile().deleteOnExit();
        try {
            Files.write(aside, content, StandardOpenOption.WRITE);
            keepPermissions(file, aside);
            move(aside, file);
        } finally {
            Files.deleteIfExists(aside);
        }
    }

    /// Makes sure that a file may be put somewhere: that there is none, or one, and no pipe and no device.
    ///
    /// @throws IOException where there is something else
    public static void requireFile(Path target) throws IOException {
        if (Files.exists(target) && !Files.isRegularFile(target)) {
            throw new NoFileException(target);
        }
    }

    /// What was left in a folder by programs that were ended while they wrote, or is still being written.
    ///
    /// @param older whether a name is one that earlier versions gave to such a file
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

    /// Where links lead in the end, whether or not there is anything.
    private static Path followed(Path target) throws IOException {
        Path file = target;
        for (int links = 0; Files.isSymbolicLink(file); links++) {
            if (links == MOST_LINKS) {
                throw new LinkCircleException(target);
            }
            file = file.resolveSibling(Files.readSymbolicLink(file));
        }
        return file;
    }

    /// A new empty file in the same folder, with the permissions that any new file has there.
    private static Path beside(Path file) throws IOException {
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
                // A file system without permissions: the usual ones will do.
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

    /// A file that may be read and not written to.
    static final class WriteProtectedException extends IOException {

        private static final long serialVersionUID = 1;

        WriteProtectedException(Path file) {
            super(file.toString());
        }
    }

    /// A folder, a pipe or a device where a file was expected.
    static final class NoFileException extends IOException {

        private static final long serialVersionUID = 1;

        NoFileException(Path place) {
            super(place.toString());
        }
    }

    /// Links that lead to each other.
    static final class LinkCircleException extends IOException {

        private static final long serialVersionUID = 1;

        LinkCircleException(Path link) {
            super(link.toString());
        }
    }
}
