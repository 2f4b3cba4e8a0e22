package org.sponsorline.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.text.TextLines;

/// One entry of a record as a page to be read: an immutable value without user interface.
///
/// @param key        the entry the page is about, or null for the page of the whole record
/// @param trail      the path to the entry, outermost first, such as its programme
/// @param otherNames its name in the languages the reader did not ask for
/// @param subtitle   what it is, in a few words; may be empty
/// @param sentence   the page in one sentence; may be empty
/// @param badges     warnings shown first
/// @param rows       its fields
/// @param sections   lists of related entries and other longer parts
/// @param sources    the sources cited, numbered from one in the order of first mention
/// @param facts      ids of the facts the entry was made from
public record DetailPage(
        @Nullable EntryKey key, List<Part> trail, String headline, List<String> otherNames, String subtitle, String sentence,
        List<Part.Badge> badges, List<Row> rows, List<Section> sections, List<NumberedSource> sources,
        List<String> facts) {

    public DetailPage {
        facts = facts.stream().map(TextLines::oneLine).toList();
    }

    /// A field: a label and one or several lines.
    ///
    /// @param depth how far it stands in a tree, from zero
    public record Row(String label, List<Line> lines, int depth) {
        static Row of(String label, Line... lines) {
            return new Row(label, List.of(lines), 0);
        }
    }

    /// A line of words and links.
    ///
    /// @param cited numbers of the sources that vouch for it, ascending
    public record Line(List<Part> parts, List<Integer> cited) {
        static Line of(Part... parts) {
            return new Line(List.of(parts), List.of());
        }
    }

    /// A titled part of the page.
    ///
    /// @param rows may be long, and is then filled as it is read
    public record Section(String title, List<Part.Badge> badges, List<Row> rows) {}

    /// A source as the page's foot shows it.
    ///
    /// @param origin   publisher and date, as far as known
    /// @param url      its address, or null if none is known
    /// @param copy     whether the address is a copy on another host
    /// @param quotes   the source's own words about this entry
    /// @param remarks  what the record adds to how the source says so
    /// @param citation the text to copy
    public record NumberedSource(
            int number, EntryKey key, String title, String origin, @Nullable String url, boolean copy,
            List<String> quotes, List<String> remarks, String citation) {

        public NumberedSource {
            title = TextLines.oneLine(title);
            quotes = quotes.stream().map(TextLines::paragraphs).toList();
            remarks = remarks.stream().map(TextLines::paragraphs).toList();
            citation = TextLines.oneLine(citation);
        }
    }

    /// A part of a line.
    public sealed interface Part {
        String text();

        /// Plain words, which may have several lines.
        record Words(String text) implements Part {
            public Words {
                text = TextLines.paragraphs(text);
            }
        }

        /// Words that stand out, such as an amount.
        record Strong(String text) implements Part {}

        /// Less important words, such as a date's precision.
        record Aside(String text) implements Part {
            public Aside {
                text = TextLines.paragraphs(text);
            }
        }

        /// A link to another page.
        record Link(String text, EntryKey target) implements Part {}

        /// A mark with a word in it.
        record Badge(String text, Tone tone) implements Part {}

        /// What a badge is about.
        enum Tone { CONFLICT, UNCITED, ENDED, NEUTRAL }
    }
}
