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

/// Says for people why a file could not be written, as the message of an exception is often only the file's name.
public final class WriteFault {

    private WriteFault() {}

    /// The reason, as the part of a sentence that follows a colon, without a full stop.
    ///
    /// @param target the file that was to be written
    public static String reason(IOException fault, Path target, Locale locale) {
        Messages messages = Messages.of(WriteFault.class, locale);
        Path folder = written(fault, target).toAbsolutePath().getParent();
        if (fault instanceof WriteRefusedException refused) {
            return messages.say(refused.key());
        } else if (fault instanceof FileAlreadyExistsException there && there.getFile() != null) {
            // A file is where the folder was to be made.
            return messages.say("write.parent-no-folder", there.getFile());
        } else if (Files.isDirectory(target)) {
            return messages.say("write.is-folder");
        } else if (folder != null && !Files.exists(folder)) {
            return messages.say("write.no-folder", folder.toString());
        } else if (folder != null && !Files.isDirectory(folder)) {
            return messages.say("write.parent-no-folder", folder.toString());
        }
        return ofSystem(fault, folder, messages);
    }

    /// The file that the system was asked for; for a link it is in another folder.
    private static Path written(IOException fault, Path target) {
        return fault instanceof FileSystemException named && named.getFile() != null
                ? Path.of(named.getFile()) : target;
    }

    private static String ofSystem(IOException fault, @Nullable Path folder, Messages messages) {
        String said = fault instanceof FileSystemException named ? named.getReason() : fault.getMessage();
        String words = said == null ? "" : said.strip();
        if (words.contains("No space left") || words.contains("quota exceeded")) {
            return messages.say("write.disk-full");
        } else if (words.contains("File too large")) {
            return messages.say("write.too-long");
        } else if (words.contains("name too long")) {
            return messages.say("write.name-too-long");
        } else if (words.contains("Read-only file system")) {
            return messages.say("write.read-only");
        } else if (folder != null && (words.isEmpty() || fault instanceof AccessDeniedException)) {
            return messages.say("write.folder-closed", folder.toString());
        }
        return messages.say("write.system", words.isEmpty() ? fault.getClass().getSimpleName() : words);
    }
}
