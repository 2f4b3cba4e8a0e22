package org.sponsorline.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Random;

/// Writes `sponsorline/1` records of any size; the same shape and seed give the same bytes.
///
/// One line an agreement, as a program would export it. Lengths, gaps, precision of dates, conflicts and languages
/// are spread as in the bundled record: most terms last two to nine years, a third are given by the year alone,
/// one in thirty has two prices, one in twenty-five ended early, one in forty is disputed. A fifth of the media
/// rights hang under another licence, up to three levels deep, and a seventh of the sponsorships renew an earlier one.
/// Nothing in it is an error for the reader.
public final class RecordGenerator {

    private static final String[] CATEGORIES = {
        "soft drinks", "payment systems", "watches and timing", "cars", "insurance", "cloud services", "beer",
        "sportswear", "airlines", "banking", "telecommunications", "consumer electronics", "hotels", "energy",
        "logistics", "dairy", "food delivery", "betting", "software", "tyres"
    };
    private static final String[] COUNTRIES = {
        "US", "CN", "JP", "FR", "GB", "DE", "IT", "ES", "KR", "BR", "IN", "AU", "CA", "MX", "NL", "CH", "SE", "ZA"
    };
    private static final String[] CURRENCIES = {"USD", "EUR", "GBP", "JPY", "CNY"};
    private static final String[] CERTAINTIES = {"official", "reported", "reported", "estimated"};
    private static final String[] BASES = {"total", "total", "per-year", "per-cycle"};
    private static final String[] TIERS = {"Worldwide Partner", "Gold Partner", "Official Partner", "Supporter"};
    private static final String[] MEDIA = {"free-to-air", "pay-tv", "digital", "radio", "any"};
    private static final String[] HAN = {"东", "方", "华", "信", "海", "联", "通", "天", "金", "新", "中", "安"};
    private static final String[] STEMS = {
        "Alder", "Birch", "Cobalt", "Delta", "Ember", "Fjord", "Granite", "Harbour", "Indigo", "Juniper", "Kestrel",
        "Lumen", "Meridian", "Nimbus", "Orchid", "Pioneer", "Quartz", "Raven", "Summit", "Tundra", "Umber", "Vertex"
    };
    private static final String[] ENDINGS = {"Group", "Holdings", "Bank", "Motors", "Foods", "Media", "Air", "Labs"};

    private static final String[] QUALIFIERS = {"premium", "regional", "online", "business"};
    private static final String[] REASONS = {"terminated", "withdrawn", "replaced"};
    private static final String[] STREAMS = {"sponsorship revenue", "media-rights revenue", "licensing revenue"};
    private static final String[] PROPERTIES = {
        "League", "Cup", "Championship", "Games", "Open", "Grand Prix", "Tour", "Masters Series"
    };
    private static final String[] SENTENCES = {
        "The parties did not say when talks had begun.", "Includes the right to use the marks on packaging.",
        "Extended to the youth competitions in the second year.", "Announced together with a charity programme.",
        "Le contrat couvre aussi les archives.", "双方没有公布金额。", "Hospitality was left out of the agreement.",
        "Two papers give different ends; the earlier one is used."
    };

    /// Goes into the names of generated files, so that those of another shape are not taken for ours.
    static final int VERSION = 2;

    /// How many earlier agreements one may hang under or renew.
    private static final int MEMORY = 256;
    private static final int DEEPEST = 3;

    /// An agreement that later ones may hang under or renew; years are those of its term.
    private record Earlier(
            int number, int lane, String tier, String grantor, String grantee, String territory, String media,
            int start, int end, int depth) {}

    private final Shape shape;
    private final Random random;
    private final Earlier[] heads = new Earlier[MEMORY];
    private final Earlier[] partners = new Earlier[MEMORY];

    /// What to write.
    ///
    /// @param agreements how many agreements; one milestone comes with every eight
    /// @param lanes      how many programmes they are spread over, 40 to 5,000 in the benchmarks
    /// @param years      how long the record is, 12 to 300
    /// @param seed       of the random numbers
    public record Shape(int agreements, int lanes, int years, long seed) {
        int organizations() {
            return Math.max(20, Math.min(40_000, agreements / 12));
        }

        int editions() {
            return Math.max(3, years / 2);
        }

        int sources() {
            return Math.max(5, Math.min(60_000, agreements / 15));
        }

        int firstYear() {
            return 2036 - years;
        }
    }

    private RecordGenerator(Shape shape) {
        this.shape = shape;
        random = new Random(shape.seed());
    }

    /// Writes a record of this shape to a file, replacing what is there.
    public static void write(Shape shape, Path file) throws IOException {
        try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
            new RecordGenerator(shape).write(out);
        }
    }

    /// Usage: `RecordGenerator FILE AGREEMENTS [LANES [YEARS [SEED]]]`.
    public static void main(String... arguments) {
        int agreements = Integer.parseInt(arguments[1]);
        int lanes = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 40;
        int years = arguments.length > 3 ? Integer.parseInt(arguments[3]) : 60;
        long seed = arguments.length > 4 ? Long.parseLong(arguments[4]) : 1;
        try {
            write(new Shape(agreements, lanes, years, seed), Path.of(arguments[0]));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(Writer out) throws IOException {
        out.write("{\"format\": \"sponsorline/1\", \"title\": {\"en\": \"Generated record\", \"zh-Hans\": \"生成的记录\","
                + " \"fr\": \"Registre généré\"}, \"asOf\": \"2026-01-01\",\n\"sources\": [\n");
        for (int i = 0; i < shape.sources(); i++) {
            out.write(separator(i) + "{\"id\": \"s" + i + "\", \"title\": \"Report " + i + " on " + pick(CATEGORIES)
                    + "\", \"publisher\": \"" + pick(STEMS) + " Daily\", \"published\": \"" + day(anyYear())
                    + "\", \"url\": \"https://example.org/" + i + "\"}");
        }
        out.write("\n],\n\"organizations\": [\n{\"id\": \"federation\", \"name\": \"World Federation\","
                + " \"kind\": \"governing-body\", \"country\": \"CH\"}");
        for (int i = 0; i < shape.organizations(); i++) {
            out.write(",\n" + organization(i));
        }
        out.write("\n],\n\"editions\": [\n");
        for (int i = 0; i < shape.editions(); i++) {
            int year = shape.firstYear() + i * shape.years() / shape.editions();
            out.write(separator(i) + "{\"id\": \"e" + i + "\", \"name\": {\"en\": \"Edition " + year
                    + "\", \"zh-Hans\": \"" + year + "年赛事\"}, \"property\": \"world-games\", \"scheduled\": \"" + year
                    + "-07-10/" + year + "-07-26\", \"held\": \"" + year + (i % 9 == 4 ? "-09-01/" : "-07-10/")
                    + year + (i % 9 == 4 ? "-09-17" : "-07-26") + "\"}");
        }
        out.write("\n],\n\"agreements\": [\n");
        for (int i = 0; i < shape.agreements(); i++) {
            out.write(separator(i));
            out.write(agreement(i));
        }
        out.write("\n],\n\"milestones\": [\n");
        for (int i = 0; i < shape.agreements() / 8; i++) {
            out.write(separator(i) + milestone(i));
        }
        out.write("\n],\n\"figures\": [\n");
        for (int i = 0; i < shape.organizations() / 10; i++) {
            int organization = random.nextInt(shape.organizations());
            out.write(separator(i) + "{\"id\": \"f" + i + "\", \"organization\": \"o" + organization
                    + "\", \"stream\": \"" + pick(STREAMS) + "\", \"period\": \"" + anyYear() + "\", \"value\": "
                    + money("s" + random.nextInt(shape.sources())) + ", \"cite\": [{\"source\": \"s"
                    + random.nextInt(shape.sources()) + "\"}]}");
        }
        out.write("\n]}\n");
    }

    private String organization(int i) {
        String english = pick(STEMS) + " " + pick(ENDINGS) + " " + i;
        String name = switch (random.nextInt(10)) {
            case 0, 1, 2 -> "{\"en\": \"" + english + "\", \"zh-Hans\": \"" + pick(HAN) + pick(HAN) + pick(HAN) + i + "\"}";
            case 3 -> "{\"en\": \"" + english + "\", \"fr\": \"Société " + english + "\"}";
            default -> "\"" + english + "\"";
        };
        return "{\"id\": \"o" + i + "\", \"name\": " + name
                + (i % 7 == 3 ? ", \"aliases\": [\"" + pick(STEMS) + "-" + i + "\"]" : "")
                + (i % 11 == 5 ? ", \"parent\": \"o" + random.nextInt(i) + "\"" : "") + ", \"kind\": \""
                + (random.nextInt(4) == 0 ? "broadcaster" : "company") + "\", \"country\": \"" + pick(COUNTRIES) + "\"}";
    }

    private String agreement(int i) {
        boolean rights = random.nextInt(3) == 0;
        Earlier head = rights && random.nextInt(5) == 0 ? heads[random.nextInt(MEMORY)] : null;
        Earlier renewed = !rights && random.nextInt(7) == 0 ? renewable(partners[random.nextInt(MEMORY)]) : null;
        String source = "s" + random.nextInt(shape.sources());
        int start = head != null ? head.start() : renewed != null ? renewed.end() + 1 : anyYear();
        int end = head != null ? head.end() : start + Math.clamp(
                (int) Math.round(Math.exp(random.nextGaussian() * 0.7 + 1.3)), 1, 30);
        Earlier origin = head != null ? head : renewed;
        int lane = origin != null ? origin.lane() : skewed(shape.lanes());
        String tier = origin != null ? origin.tier() : TIERS[skewed(TIERS.length)];
        String grantor = head != null ? head.grantee() : renewed != null ? renewed.grantor() : "federation";
        String grantee = renewed != null ? renewed.grantee() : "o" + random.nextInt(shape.organizations());
        String territory = head != null && !head.territory().equals("world") ? head.territory()
                : random.nextInt(4) == 0 ? "world" : pick(COUNTRIES);
        String media = head != null && !head.media().equals("any") ? head.media() : pick(MEDIA);

        StringBuilder out = new StringBuilder(640);
        out.append("{\"id\": \"a").append(i).append("\", \"kind\": \"").append(rights ? "media-rights" : "sponsorship")
                .append("\", \"programme\": \"").append(programme(lane)).append("\", \"tier\": \"").append(tier)
                .append("\", \"grantor\": \"").append(grantor).append("\", \"grantees\": [\"").append(grantee).append('"');
        if (random.nextInt(25) == 0) {
            out.append(", \"o").append(random.nextInt(shape.organizations())).append('"');
        }
        out.append(']');
        title(out);
        out.append(", \"categories\": [\"").append(pick(CATEGORIES)).append("\"");
        if (random.nextInt(8) == 0) {
            out.append(", \"").append(pick(QUALIFIERS)).append(' ').append(pick(CATEGORIES)).append('"');
        }
        out.append("], \"territories\": [\"").append(territory).append("\"]");
        if (rights) {
            out.append(", \"media\": [\"").append(media).append("\"]");
        }
        if (random.nextInt(3) == 0) {
            out.append(", \"exclusive\": ").append(random.nextInt(4) != 0);
        }
        boolean open = head == null && random.nextInt(60) == 0;
        out.append(", \"announced\": \"").append(doubted(date(start - 1))).append("\", \"term\": \"");
        if (head != null) {
            out.append(start).append('/').append(end);
        } else {
            out.append(rights ? Integer.toString(start) : date(start)).append('/')
                    .append(open ? ".." : rights ? Integer.toString(end) : date(end));
        }
        out.append('"');
        if (random.nextInt(25) == 0) {
            String ended = day(Math.max(start + 1, end - 1));
            out.append(", \"ended\": {\"date\": \"").append(ended).append("\", \"announced\": \"").append(ended)
                    .append("\", \"reason\": \"").append(pick(REASONS)).append("\"}");
        }
        if (random.nextInt(2) == 0) {
            out.append(", \"editions\": [\"e").append(random.nextInt(shape.editions())).append("\"]");
        }
        if (origin != null) {
            out.append(head != null ? ", \"parent\": \"a" : ", \"succeeds\": \"a").append(origin.number()).append('"');
        }
        value(out, source);
        remarks(out, start, end);
        if (random.nextInt(40) != 0) {
            out.append(", \"cite\": [{\"source\": \"").append(source).append("\"}]");
        }
        if (!open) {
            remember(rights, new Earlier(
                    i, lane, tier, grantor, grantee, territory, media, start, end, head == null ? 1 : head.depth() + 1));
        }
        return out.append('}').toString();
    }

    /// The programmes' own names: some short, some long.
    private static String programme(int lane) {
        String name = STEMS[lane * 7 % STEMS.length] + " " + PROPERTIES[lane % PROPERTIES.length] + " " + (lane + 1);
        return lane % 5 == 2 ? name + " domestic marketing programme" : name;
    }

    private Earlier renewable(Earlier earlier) {
        return earlier != null && earlier.end() + 2 < shape.firstYear() + shape.years() ? earlier : null;
    }

    private void remember(boolean rights, Earlier agreement) {
        if (!rights) {
            partners[random.nextInt(MEMORY)] = agreement;
        } else if (agreement.depth() < DEEPEST) {
            heads[random.nextInt(MEMORY)] = agreement;
        }
    }

    private void title(StringBuilder out) {
        switch (random.nextInt(40)) {
            case 0 -> out.append(", \"title\": \"").append(pick(STEMS)).append(" stadium naming and media package\"");
            case 1 -> out.append(", \"title\": {\"en\": \"").append(pick(STEMS)).append(" cup partnership\", \"zh-Hans\": \"")
                    .append(pick(HAN)).append(pick(HAN)).append("杯合作\", \"fr\": \"Partenariat de la coupe\"}");
            default -> { }
        }
    }

    private void remarks(StringBuilder out, int start, int end) {
        if (random.nextInt(40) == 0) {
            out.append(", \"disputed\": [{\"field\": \"term\", \"value\": \"").append(start).append('/').append(end + 1)
                    .append("\", \"cite\": [{\"source\": \"s").append(random.nextInt(shape.sources())).append("\"}]}]");
        }
        if (random.nextInt(10) == 0) {
            out.append(", \"note\": \"").append(pick(SENTENCES)).append(' ').append(pick(SENTENCES)).append('"');
        }
    }

    private void value(StringBuilder out, String source) {
        int draw = random.nextInt(30);
        if (draw < 8) {
            out.append(", \"value\": \"undisclosed\"");
        } else if (draw < 20) {
            out.append(", \"value\": [").append(money(source));
            if (draw == 8) {
                out.append(", ").append(money(source));
            }
            out.append(']');
        }
    }

    private String money(String source) {
        return "{\"amount\": " + (1 + random.nextInt(900)) * 100_000L + ", \"currency\": \"" + pick(CURRENCIES)
                + "\", \"basis\": \"" + pick(BASES) + "\", \"certainty\": \"" + pick(CERTAINTIES)
                + "\", \"cite\": [{\"source\": \"" + source + "\"}]}";
    }

    private String milestone(int i) {
        int organization = random.nextInt(shape.organizations());
        boolean statement = random.nextInt(5) == 0;
        return "{\"id\": \"m" + i + "\", \"kind\": \"" + (statement ? "statement" : "announcement")
                + "\", \"date\": \"" + day(anyYear()) + "\", \"title\": \"News of organization " + organization
                + "\"" + (statement ? ", \"text\": {\"en\": \"" + pick(SENTENCES) + "\", \"zh-Hans\": \"双方没有公布金额。\"}"
                        + ", \"speaker\": {\"name\": \"" + pick(STEMS) + " Doe\", \"role\": \"chief executive\"}" : "")
                + ", \"organizations\": [\"o" + organization + "\"], \"agreements\": [\"a"
                + random.nextInt(shape.agreements()) + "\"], \"cite\": [{\"source\": \"s"
                + random.nextInt(shape.sources()) + "\"}]}";
    }

    /// Few programmes hold many agreements and many hold few.
    private int skewed(int bound) {
        double draw = random.nextDouble();
        return (int) (draw * draw * bound);
    }

    private int anyYear() {
        return shape.firstYear() + random.nextInt(shape.years());
    }

    private String date(int year) {
        return switch (random.nextInt(6)) {
            case 0, 1 -> Integer.toString(year);
            case 2 -> day(year).substring(0, 7);
            default -> day(year);
        };
    }

    private String doubted(String date) {
        return random.nextInt(30) == 0 ? date + "~" : date;
    }

    private String day(int year) {
        return LocalDate.ofYearDay(year, 1 + random.nextInt(365)).toString();
    }

    private String pick(String[] words) {
        return words[random.nextInt(words.length)];
    }

    private static String separator(int i) {
        return i == 0 ? "" : ",\n";
    }
}
