package org.sponsorline.dataset.json;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import org.jspecify.annotations.Nullable;

/// The bytes of a record, which can be read more than once.
public interface ByteSource {

    /// The bytes from the beginning.
    InputStream open() throws IOException;

    /// How many bytes there are.
    long size() throws IOException;

    /// Something that differs once the bytes may have changed.
    Object stamp() throws IOException;

    /// The name of the record where it has no title of its own.
    String name();

    static ByteSource of(byte[] bytes, String name) {
        return new Held(bytes, name);
    }

    static ByteSource of(Path file) {
        return new InFile(file);
    }

    /// Bytes in memory.
    final class Held implements ByteSource {

        private final byte[] bytes;
        private final String name;

        private Held(byte[] bytes, String name) {
            this.bytes = bytes;
            this.name = name;
        }

        @Override
        public String name() {
            return name;
        }

        @Override
        public InputStream open() {
            return new ByteArrayInputStream(bytes);
        }

        @Override
        public long size() {
            return bytes.length;
        }

        @Override
        public Object stamp() {
            return bytes.length;
        }
    }

    /// Bytes in a file.
    record InFile(Path file) implements ByteSource {

        /// @param changed when anything of it was changed last, its times included; null where the system keeps no such time
        private record Stamp(long size, Object modified, @Nullable Object changed, @Nullable Object key) {}

        @Override
        public InputStream open() throws IOException {
            return Files.newInputStream(file);
        }

        @Override
        public long size() throws IOException {
            return Files.size(file);
        }

        @Override
        public Object stamp() throws IOException {
            BasicFileAttributes now = Files.readAttributes(file, BasicFileAttributes.class);
            return new Stamp(now.size(), now.lastModifiedTime(), changed(), now.fileKey());
        }

        /// A program may put the time of modification back; this time it cannot.
        private @Nullable Object changed() throws IOException {
            return file.getFileSystem().supportedFileAttributeViews().contains("unix")
                    ? Files.getAttribute(file, "unix:ctime") : null;
        }

        @Override
        public String name() {
            Path name = file.getFileName();
            return name == null ? file.toString() : name.toString();
        }
    }
}
