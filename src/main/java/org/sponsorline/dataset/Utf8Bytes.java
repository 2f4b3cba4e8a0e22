package org.sponsorline.dataset;

/// What UTF-8 allows (RFC 3629).
final class Utf8Bytes {

    /// The most bytes of one character.
    static final int LONGEST = 4;

    private Utf8Bytes() {}

    /// How many bytes the character beyond ASCII at a place has, or 0 where there is none that UTF-8 allows.
    static int lengthAt(byte[] bytes, int at, int end) {
        int first = bytes[at] & 0xFF;
        int length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2;
        if (first < 0xC2 || first > 0xF4 || at + length > end) {
            return 0;
        }
        int second = bytes[at + 1] & 0xFF;
        // Neither a longer form than needed, nor half of a surrogate pair, nor beyond the last code point.
        int least = first == 0xE0 ? 0xA0 : first == 0xF0 ? 0x90 : 0x80;
        int most = first == 0xED ? 0x9F : first == 0xF4 ? 0x8F : 0xBF;
        if (second < least || second > most) {
            return 0;
        }
        for (int i = 2; i < length; i++) {
            if ((bytes[at + i] & 0xC0) != 0x80) {
                return 0;
            }
        }
        return length;
    }
}
