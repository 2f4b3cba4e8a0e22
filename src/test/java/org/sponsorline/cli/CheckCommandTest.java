package org.sponsorline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class CheckCommandTest {

    private static final String GOOD = "{\"format\": \"sponsorline/1\", \"title\": \"T\", \"sources\": [\n"
            + "{\"id\": \"s\", \"title\": \"S\"}]}";
    private static final String BAD = "{\"format\": \"sponsorline/1\", \"title\": \"T\", \"sources\": [\n"
            + "{\"id\": \"s\", \"title\": \"S\"},\n  {\"id\": \"t\", \"title\": \"T\", \"published\": \"2021-13\"}]}";

    @TempDir
    Path folder;

    private final StringWriter out = new StringWriter();
    private Locale before;

    @BeforeEach
    void speakEnglish() {
        before = Locale.getDefault(Locale.Category.DISPLAY);
        Locale.setDefault(Locale.Category.DISPLAY, Locale.UK);
    }

    @AfterEach
    void speakAsBefore() {
        Locale.setDefault(Locale.Category.DISPLAY, before);
    }

    private int run(String... args) {
        return Main.run(new PrintWriter(out, true), args);
    }

    private Path file(String name, String text) throws IOException {
        return Files.writeString(folder.resolve(name), text);
    }

    private List<String> lines() {
        return out.toString().lines().toList();
    }

    @Test
    void goodRecordIsCounted() throws IOException {
        assertEquals(0, run("check", file("good.json", GOOD).toString()));

        assertEquals(List.of("loaded 1, rejected 0; errors 0, warnings 0, remarks 0"), lines());
    }

    @Test
    void errorHasItsPlaceItsSentenceAndItsPointer() throws IOException {
        Path bad = file("bad.json", BAD);

        assertEquals(1, run("check", bad.toString()));

        assertEquals(
                List.of(
                        bad + ":3:42: error: “2021-13” names a month 13; months run from 01 to 12, and 21 to 24 are the"
                                + " seasons of a year. [/sources/1/published]",
                        "loaded 1, rejected 1; errors 1, warnings 0, remarks 0"),
                lines());
    }

    @Test
    void sentencesAreChineseForAChineseReader() throws IOException {
        Locale.setDefault(Locale.Category.DISPLAY, Locale.SIMPLIFIED_CHINESE);

        assertEquals(1, run("check", file("bad.json", BAD).toString()));

        assertTrue(lines().getFirst().contains("中的月份 13 不存在"));
        assertEquals("载入 1，拒绝 1；错误 1，警告 0，提示 0", lines().getLast());
    }

    @Test
    void warningsAloneAreNoFailure() throws IOException {
        assertEquals(0, run("check", file("odd.json", GOOD.replace("\"s\"", "\"S\"")).toString()));

        assertTrue(lines().getFirst().contains(": warning: "));
    }

    @Test
    void worstOfSeveralFilesDecidesAndAllAreCounted() throws IOException {
        String good = file("good.json", GOOD).toString();
        String bad = file("bad.json", BAD).toString();

        assertEquals(2, run("check", good, folder.resolve("none.json").toString(), bad));

        assertEquals("loaded 2, rejected 1; errors 2, warnings 0, remarks 0", lines().getLast());
        assertEquals(3, lines().size());
    }

    @Test
    void withoutAFileTheUseIsExplained() {
        assertEquals(2, run("check"));
    }

    @Test
    void aBriefingIsKnownByItsNameOrItsFormat() throws IOException {
        String briefing = "{\"format\": \"sponsorline-briefing/1\", \"title\": \"B\", \"record\": {\"title\": \"R\"},\n"
                + "\"scenes\": [{\"id\": \"a\", \"title\": \"A\"}, {\"id\": \"b\"}]}";

        assertEquals(1, run("check", file("one.briefing.json", briefing).toString()));
        assertEquals(1, run("check", file("other.json", briefing).toString()));
        assertEquals(2, run("check", file("no.briefing.json", GOOD).toString()));

        assertTrue(lines().get(0).endsWith(
                "one.briefing.json:2:39: error: The member “title” is missing; add it. [/scenes/1]"), lines().get(0));
        assertEquals("loaded 1, rejected 1; errors 1, warnings 0, remarks 0", lines().get(1));
        assertEquals(lines().get(1), lines().get(3));
        assertTrue(lines().get(4).contains("This is a briefing in the format “sponsorline/1”"), lines().get(4));
    }

    @Test
    void theSchemaOfBriefingsIsPrintedAsJson() {
        assertEquals(0, run("schema", "--briefing"));

        assertTrue(JsonParser.parseString(out.toString()).getAsJsonObject().get("title").getAsString()
                .contains("sponsorline-briefing/1"));
    }

    @Test
    void schemaIsPrintedAsJson() {
        assertEquals(0, run("schema"));

        assertEquals(
                "https://json-schema.org/draft/2020-12/schema",
                JsonParser.parseString(out.toString()).getAsJsonObject().get("$schema").getAsString());
    }

    @Test
    void bundledRecordHasNoErrors() {
        assertEquals(0, run("check", "src/main/resources/org/sponsorline/record/olympic.json"));

        assertTrue(lines().getLast().contains("rejected 0; errors 0, "), out.toString());
    }

    @Test
    void whatATerminalObeysIsSpeltOut() throws IOException {
        String odd = "\\u001b[31m\\u009b2J\\u202emoc\\r\\n\\u0007";
        Path file = Files.writeString(folder.resolve("odd.json"), """
                {"format": "sponsorline/1", "title": "%1$s", "%1$s": 1, "sources": [{"id": "s%1$s", "title": "%1$s", "url": "%1$s"}],
                 "organizations": [{"id": "o", "name": "%1$s", "kind": "%1$s", "country": "%1$s", "parent": "%1$s"}],
                 "agreements": [{"id": "a", "kind": "%1$s", "grantor": "%1$s", "term": "%1$s", "media": ["%1$s"]}]}
                """.formatted(odd));

        run("check", file.toString());

        String said = out.toString();
        assertTrue(said.lines().count() > 4, said);
        assertTrue(said.codePoints().allMatch(c -> c == '\n' || c == '\r' || c >= 0x20 && c < 0x7F || c > 0x9F && c != 0x202E), said);
    }
}
