package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sponsorline.dataset.Problem.Kind;

/// What can be wrong with a file before and while it is read.
final class RecordFileTest {

    @TempDir
    Path folder;

    private static List<Kind> kinds(Path file) {
        ReadResult result = DatasetReader.read(file, ReadProgress.NONE);
        assertTrue(result.unreadable());
        return Records.kinds(result);
    }

    @Test
    void isReadWhereAllIsWell() throws IOException {
        Path file = Files.writeString(folder.resolve("good.json"), Records.GOOD);

        ReadResult result = DatasetReader.read(file, ReadProgress.NONE);

        assertEquals(List.of(), result.problems());
        assertEquals(7, result.counts().loaded());
    }

    @Test
    void givesItsNameToARecordWithoutTitle() throws IOException {
        Path file = Files.writeString(
                folder.resolve("untitled.json"), Records.changed("\"title\": \"One deal\",", ""));

        ReadResult result = DatasetReader.read(file, ReadProgress.NONE);

        assertEquals("untitled.json", result.dataset().header().title().first());
    }

    @Test
    void mayBeMissing() {
        assertEquals(List.of(Kind.FILE_MISSING), kinds(folder.resolve("nothing.json")));
        assertEquals(List.of(Kind.FILE_MISSING), kinds(folder.resolve("no/where.json")));
    }

    @Test
    void mayBeAFolder() {
        assertEquals(List.of(Kind.FILE_IS_FOLDER), kinds(folder));
    }

    @Test
    void mayBeEmpty() throws IOException {
        assertEquals(List.of(Kind.FILE_EMPTY), kinds(Files.createFile(folder.resolve("empty.json"))));
    }

    @Test
    void mayBeADevice() {
        Path device = Path.of("/dev/zero");
        assumeTrue(Files.exists(device));

        assertEquals(List.of(Kind.FILE_SPECIAL), kinds(device));
    }

    @Test
    void mayBelongToSomebodyElse() throws IOException {
        Path file = Files.writeString(folder.resolve("secret.json"), Records.GOOD);
        assumeTrue(Files.getFileStore(file).supportsFileAttributeView("posix"));
        Files.setPosixFilePermissions(file, java.util.Set.of());
        // The superuser may read everything; for everybody else the file itself is the test.
        if (Files.isReadable(file)) {
            assertEquals(List.of(Kind.FILE_NOT_ALLOWED), Records.kinds(DatasetReader.read(denied(), ReadProgress.NONE)));
        } else {
            assertEquals(List.of(Kind.FILE_NOT_ALLOWED), kinds(file));
        }
    }

    private static ByteSource denied() {
        return new ByteSource() {
            @Override
            public InputStream open() throws IOException {
                throw new AccessDeniedException("secret.json");
            }

            @Override
            public long size() {
                return 1;
            }

            @Override
            public Object stamp() {
                return 1;
            }

            @Override
            public String name() {
                return "secret.json";
            }
        };
    }

    /// Does something to the file once a part of it has been read.
    private ReadResult readWhile(Path file, FileChange change) {
        boolean[] done = new boolean[1];
        return DatasetReader.read(file, (bytesRead, bytesTotal, entries) -> {
            if (!done[0] && bytesRead < bytesTotal) {
                done[0] = true;
                try {
                    change.apply(file);
                } catch (IOException e) {
                    throw new AssertionError(e);
                }
            }
        });
    }

    private interface FileChange {
        void apply(Path file) throws IOException;
    }

    private Path large() throws IOException {
        String agreements = IntStream.range(0, 20_000)
                .mapToObj(i -> "{\"id\": \"x-" + i + "\", \"kind\": \"supply\"}")
                .collect(Collectors.joining(",\n"));
        Path file = Files.writeString(folder.resolve("large.json"), Records.withAgreements(agreements));
        Files.setLastModifiedTime(file, FileTime.fromMillis(1_000_000));
        return file;
    }

    @Test
    void isNotPresentedWhereItIsCutShortMeanwhile() throws IOException {
        ReadResult result = readWhile(large(), file -> {
            try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                channel.truncate(100_000);
            }
        });

        assertTrue(result.unreadable());
        assertEquals(List.of(Kind.FILE_CHANGED), Records.kinds(result));
    }

    @Test
    void isNotPresentedWhereItIsOverwrittenMeanwhile() throws IOException {
        ReadResult result = readWhile(large(), file -> {
            try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                channel.write(java.nio.ByteBuffer.wrap("   ".getBytes(java.nio.charset.StandardCharsets.UTF_8)));
            }
        });

        assertEquals(List.of(Kind.FILE_CHANGED), Records.kinds(result));
    }

    @Test
    void isNotPresentedWhereItIsDeletedMeanwhile() throws IOException {
        ReadResult result = readWhile(large(), Files::delete);

        assertTrue(result.unreadable());
        assertEquals(List.of(Kind.FILE_MISSING), Records.kinds(result));
    }

    @Test
    void staysGoodWhereNobodyTouchesIt() throws IOException {
        assertFalse(readWhile(large(), file -> {}).unreadable());
    }
}
