package org.sponsorline.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

final class WholeFileTest {

    private static final byte[] NEW = "new".getBytes(StandardCharsets.UTF_8);

    @TempDir
    private Path folder;

    private List<String> names() throws IOException {
        try (var files = Files.list(folder)) {
            return files.map(file -> file.getFileName().toString()).sorted().toList();
        }
    }

    @Test
    void anEarlierFileIsReplacedAndNothingIsLeftBeside() throws IOException {
        Path file = Files.writeString(folder.resolve("p.svg"), "a longer earlier one");
        WholeFile.write(file, NEW);
        assertEquals("new", Files.readString(file));
        assertEquals(List.of("p.svg"), names());
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aNewFileHasThePermissionsOfAnyOtherAndAnEarlierOneKeepsItsOwn() throws IOException {
        Path any = Files.writeString(folder.resolve("any"), "");
        Path made = folder.resolve("made");
        WholeFile.write(made, NEW);
        assertEquals(Files.getPosixFilePermissions(any), Files.getPosixFilePermissions(made));

        Files.setPosixFilePermissions(made, PosixFilePermissions.fromString("rw-rw-r-x"));
        WholeFile.write(made, NEW);
        assertEquals("rw-rw-r-x", PosixFilePermissions.toString(Files.getPosixFilePermissions(made)));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkStaysAndWhatItLeadsToIsWritten() throws IOException {
        Path far = Files.createDirectory(folder.resolve("far"));
        Path link = Files.createSymbolicLink(folder.resolve("link"), Path.of("far", "p.svg"));
        WholeFile.write(link, NEW);
        assertTrue(Files.isSymbolicLink(link));
        assertEquals("new", Files.readString(far.resolve("p.svg")));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFullDiskIsSaidAndTheEarlierFileAndTheFolderAreAsTheyWere() throws IOException {
        // A device that is always full, reached through a link.
        Path link = Files.createSymbolicLink(folder.resolve("p.svg"), Path.of("/dev/full"));
        IOException full = assertThrows(IOException.class, () -> WholeFile.write(link, NEW));
        assertEquals("the disk is full", WriteFault.reason(full, link, Locale.ENGLISH));
        assertEquals("磁盘已满", WriteFault.reason(full, link, Locale.CHINESE));
        assertEquals(List.of("p.svg"), names());
        Files.delete(link);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void reasonsAreSaidInWords() throws IOException {
        assertEquals("there is no folder " + folder.resolve("none"), reason(folder.resolve("none/p.svg")));
        Path file = Files.writeString(folder.resolve("file"), "");
        assertEquals(file + " is not a folder", reason(file.resolve("p.svg")));
        assertEquals("a folder of this name is there", reason(Files.createDirectory(folder.resolve("p.svg"))));
        assertEquals("the name is too long", reason(folder.resolve("n".repeat(300))));
        Files.createSymbolicLink(folder.resolve("a"), Path.of("b"));
        Files.createSymbolicLink(folder.resolve("b"), Path.of("a"));
        assertEquals("links there lead to each other in a circle", reason(folder.resolve("a")));
        Path lost = Files.createSymbolicLink(folder.resolve("lost"), Path.of("nowhere", "p.svg"));
        assertEquals("there is no folder " + folder.resolve("nowhere"), reason(lost));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aFolderThatTakesNoFilesIsNamed() {
        assertEquals("the folder /proc does not take new files", reason(Path.of("/proc/x.svg")));
    }

    private static String reason(Path target) {
        IOException fault = assertThrows(IOException.class, () -> WholeFile.write(target, NEW));
        return WriteFault.reason(fault, target, Locale.ENGLISH);
    }

    @Test
    void whatWasLeftIsKnownByItsName() throws IOException {
        for (String name : List.of(".sponsorline-1x.part", "old.new", "settings.json", ".sponsorline-2", "p.part")) {
            Files.writeString(folder.resolve(name), "");
        }
        Files.createDirectory(folder.resolve(".sponsorline-folder.part"));
        assertEquals(
                Set.of(folder.resolve(".sponsorline-1x.part"), folder.resolve("old.new")),
                Set.copyOf(WholeFile.left(folder, name -> name.endsWith(".new"))));
    }

    @Test
    void recordsAreNotWrittenInto() throws IOException {
        Path record = Files.writeString(folder.resolve("r.svg"), "\uFEFF \n{\"format\": 1}");
        Path other = Files.writeString(folder.resolve("other.json"), "{}");
        assertRefused("this is the record itself, which is never written into", record, record);
        assertRefused("a record is there, and records are never written into", record, other);
        assertRefused(
                "this is the record itself, which is never written into", folder.resolve(".").resolve("r.svg"), record);
        assertFalse(Files.readString(record).contains("new"));
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aRecordIsKnownBehindALinkAndByAnotherName() throws IOException {
        Path record = Files.writeString(folder.resolve("r.json"), "not even JSON");
        String same = "this is the record itself, which is never written into";
        assertRefused(same, Files.createSymbolicLink(folder.resolve("p.svg"), Path.of("r.json")), record);
        assertRefused(same, Files.createSymbolicLink(folder.resolve("q.svg"), Path.of("p.svg")), record);
        assertRefused(same, Files.createLink(folder.resolve("h.svg"), record), record);
        assertRefused(same, record, folder.resolve("p.svg"));
        Path folderLink = Files.createSymbolicLink(folder.resolve("d"), folder);
        assertRefused(same, folderLink.resolve("r.json"), record);
    }

    private static void assertRefused(String reason, Path picture, Path record) {
        var refused = assertThrows(
                WriteRefusedException.class, () -> PictureFile.write(picture, record, NEW));
        assertEquals(reason, WriteFault.reason(refused, picture, Locale.ENGLISH));
    }
}
