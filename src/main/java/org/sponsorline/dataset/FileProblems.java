package org.sponsorline.dataset;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.problem.Findings;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Kind;

/// Problems of a file as a whole, whatever it holds.
public final class FileProblems {

    private FileProblems() {}

    /// Why a file cannot be read, or null if nothing speaks against it.
    public static @Nullable Problem of(Path file) {
        try {
            BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
            if (attributes.isDirectory()) {
                return of(Kind.FILE_IS_FOLDER);
            }
            // A pipe or a device may never end, and may not even begin.
            return attributes.isRegularFile() ? null : of(Kind.FILE_SPECIAL);
        } catch (IOException e) {
            return of(e);
        }
    }

    /// Why reading failed.
    public static Problem of(IOException e) {
        if (e instanceof NoSuchFileException) {
            return of(Kind.FILE_MISSING);
        }
        if (e instanceof AccessDeniedException) {
            return of(Kind.FILE_NOT_ALLOWED);
        }
        String message = e.getMessage();
        return of(Kind.FILE_FAILED, message == null ? "@reason.unknown" : message);
    }

    public static Problem of(Kind kind, String... arguments) {
        return new Problem(kind, Findings.shortened(arguments), 1, 1, "", null, null);
    }
}
