package org.sponsorline.dataset;

import java.nio.charset.StandardCharsets;
import org.sponsorline.dataset.SwiftJson.Unfit;

/// Resolves the escapes of a JSON string.
final class JsonEscapes {

    private static final int HEX_DIGITS = 4;
    private static final int HEX = 16;

    private JsonEscapes() {}

    /// The text of a string's bytes, which are valid UTF-8, from `start` to before its closing quote at `end`.
    ///
    /// @throws Unfit where an escape is none that JSON knows
    static String resolved(byte[] bytes, int start, int end) throws Unfit {
        StringBuilder text = new StringBuilder(end - start);
        int from = start;
        for (int at = start; at < end; at++) {
            if (bytes[at] == '\\') {
                text.append(new String(bytes, from, at - from, StandardCharsets.UTF_8));
                at++;
                if (bytes[at] == 'u') {
                    text.append(character(bytes, at + 1, end));
                    at += HEX_DIGITS;
                } else {
                    text.append(character(bytes[at]));
                }
                from = at + 1;
            }
        }
        return text.append(new String(bytes, from, end - from, StandardCharsets.UTF_8)).toString();
    }

    private static char character(byte[] bytes, int start, int end) throws Unfit {
        if (start + HEX_DIGITS > end) {
            throw new Unfit();
        }
        int value = 0;
        for (int i = start; i < start + HEX_DIGITS; i++) {
            int digit = bytes[i] < 0 ? -1 : Character.digit(bytes[i], HEX);
            if (digit < 0) {
                throw new Unfit();
            }
            value = value * HEX + digit;
        }
        return (char) value;
    }

    private static char character(byte escape) throws Unfit {
        return switch (escape) {
            case '"', '\\', '/' -> (char) escape;
            case 'b' -> '\b';
            case 'f' -> '\f';
            case 'n' -> '\n';
            case 'r' -> '\r';
            case 't' -> '\t';
            default -> throw new Unfit();
        };
    }
}
