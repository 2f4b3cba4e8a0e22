package org.sponsorline.model;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.text.Text;

/// Texts of the kinds that records hold and programs stumble over: several scripts and directions, breaks, controls,
/// quotation marks, formulas, escape sequences, words without end. The same seed gives the same texts.
public final class OddText {

    private static final List<String> PIECES = List.of(
            "Gold", "Pro_gramme", "_", "&x", "\"", "\"quoted\"", "'", "=1+1", "+1", "-1", "@SUM(A1)", "\uFF1D1", "<b>", "&amp;",
            "\n", "\r\n", "\r", "\t", "\u000B", "\f", "\u0085", "\u2028", "\u2029", "\u0000", "\u0007", "\u001B[31m", "\u009B2J",
            "\u202E", "\u202D", "\u202A", "\u202C", "\u2066", "\u2067", "\u2068", "\u2069", "\u200F", "\u200E", "\u061C",
            "دوري روشن السعودي", "حقوق بث", "الألعاب", "שלום", "עִבְרִית", "٢٠١٧", "2017", "12.5", "(", ")", "—",
            "阿里巴巴", "東京オリンピック", "टाटा मोटर्स", "สวัสดี", "한국", "e\u0301", "👩‍👩‍👧", "\uD83C\uDDE8\uD83C\uDDF3", "\u200D", "\u00AD",
            " ", "  ", " ", " ", "\u00A0", "\u3000", "\uFEFF", "\uFFFA", "\u206A", "x".repeat(60), "ا".repeat(45), "ש".repeat(30));

    private final Random random;

    public OddText(long seed) {
        random = new Random(seed);
    }

    /// The next text; never blank.
    public String next() {
        StringBuilder text = new StringBuilder();
        int pieces = 1 + random.nextInt(9);
        for (int i = 0; i < pieces; i++) {
            text.append(PIECES.get(random.nextInt(PIECES.size())));
        }
        return text.append(random.nextInt(100)).toString();
    }

    /// So many texts.
    public List<String> next(int count) {
        List<String> texts = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            texts.add(next());
        }
        return texts;
    }

    /// A record of which every text is an odd one.
    public static Dataset record(long seed, int agreements) {
        OddText odd = new OddText(seed);
        List<Source> sources = List.of(
                new Source("s-1", odd.text(), odd.text(), Dates.day("2019-05-01"), "https://example.org/" + odd.next(), odd.text(),
                        List.of(odd.next())),
                new Source("s-2", odd.text(), null, null, odd.next(), null, List.of()));
        List<Citation> cite = List.of(
                new Citation("s-1", "term", odd.next(), odd.next()), new Citation("s-2", null, null, odd.next()));
        List<Organization> organizations = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            organizations.add(new Organization(
                    "o-" + i, odd.text(), List.of(odd.text()), Organization.Kind.values()[0], i == 0 ? odd.next() : "FR", null,
                    odd.next(), cite, List.of(odd.next())));
        }
        List<Edition> editions = List.of(new Edition(
                "e-1", odd.text(), odd.next(), odd.next(), new Edition.Host(odd.text(), "JP"),
                Dates.between(Dates.day("2021-07-23"), Dates.day("2021-08-08")), null, cite, List.of()));
        List<Agreement> deals = new ArrayList<>();
        for (int i = 0; i < agreements; i++) {
            EdtfDate start = Dates.year(2000 + i % 20);
            EdtfDate end = Dates.year(2006 + i % 20);
            deals.add(Agreement.builder("a-" + i, Agreement.Kind.values()[i % Agreement.Kind.values().length])
                    .programme(odd.next())
                    .tier(odd.next())
                    .grantor("o-0")
                    .grantees(List.of("o-1", "o-" + (i % 4)))
                    .title(i % 2 == 0 ? odd.text() : null)
                    .categories(odd.next(2))
                    .territories(List.of(Territory.of("Nowhere" + odd.next())))
                    .media(List.of(odd.next()))
                    .term(Dates.between(start, end))
                    .editions(List.of("e-1"))
                    .value(new Value.Undisclosed())
                    .note(odd.text())
                    .cite(cite)
                    .facts(odd.next(1))
                    .build());
        }
        List<Milestone> milestones = List.of(new Milestone(
                "m-1", Milestone.Kind.values()[0], Dates.day("2010-02-03"), odd.text(), odd.text(), List.of("o-1"), List.of("a-0"),
                List.of("e-1"), new Milestone.Speaker(odd.text(), odd.text(), "o-1"), cite, List.of()));
        var header = new Dataset.Header(odd.text(), odd.text(), null, OpeningView.UNSTATED);
        return new Dataset(header, sources, organizations, editions, deals, milestones, List.of());
    }

    private Text text() {
        return random.nextInt(3) == 0 ? Text.of(List.of("en", next(), "ar", next())) : Text.of(next());
    }

    /// Whether a text is one line in which nothing turns the writing round or moves a cursor.
    public static boolean isOneLine(String text) {
        return text.codePoints().noneMatch(point -> Character.isISOControl(point) || point == 0x2028 || point == 0x2029
                || point >= 0x202A && point <= 0x202E || point >= 0x2066 && point <= 0x206F);
    }
}
