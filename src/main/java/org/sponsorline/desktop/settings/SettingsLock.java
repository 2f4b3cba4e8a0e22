package org.sponsorline.desktop.settings;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.Arrays;
import java.util.UUID;
import java.util.concurrent.locks.LockSupport;
import org.jspecify.annotations.Nullable;

/// Keeps other windows of the program, each a process of its own, from writing the settings at the same time. The file
/// that is locked is there only while somebody writes.
final class SettingsLock implements AutoCloseable {

    private static final String NAME = "settings.lock";

    /// Writing takes milliseconds; whoever holds the lock for longer has stopped, and must not stop others.
    private static final long PATIENCE_NANOS = Duration.ofSeconds(1).toNanos();
    private static final long PAUSE_NANOS = Duration.ofMillis(10).toNanos();

    private final Path file;
    private final @Nullable FileChannel channel;

    private SettingsLock(Path file, @Nullable FileChannel channel) {
        this.file = file;
        this.channel = channel;
    }

    /// Waits a while for the lock of a folder; without one where there is none to be had, as on some shared disks.
    static SettingsLock of(Path folder) {
        Path file = folder.resolve(NAME);
        long begun = System.nanoTime();
        do {
            try {
                FileChannel taken = taken(file);
                if (taken != null) {
                    return new SettingsLock(file, taken);
                }
            } catch (IOException | UnsupportedOperationException e) {
                return new SettingsLock(file, null);
            }
            LockSupport.parkNanos(PAUSE_NANOS);
        } while (System.nanoTime() - begun < PATIENCE_NANOS && !Thread.currentThread().isInterrupted());
        return new SettingsLock(file, null);
    }

    /// Whether nobody else writes as long as this is held.
    boolean isHeld() {
        return channel != null;
    }

    private static @Nullable FileChannel taken(Path file) throws IOException {
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        boolean ours = false;
        try {
            ours = channel.tryLock() != null && isStill(file, channel);
        } catch (OverlappingFileLockException e) {
            // Held in this very process.
            ours = false;
        } finally {
            if (!ours) {
                channel.close();
            }
        }
        return ours ? channel : null;
    }

    /// Whether the file that is locked is the one under the name, and not one that its last holder has deleted.
    private static boolean isStill(Path file, FileChannel channel) throws IOException {
        byte[] token = UUID.randomUUID().toString().getBytes(StandardCharsets.US_ASCII);
        channel.write(ByteBuffer.wrap(token), 0);
        return Files.exists(file) && Arrays.equals(token, Files.readAllBytes(file));
    }

    @Override
    public void close() throws IOException {
        if (channel != null) {
            try {
                Files.deleteIfExists(file);
            } finally {
                channel.close();
            }
        }
    }
}
