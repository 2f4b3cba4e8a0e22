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
/// one in thirty has two prices, one in twenty-five ended early.
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

    private final Shape shape;
    private final Random random;

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
            out.write(separator(i) + "{\"id\": \"e" + i + "\", \"name\": \"Edition " + year
                    + "\", \"property\": \"world-games\", \"held\": \"" + year + "-07-10/" + year + "-07-26\"}");
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
        out.write("\n]}\n");
    }

    private String organization(int i) {
        String english = pick(STEMS) + " " + pick(ENDINGS) + " " + i;
        String name = switch (random.nextInt(10)) {
            case 0, 1, 2 -> "{\"en\": \"" + english + "\", \"zh-Hans\": \"" + pick(HAN) + pick(HAN) + pick(HAN) + i + "\"}";
            case 3 -> "{\"en\": \"" + english + "\", \"fr\": \"Société " + english + "\"}";
            default -> "\"" + english + "\"";
        };
        return "{\"id\": \"o" + i + "\", \"name\": " + name + ", \"kind\": \""
                + (random.nextInt(4) == 0 ? "broadcaster" : "company") + "\", \"country\": \"" + pick(COUNTRIES) + "\"}";
    }

    private String agreement(int i) {
        boolean rights = random.nextInt(3) == 0;
        int lane = skewed(shape.lanes());
        int start = anyYear();
        int length = Math.clamp((int) Math.round(Math.exp(random.nextGaussian() * 0.7 + 1.3)), 1, 30);
        String source = "s" + random.nextInt(shape.sources());
        StringBuilder out = new StringBuilder(480);
        out.append("{\"id\": \"a").append(i).append("\", \"kind\": \"")
                .append(rights ? "media-rights" : "sponsorship").append("\", \"programme\": \"Programme ").append(lane)
                .append("\", \"tier\": \"").append(TIERS[lane % TIERS.length]).append("\", \"grantor\": \"federation\"")
                .append(", \"grantees\": [\"o").append(random.nextInt(shape.organizations())).append('"');
        if (random.nextInt(25) == 0) {
            out.append(", \"o").append(random.nextInt(shape.organizations())).append('"');
        }
        out.append("], \"categories\": [\"").append(pick(CATEGORIES)).append("\"], \"territories\": [\"")
                .append(random.nextInt(4) == 0 ? "world" : pick(COUNTRIES)).append("\"]");
        if (rights) {
            out.append(", \"media\": [\"").append(pick(MEDIA)).append("\"]");
        }
        String from = date(start);
        out.append(", \"announced\": \"").append(date(start - 1)).append("\", \"term\": \"").append(from).append('/')
                .append(random.nextInt(60) == 0 ? ".." : date(start + length)).append('"');
        if (random.nextInt(25) == 0) {
            out.append(", \"ended\": {\"date\": \"").append(day(start + Math.max(1, length - 1)))
                    .append("\", \"reason\": \"terminated\"}");
        }
        if (random.nextInt(2) == 0) {
            out.append(", \"editions\": [\"e").append(random.nextInt(shape.editions())).append("\"]");
        }
        value(out, source);
        return out.append(", \"cite\": [{\"source\": \"").append(source).append("\"}]}").toString();
    }

    private void value(StringBuilder out, String source) {
        int draw = random.nextInt(30);
        if (draw < 8) {
            out.append(", \"value\": \"undisclosed\"");
        } else if (draw < 20) {
            out.append(", \"value\": [");
            int figures = draw == 8 ? 2 : 1;
            for (int f = 0; f < figures; f++) {
                out.append(f == 0 ? "" : ", ").append("{\"amount\": ").append((1 + random.nextInt(900)) * 100_000L)
                        .append(", \"currency\": \"").append(pick(CURRENCIES)).append("\", \"basis\": \"")
                        .append(pick(BASES)).append("\", \"certainty\": \"").append(pick(CERTAINTIES))
                        .append("\", \"cite\": [{\"source\": \"").append(source).append("\"}]}");
            }
            out.append(']');
        }
    }

    private String milestone(int i) {
        int organization = random.nextInt(shape.organizations());
        return "{\"id\": \"m" + i + "\", \"kind\": \"" + (random.nextInt(5) == 0 ? "statement" : "announcement")
                + "\", \"date\": \"" + day(anyYear()) + "\", \"title\": \"News of organization " + organization
                + "\", \"organizations\": [\"o" + organization + "\"], \"agreements\": [\"a"
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
