package org.sponsorline.dataset.json;

import java.io.IOException;
import java.io.Reader;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.json.JsonSyntaxFault.Found;
import org.sponsorline.model.date.EdtfException;
import org.sponsorline.model.date.EdtfParser;

/// A date that is not wholly in quotation marks, such as `2017/2028`, `"2017"/2028` or `“2017”`. JSON sees a number, or
/// a text with something behind it.
public final class UnquotedDate {

    /// Dates are short; what follows one tells whether a text ends there.
    private static final int LONGEST = 400;

    private static final Pattern VALUE = Pattern.compile("[^,}\\]\r\n]+");
    private static final Pattern QUOTES = Pattern.compile("[\"'‘’“”„«»＂]");

    /// What stands behind a text that lacks its closing mark: brackets to the end of the line, or the next member.
    private static final Pattern BEHIND_OPEN = Pattern.compile("[\\s,}\\]]*(?:$|[\\[{].*|\"[^\"\r\n]*\"\\s*:.*)", Pattern.DOTALL);

    private UnquotedDate() {}

    /// The date in its quotation marks that was meant where a text stops being JSON, or null where none was.
    ///
    /// @param text  from its beginning
    /// @param fault of the text; the date stands at its scalar
    public static @Nullable String in(Reader text, Found fault) throws IOException {
        if (fault.scalar() < 0) {
            return null;
        }
        text.skip(fault.scalar());
        String rest = start(text);
        Matcher value = VALUE.matcher(rest);
        if (!value.lookingAt() || !isWhole(rest, value.end(), fault)) {
            return null;
        }
        String bare = QUOTES.matcher(value.group()).replaceAll("").strip().replace("\\/", "/");
        // Two slashes begin a comment.
        String date = bare.contains("//") ? null : date(bare.replaceAll("\\s*/\\s*", "/"));
        return date == null ? null : "\"" + date + "\"";
    }

    /// Whether a value that ends there is all that was meant, and is no good JSON.
    private static boolean isWhole(String rest, int end, Found fault) {
        String value = rest.substring(0, end).strip();
        long quotes = value.chars().filter(c -> c == '"').count();
        boolean open = value.startsWith("\"") && quotes % 2 == 1;
        boolean faultBehind = fault.offset() >= fault.scalar() + value.length();
        return open ? faultBehind && end < rest.length() && BEHIND_OPEN.matcher(rest.substring(end)).matches()
                : !faultBehind || quotes % 2 == 1;
    }

    private static String start(Reader text) throws IOException {
        char[] start = new char[LONGEST];
        int count = 0;
        int more = 0;
        while (count < LONGEST && more >= 0) {
            count += more;
            more = count < LONGEST ? text.read(start, count, LONGEST - count) : -1;
        }
        return new String(start, 0, count);
    }

    private static @Nullable String date(String text) {
        try {
            return EdtfParser.parse(text).text();
        } catch (EdtfException noDate) {
            return noDate.suggestion();
        }
    }
}
