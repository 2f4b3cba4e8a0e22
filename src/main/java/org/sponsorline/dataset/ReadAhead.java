package org.sponsorline.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Entry;

/// Has other threads read the entries of a long array while the reader of the record takes those before over.
///
/// It is the bytes of the text, of which it holds some blocks. A block is cut where, by the looks of it, an entry ends
/// ([JsonWords#separator]). That is a guess: it holds if the entries before the cut end right there, which whoever takes
/// a stretch over has seen. Where it does not hold, or there is something to report, the bytes are read as if nobody had
/// read them.
final class ReadAhead extends InputStream {

    private final InputStream in;
    private final int threads;
    private final int blockSize;
    private final Shared shared;
    private final ExecutorService executor;
    private final Queue<StretchReader> readers = new ConcurrentLinkedQueue<>();
    private final Deque<Block> blocks = new ArrayDeque<>();
    private final List<byte[]> spare = new ArrayList<>();
    private byte[] left = {};
    private byte[] separator = {};
    private Entry.@Nullable Kind kind;
    /// Whether all of the text has been in blocks once: its rest is not worth cutting again.
    private boolean exhausted;

    /// Bytes of the text, of which those from `start` on have not been used.
    private static final class Block {

        private final byte[] bytes;
        private final int cut;
        private int start;
        private final @Nullable Future<Stretch> stretch;

        private Block(byte[] bytes, int cut, @Nullable Future<Stretch> stretch) {
            this.bytes = bytes;
            this.cut = cut;
            this.stretch = stretch;
        }
    }

    /// @param in        is closed with this
    /// @param threads   how many read ahead
    /// @param blockSize how many bytes one of them gets at once
    ReadAhead(InputStream in, int threads, int blockSize, Shared shared) {
        this.in = in;
        this.threads = threads;
        this.blockSize = blockSize;
        this.shared = shared;
        executor = Executors.newFixedThreadPool(
                threads, work -> Thread.ofPlatform().daemon().name("entries").unstarted(work));
    }

    // ---- entries

    /// What has been read ahead of the parser of these bytes.
    RecordReader.Ahead of(SwiftJson json) {
        return new RecordReader.Ahead() {
            @Override
            public @Nullable Stretch next(Entry.Kind wanted) throws IOException {
                return ReadAhead.this.next(json, wanted);
            }

            @Override
            public void goOn(Stretch stretch, int count) throws IOException {
                json.passed(passOver(stretch, count));
            }
        };
    }

    /// @param json stands behind an entry or at the array's beginning
    private @Nullable Stretch next(SwiftJson json, Entry.Kind wanted) throws IOException {
        if (kind != wanted || blocks.isEmpty() && !exhausted) {
            begin(json, wanted);
            return null;
        }
        Block block = blocks.peek();
        boolean isNext = block != null && block.start == 0 && json.isAtEndOfBlock();
        return isNext && block.stretch != null ? result(block.stretch) : null;
    }

    /// Goes on behind so many entries.
    ///
    /// @return how many bytes these are
    private int passOver(Stretch stretch, int count) throws IOException {
        Block block = blocks.element();
        int start = block.start;
        int end = stretch.end(count - 1);
        block.start = end;
        dropUsed();
        return end - start;
    }

    private void begin(SwiftJson json, Entry.Kind wanted) throws IOException {
        byte[] between = json.separator();
        if (between != null) {
            separator = between;
            kind = wanted;
            blocks.reversed().forEach(block -> left = joined(Arrays.copyOfRange(block.bytes, block.start, block.cut), left));
            blocks.clear();
            left = joined(json.giveBack(), left);
            load();
        }
    }

    private @Nullable Future<Stretch> stretch(byte[] bytes, int cut, int end) {
        Entry.Kind wanted = kind;
        return wanted == null ? null : executor.submit(() -> {
            StretchReader free = readers.poll();
            StretchReader reader = free == null ? new StretchReader(shared) : free;
            Stretch stretch = reader.read(wanted, bytes, 0, cut, end);
            readers.add(reader);
            return stretch;
        });
    }

    private static Stretch result(Future<Stretch> stretch) throws IOException {
        try {
            return stretch.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new Reading.Cancelled();
        } catch (ExecutionException e) {
            if (e.getCause() instanceof Error error) {
                throw error;
            }
            throw new IllegalStateException(e.getCause());
        }
    }

    // ---- bytes

    /// Holds as many blocks as there is work for.
    private void load() throws IOException {
        while (blocks.size() < threads * 2 + 1) {
            byte[] bytes = spare.isEmpty() ? new byte[blockSize + PlainBytes.PADDING] : spare.removeLast();
            int end = Math.min(left.length, blockSize);
            System.arraycopy(left, 0, bytes, 0, end);
            byte[] rest = Arrays.copyOfRange(left, end, left.length);
            int more = in.readNBytes(bytes, end, blockSize - end);
            boolean last = rest.length == 0 && end + more < blockSize;
            exhausted |= last;
            end += more;
            if (end == 0) {
                left = rest;
                return;
            }
            Arrays.fill(bytes, end, end + PlainBytes.PADDING, (byte) 0);
            int cut = last ? end : JsonWords.lastCut(bytes, 0, end, separator);
            Block block = cut > 0 ? new Block(bytes, cut, stretch(bytes, cut, end)) : new Block(bytes, end, null);
            left = joined(Arrays.copyOfRange(bytes, block.cut, end), rest);
            blocks.add(block);
        }
    }

    private static byte[] joined(byte[] first, byte[] second) {
        byte[] both = Arrays.copyOf(first, first.length + second.length);
        System.arraycopy(second, 0, both, first.length, second.length);
        return both;
    }

    private void dropUsed() throws IOException {
        Block block = blocks.element();
        if (block.start == block.cut) {
            blocks.remove();
            // Another thread may still look at one whose stretch nobody waited for.
            if (block.stretch != null && block.stretch.isDone()) {
                spare.add(block.bytes);
            }
            load();
        }
    }

    @Override
    public int read(byte[] target, int offset, int length) throws IOException {
        Block block = blocks.peek();
        if (block == null && left.length == 0) {
            return in.read(target, offset, length);
        }
        if (block == null) {
            int count = Math.min(length, left.length);
            System.arraycopy(left, 0, target, offset, count);
            left = Arrays.copyOfRange(left, count, left.length);
            return count;
        }
        int count = Math.min(length, block.cut - block.start);
        System.arraycopy(block.bytes, block.start, target, offset, count);
        block.start += count;
        dropUsed();
        return count;
    }

    @Override
    public int read() throws IOException {
        byte[] one = new byte[1];
        return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    /// Ends the other threads.
    @Override
    public void close() throws IOException {
        executor.shutdownNow();
        try {
            executor.awaitTermination(1, TimeUnit.MINUTES);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        in.close();
    }
}
