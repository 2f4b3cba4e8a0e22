package org.sponsorline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.sponsorline.dataset.DatasetReader;
import org.sponsorline.dataset.ReadProgress;
import org.sponsorline.layout.item.RecordItemText;
import org.sponsorline.model.Dataset;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.ItemSet;
import picocli.CommandLine;

/// Records of few items with very many values each.
final class ManyValuesTest {

    private static final int ROOM = 200_000 + 16 * 5_000;

    private static String list(int size, IntFunction<String> entry) {
        return IntStream.range(0, size).mapToObj(entry).collect(Collectors.joining(",", "[", "]"));
    }

    private static String strings(String prefix, int size) {
        return list(size, i -> "\"" + prefix + i + "\"");
    }

    private static String record(String organizations, String editions, String agreements) {
        return "{\"format\":\"sponsorline/1\",\"title\":\"T\",\"sources\":[],\"organizations\":" + organizations
                + ",\"editions\":" + editions + ",\"agreements\":" + agreements + "}";
    }

    private static String jointHolders(int grantees) {
        String organizations = list(grantees, i -> "{\"id\":\"o" + i + "\",\"name\":\"O " + i + "\",\"country\":\""
                + (i % 2 == 0 ? "CN" : "FR") + "\"}");
        String all = strings("o", grantees);
        return record(organizations, "[]", list(2, i -> "{\"id\":\"a" + i
                + "\",\"kind\":\"sponsorship\",\"term\":\"202" + i + "\",\"grantees\":" + all + ",\"categories\":"
                + strings("c", 40) + "}"));
    }

    private static String categories(int agreements, int categories) {
        return record("[]", "[]", list(agreements, i -> "{\"id\":\"a" + i
                + "\",\"kind\":\"sponsorship\",\"term\":\"2020\",\"categories\":" + strings("c" + i + "x", categories)
                + ",\"territories\":[\"CN\",\"FR\",\"DE\"]}"));
    }

    private static Dataset read(String json) {
        Dataset dataset = DatasetReader.read(json.getBytes(StandardCharsets.UTF_8), "f", ReadProgress.NONE).dataset();
        if (dataset == null) {
            throw new AssertionError("not read");
        }
        return dataset;
    }

    private static Grouping group(Dataset dataset, Dimension... dimensions) {
        DatasetIndex index = DatasetIndex.of(dataset, Locale.ENGLISH);
        return Grouping.of(index, ItemSet.all(index.itemCount()), List.of(dimensions), Set.of());
    }

    private static void assertCounted(Grouping grouping, long whole) {
        assertTrue(grouping.placeCount() <= ROOM, grouping.placeCount() + " places");
        assertEquals(whole, grouping.placeCount() + grouping.placesLeftOut());
    }

    @Test
    void jointHoldersByThreeDimensions() {
        Dataset dataset = read(jointHolders(20_000));
        assertCounted(group(dataset, Dimension.ORGANIZATION), 40_000);
        assertCounted(group(dataset, Dimension.ORGANIZATION, Dimension.CATEGORY, Dimension.COUNTRY), 40_000L * 40 * 2);
        assertCounted(group(dataset, Dimension.COUNTRY, Dimension.CATEGORY, Dimension.ORGANIZATION), 40_000L * 40 * 2);
    }

    @Test
    void titlesNameTheFirstOfVeryManyHolders() {
        String title = new RecordItemText(read(jointHolders(20_000)), Locale.ENGLISH).title(0);
        assertTrue(title.startsWith("O 0 · O 1 · ") && title.endsWith(" · +19950"), title);
    }

    @Test
    void thirtyAgreementsOfThreeThousandCategoriesAndOneOfAHundredThousand() {
        assertCounted(group(read(categories(30, 3_000)), Dimension.CATEGORY, Dimension.TERRITORY), 270_000);
        assertCounted(group(read(categories(1, 100_000)), Dimension.CATEGORY, Dimension.TERRITORY), 300_000);
    }

    @Test
    void everyAgreementCoversEveryEdition() {
        int many = 1_000;
        String all = strings("e", many);
        Dataset dataset = read(record("[]",
                list(many, i -> "{\"id\":\"e" + i + "\",\"name\":\"E\",\"scheduled\":\"2020\"}"),
                list(many, i -> "{\"id\":\"a" + i + "\",\"kind\":\"sponsorship\",\"editions\":" + all + "}")));
        assertCounted(group(dataset, Dimension.EDITION), (long) many * many);
    }

    @Test
    void longChainsAndDeepNestingAreRead() {
        for (String link : List.of("succeeds", "parent")) {
            Dataset dataset = read(record("[]", "[]", list(20_000, i -> "{\"id\":\"a" + i
                    + "\",\"kind\":\"sponsorship\",\"term\":\"2020\""
                    + (i == 0 ? "" : ",\"" + link + "\":\"a" + (i - 1) + "\"") + "}")));
            assertEquals(20_000, dataset.agreements().size());
            assertEquals(20_000, group(dataset, Dimension.KIND).placeCount());
        }
    }

    @Test
    void renderSaysWhatIsLeftOut(@TempDir Path directory) throws Exception {
        Path file = Files.writeString(directory.resolve("r.json"), categories(30, 3_000));
        Path picture = directory.resolve("r.svg");
        for (String language : List.of("en", "zh")) {
            StringWriter err = new StringWriter();
            int code = new CommandLine(new RenderCommand()).setErr(new PrintWriter(err, true)).execute(
                    file.toString(), "-o", picture.toString(), "--group-by", "category,territory",
                    "--lang", language);
            assertEquals(0, code, err.toString());
            String sentence = language.equals("en") ? "There are too many lanes" : "行数过多";
            assertTrue(err.toString().contains(sentence), err.toString());
            assertTrue(Files.readString(picture).contains(sentence));
        }
    }
}
