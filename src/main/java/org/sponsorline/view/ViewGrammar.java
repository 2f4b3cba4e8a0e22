package org.sponsorline.view;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/// The grammar that views and filters share: `name=value,value;name=value`.
///
/// Reserved characters inside a value are percent-encoded in UTF-8, as in web addresses. Spaces around names and values
/// are ignored. The empty value is written [#EMPTY].
final class ViewGrammar {

    /// Stands for the empty value, which chooses items without a value.
    static final String EMPTY = "(none)";

    private static final char PART = ';';
    private static final char VALUE = ',';
    private static final String RESERVED = "%;,=/\u0085\u2028\u2029";

    private ViewGrammar() {}

    /// The parts of a text by name, in its order.
    static Map<String, String> split(String text) throws ViewTextException {
        Map<String, String> parts = new LinkedHashMap<>();
        for (String part : pieces(text, PART)) {
            if (part.isEmpty()) {
                continue;
            }
            int equals = part.indexOf('=');
            if (equals < 1) {
                throw new ViewTextException("view.no-value", null, part);
            }
            String name = part.substring(0, equals).strip().toLowerCase(Locale.ROOT);
            if (parts.put(name, part.substring(equals + 1).strip()) != null) {
                throw new ViewTextException("view.twice", null, name);
            }
        }
        return Collections.unmodifiableMap(parts);
    }

    /// The values of a part, decoded.
    static List<String> values(String written) throws ViewTextException {
        return values(written, VALUE);
    }

    static List<String> values(String written, char separator) throws ViewTextException {
        List<String> values = new ArrayList<>();
        for (String piece : pieces(written, separator)) {
            if (!piece.isEmpty()) {
                values.add(decoded(piece));
            }
        }
        return values;
    }

    static String join(Collection<String> values) {
        return join(values, VALUE);
    }

    static String join(Collection<String> values, char separator) {
        StringBuilder joined = new StringBuilder();
        for (String value : values) {
            if (!joined.isEmpty()) {
                joined.append(separator);
            }
            joined.append(encoded(value));
        }
        return joined.toString();
    }

    /// A value, encoded.
    static String encoded(String value) {
        if (value.isEmpty()) {
            return EMPTY;
        }
        StringBuilder written = new StringBuilder();
        for (int i = 0; i < value.length(); i++) {
            char unit = value.charAt(i);
            boolean edge = i == 0 || i == value.length() - 1;
            if (RESERVED.indexOf(unit) >= 0 || Character.isISOControl(unit) || edge && Character.isWhitespace(unit)
                    || i == 0 && value.equals(EMPTY)) {
                for (byte octet : String.valueOf(unit).getBytes(StandardCharsets.UTF_8)) {
                    written.append('%').append("%02X".formatted(octet & 0xff));
                }
            } else {
                written.append(unit);
            }
        }
        return written.toString();
    }

    /// A value, decoded.
    static String decoded(String written) throws ViewTextException {
        if (written.equals(EMPTY)) {
            return "";
        }
        if (written.indexOf('%') < 0) {
            return written;
        }
        StringBuilder value = new StringBuilder();
        int at = 0;
        while (at < written.length()) {
            int escape = at;
            byte[] octets = new byte[(written.length() - at) / 3];
            int count = 0;
            while (at + 2 < written.length() && written.charAt(at) == '%') {
                octets[count++] = octet(written, at);
                at += 3;
            }
            value.append(new String(octets, 0, count, StandardCharsets.UTF_8));
            if (at < written.length()) {
                if (written.charAt(at) == '%') {
                    throw new ViewTextException("view.bad-escape", null, written.substring(escape));
                }
                value.append(written.charAt(at++));
            }
        }
        return value.toString();
    }

    private static byte octet(String written, int at) throws ViewTextException {
        int high = Character.digit(written.charAt(at + 1), 16);
        int low = Character.digit(written.charAt(at + 2), 16);
        if (high < 0 || low < 0) {
            throw new ViewTextException("view.bad-escape", null, written.substring(at, at + 3));
        }
        return (byte) (high << 4 | low);
    }

    private static List<String> pieces(String text, char separator) {
        List<String> pieces = new ArrayList<>();
        int from = 0;
        for (int at = text.indexOf(separator); at >= 0; at = text.indexOf(separator, from)) {
            pieces.add(text.substring(from, at).strip());
            from = at + 1;
        }
        pieces.add(text.substring(from).strip());
        return pieces;
    }
}
