package org.sponsorline.export;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystemException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.text.Messages;

/// Why a file could not be written, for people. What an exception carries is for machines: often no more than the
/// file's name once more.
public final class WriteFault {

    private WriteFault() {}

    /// The reason, as the part of a sentence that follows a colon, without a full stop.
    ///
    /// @param target the file that was to be written
    public static String reason(IOException fault, Path target, Locale locale) {
        Messages phrases = Messages.of(WriteFault.class, locale);
        Path folder = written(fault, target).toAbsolutePath().getParent();
        if (fault instanceof PictureRefusedException refused) {
            return phrases.say(refused.key());
        } else if (fault instanceof FileAlreadyExistsException there && there.getFile() != null) {
            // What tried to make the folder met a file.
            return phrases.say("write.parent-no-folder", there.getFile());
        } else if (fault instanceof WholeFile.LinkCircleException) {
            return phrases.say("write.link-circle");
        } else if (Files.isDirectory(target)) {
            return phrases.say("write.is-folder");
        } else if (fault instanceof WholeFile.NoFileException) {
            return phrases.say("write.no-file");
        } else if (folder != null && !Files.exists(folder)) {
            return phrases.say("write.no-folder", folder.toString());
        } else if (folder != null && !Files.isDirectory(folder)) {
            return phrases.say("write.parent-no-folder", folder.toString());
        } else if (fault instanceof WholeFile.WriteProtectedException) {
            return phrases.say("write.protected");
        }
        return ofSystem(fault, folder, phrases);
    }

    /// The file that the system was asked for: behind a link it stands in another folder.
    private static Path written(IOException fault, Path target) {
        return fault instanceof FileSystemException named && named.getFile() != null
                ? Path.of(named.getFile()) : target;
    }

    private static String ofSystem(IOException fault, @Nullable Path folder, Messages phrases) {
        String said = fault instanceof FileSystemException named ? named.getReason() : fault.getMessage();
        String words = said == null ? "" : said.strip();
        if (words.contains("No space left") || words.contains("quota exceeded")) {
            return phrases.say("write.disk-full");
        } else if (words.contains("File too large")) {
            return phrases.say("write.too-long");
        } else if (words.contains("name too long")) {
            return phrases.say("write.name-too-long");
        } else if (words.contains("Read-only file system")) {
            return phrases.say("write.read-only");
        } else if (folder != null && (words.isEmpty() || fault instanceof AccessDeniedException)) {
            return phrases.say("write.folder-closed", folder.toString());
        }
        return phrases.say("write.system", words.isEmpty() ? fault.getClass().getSimpleName() : words);
    }
}
