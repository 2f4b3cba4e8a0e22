package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileTime;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sponsorline.dataset.json.ByteSource;
import org.sponsorline.dataset.problem.Problem.Kind;

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
        Files.setPosixFilePermissions(file, Set.of());
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
                channel.write(ByteBuffer.wrap("   ".getBytes(StandardCharsets.UTF_8)));
            }
        });

        assertEquals(List.of(Kind.FILE_CHANGED), Records.kinds(result));
    }

    @Test
    void isNotPresentedWhereItGrowsMeanwhile() throws IOException {
        ReadResult result = readWhile(large(), file -> Files.writeString(file, " ", StandardOpenOption.APPEND));

        assertEquals(List.of(Kind.FILE_CHANGED), Records.kinds(result));
    }

    @Test
    void isNotPresentedWhereAnotherTakesItsPlaceMeanwhile() throws IOException {
        Path file = large();
        Path other = Files.copy(file, folder.resolve("other.json"), StandardCopyOption.COPY_ATTRIBUTES);

        ReadResult result = readWhile(file, read -> Files.move(other, read, StandardCopyOption.REPLACE_EXISTING));

        assertEquals(List.of(Kind.FILE_CHANGED), Records.kinds(result));
    }

    @Test
    void isNotPresentedWhereWhoeverChangesItPutsTheTimeBack() throws IOException {
        Path large = large();
        assumeTrue(large.getFileSystem().supportedFileAttributeViews().contains("unix"));

        ReadResult result = readWhile(large, file -> {
            FileTime time = Files.getLastModifiedTime(file);
            try (var channel = Files.newByteChannel(file, StandardOpenOption.WRITE)) {
                channel.write(ByteBuffer.wrap(" ".getBytes(StandardCharsets.UTF_8)));
            }
            Files.setLastModifiedTime(file, time);
        });

        assertEquals(List.of(Kind.FILE_CHANGED), Records.kinds(result));
    }

    @Test
    void isNotPresentedWhereItIsSpoiltBehindWhatWasRead() throws IOException {
        ReadResult result = readWhile(large(), file -> Files.writeString(file, "} no record {"));

        assertEquals(List.of(Kind.FILE_CHANGED), Records.kinds(result));
        assertTrue(result.problems().getFirst().sentence(Locale.CHINESE).contains("发生了变化"));
    }

    @Test
    void isClosedHoweverReadingEnds() throws IOException {
        for (String text : List.of(
                Records.GOOD, Records.GOOD.substring(50), Records.changed("2017/2028", "2028/2017"), "[]", "")) {
            Opened source = new Opened(text);
            DatasetReader.read(source, ReadProgress.NONE);
            assertEquals(0, source.open, text);
            assertTrue(source.opened > 0);
        }
    }

    @Test
    void isClosedAndItsThreadEndsWhereReadingIsCancelled() throws IOException {
        Opened source = new Opened(Files.readString(large()));
        int[] asked = new int[1];

        ReadResult result = DatasetReader.read(source, new ReadProgress() {
            @Override
            public void onProgress(long bytesRead, long bytesTotal, long entries) {
                asked[0]++;
            }

            @Override
            public boolean isCancelled() {
                return asked[0] > 1;
            }
        });

        assertEquals(List.of(Kind.CANCELLED), Records.kinds(result));
        assertEquals(0, source.open);
        assertFalse(Thread.getAllStackTraces().keySet().stream().anyMatch(thread -> thread.getName().equals("entries")));
    }

    /// Bytes that know how often they have been opened and not closed yet.
    private static final class Opened implements ByteSource {

        private final byte[] bytes;
        private int open;
        private int opened;

        private Opened(String text) {
            bytes = text.getBytes(StandardCharsets.UTF_8);
        }

        @Override
        public InputStream open() {
            open++;
            opened++;
            return new ByteArrayInputStream(bytes) {
                private boolean closed;

                @Override
                public void close() {
                    open -= closed ? 0 : 1;
                    closed = true;
                }
            };
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public Object stamp() {
            return 1;
        }

        @Override
        public String name() {
            return "opened";
        }
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
