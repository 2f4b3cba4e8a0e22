package org.sponsorline.dataset.json;

import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/// Decodes UTF-8 strictly: what is not UTF-8 is an error with a place, and never a replacement character.
public final class Utf8Reader extends Reader {

    private static final int BLOCK = 1 << 15;

    private final InputStream in;
    private final Watch watch;
    private final long end;
    private final CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    private final ByteBuffer bytes = ByteBuffer.allocate(BLOCK).flip();
    private final CharBuffer chars = CharBuffer.allocate(BLOCK);
    private int given;
    private int ready;
    private long bytesRead;
    private long charsDecoded;
    private boolean begun;
    private boolean ended;
    private boolean byteOrderMark;
    // Thrown once everything before it has been handed on.
    private @Nullable Malformed malformed;

    /// Told after each block how many bytes have been read; may throw to end the reading.
    public interface Watch {
        void onBytes(long bytes) throws IOException;
    }

    /// Thrown by a watch: nobody wants the text any more.
    public static final class Cancelled extends IOException {
        private static final long serialVersionUID = 1;
    }

    /// A byte that no UTF-8 text has at its place.
    public static final class Malformed extends IOException {

        private static final long serialVersionUID = 1;

        private final long offset;
        private final int value;
        private final boolean cutOff;

        private Malformed(long offset, int value, boolean cutOff) {
            this.offset = offset;
            this.value = value;
            this.cutOff = cutOff;
        }

        /// Characters before the byte.
        public long offset() {
            return offset;
        }

        /// Whether it begins a character of which the text has no more.
        public boolean isCutOff() {
            return cutOff;
        }

        /// The byte, 0 to 255.
        public int value() {
            return value;
        }
    }

    /// A text that begins as no UTF-8 text does and as one of another encoding does.
    public static final class OtherEncoding extends IOException {

        private static final long serialVersionUID = 1;

        private final String encoding;

        private OtherEncoding(String encoding) {
            this.encoding = encoding;
        }

        public String encoding() {
            return encoding;
        }
    }

    public Utf8Reader(InputStream in, Watch watch) {
        this(in, watch, Long.MAX_VALUE);
    }

    /// @param end after how many characters the text counts as ended, whatever follows
    public Utf8Reader(InputStream in, Watch watch, long end) {
        this.in = in;
        this.end = end;
        this.watch = watch;
    }

    /// Whether the bytes began with a byte-order mark; it is not handed on.
    public boolean hasByteOrderMark() {
        return byteOrderMark;
    }

    @Override
    public int read(char[] target, int offset, int length) throws IOException {
        while (given == ready) {
            if (ended && malformed == null) {
                return -1;
            }
            fill();
        }
        int count = Math.min(length, ready - given);
        System.arraycopy(chars.array(), given, target, offset, count);
        given += count;
        return count;
    }

    private void fill() throws IOException {
        if (malformed != null) {
            throw malformed;
        }
        bytes.compact();
        int count = in.readNBytes(bytes.array(), bytes.position(), bytes.remaining());
        bytesRead += count;
        watch.onBytes(bytesRead);
        ended = bytes.position() + count < bytes.capacity();
        bytes.position(bytes.position() + count).flip();
        if (!begun) {
            begin();
        }
        chars.clear();
        CoderResult result = decoder.decode(bytes, chars, false);
        charsDecoded += chars.position();
        if (result.isError() || ended && bytes.hasRemaining()) {
            malformed = new Malformed(charsDecoded, bytes.get() & 0xFF, !result.isError());
        }
        if (charsDecoded >= end) {
            chars.position(chars.position() - (int) (charsDecoded - end));
            charsDecoded = end;
            ended = true;
            malformed = null;
        }
        given = 0;
        ready = chars.position();
    }

    private void begin() throws OtherEncoding {
        begun = true;
        int first = at(0);
        int second = at(1);
        if (first == 0xFE && second == 0xFF || first == 0 && second > 0) {
            throw new OtherEncoding("UTF-16BE");
        }
        if (first == 0xFF && second == 0xFE || first > 0 && second == 0) {
            throw new OtherEncoding(at(2) == 0 && at(3) == 0 ? "UTF-32LE" : "UTF-16LE");
        }
        if (first == 0 && second == 0) {
            throw new OtherEncoding("UTF-32BE");
        }
        if (first == 0xEF && second == 0xBB && at(2) == 0xBF) {
            byteOrderMark = true;
            bytes.position(3);
        }
    }

    private int at(int index) {
        return index < bytes.limit() ? bytes.get(index) & 0xFF : -1;
    }

    @Override
    public void close() throws IOException {
        in.close();
    }
}
