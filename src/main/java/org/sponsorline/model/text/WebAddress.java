package org.sponsorline.model.text;

import java.net.IDN;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// An address of a record in the form in which it is shown, copied and opened, so that it cannot be mistaken for
/// another one.
///
/// Non-ASCII letters of left-to-right scripts without combining marks are kept in the path; all else, such as controls,
/// blanks and right-to-left letters, is percent-encoded (RFC 3986). The host is in its ASCII form
/// (RFC 3492).
///
/// @param scheme such as `https`, in small letters; empty if there is none
/// @param signIn the user information before an `@`, which is not part of the host; null if there is none
/// @param host   the host as the browser looks it up, with its port; empty for an address without one
/// @param text   the whole
/// @param isWeb  whether it is a web page with a valid host
public record WebAddress(String scheme, @Nullable String signIn, String host, String text, boolean isWeb) {

    private static final Pattern HOST = Pattern.compile(
            "[A-Za-z0-9.-]*[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]*)?|\\[[0-9A-Fa-f:.]+\\](:[0-9]*)?");

    public static WebAddress of(String written) {
        String whole = written.strip();
        int colon = whole.indexOf(':');
        String scheme = colon > 0 && whole.substring(0, colon).chars().allMatch(WebAddress::isOfScheme)
                ? whole.substring(0, colon).toLowerCase(Locale.ROOT) : "";
        if (scheme.isEmpty() || !whole.startsWith("//", colon + 1)) {
            return new WebAddress(scheme, null, "", encoded(whole, true), false);
        }
        int start = colon + 3;
        int end = start;
        while (end < whole.length() && "/?#\\".indexOf(whole.charAt(end)) < 0) {
            end++;
        }
        String authority = whole.substring(start, end);
        int at = authority.lastIndexOf('@');
        String signIn = at < 0 ? null : encoded(authority.substring(0, at), false);
        String host = host(authority.substring(at + 1));
        boolean possible = HOST.matcher(host).matches();
        // Browsers read a backslash as a slash, which ends the host.
        String rest = encoded(whole.substring(end).replace('\\', '/'), true);
        String text = scheme + "://" + (signIn == null ? "" : signIn + "@") + host + rest;
        return new WebAddress(scheme, signIn, host, text, possible && (scheme.equals("https") || scheme.equals("http")));
    }

    /// The address in one line, followed by its host if user information could be mistaken for it.
    public String line() {
        return signIn == null ? text : text + " [" + host + "]";
    }

    private static boolean isOfScheme(int c) {
        return c < 0x80 && (Character.isLetterOrDigit(c) || c == '+' || c == '-' || c == '.');
    }

    /// The host as it is looked up; percent-encoded if it is no valid host.
    private static String host(String written) {
        try {
            String ascii = IDN.toASCII(written, IDN.ALLOW_UNASSIGNED).toLowerCase(Locale.ROOT);
            // Invisible characters are dropped by the conversion, which would make it another host.
            boolean odd = written.codePoints().anyMatch(c -> c == '%' || Character.getType(c) == Character.FORMAT);
            return encoded(odd ? written : ascii, false);
        } catch (IllegalArgumentException noHost) {
            return encoded(written, false);
        }
    }

    private static String encoded(String text, boolean keepLetters) {
        StringBuilder encoded = new StringBuilder(text.length());
        text.codePoints().forEach(c -> {
            if (c > 0x20 && c < 0x7F && "\"<>\\^`{|}".indexOf(c) < 0 || keepLetters && isPlainLetter(c)) {
                encoded.appendCodePoint(c);
            } else {
                for (byte octet : Character.toString(c).getBytes(StandardCharsets.UTF_8)) {
                    encoded.append('%').append("%02X".formatted(octet & 0xff));
                }
            }
        });
        return encoded.toString();
    }

    private static boolean isPlainLetter(int c) {
        return Character.isLetter(c) && switch (Character.UnicodeScript.of(c)) {
            case LATIN, GREEK, CYRILLIC, HAN, HIRAGANA, KATAKANA -> true;
            case HANGUL -> c >= 0xAC00 && c <= 0xD7A3;
            default -> false;
        };
    }
}
