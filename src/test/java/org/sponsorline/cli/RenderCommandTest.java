package org.sponsorline.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

final class RenderCommandTest {

    @TempDir
    private Path folder;

    private record Said(int exitCode, String err) {}

    private static Said render(String... arguments) {
        var err = new StringWriter();
        int code = new CommandLine(new RenderCommand()).setErr(new PrintWriter(err, true)).execute(arguments);
        return new Said(code, err.toString());
    }

    @Test
    void theBundledRecordIsPaintedAsSvg() throws Exception {
        Path picture = folder.resolve("picture.svg");
        Said said = render("-o", picture.toString(), "--lang", "en", "--window", "2016/2032", "--group-by",
                "programme,tier", "--filter", "country=CN", "--select", "alibaba-top", "--today", "2026-11-22");
        assertEquals(new Said(0, ""), said);
        String svg = Files.readString(picture);
        assertTrue(svg.contains("Alibaba Group"));
        assertTrue(
                Pattern.compile(">\\d+ of \\d+ matching agreements in this span; the last stated end is in 2032<")
                        .matcher(svg).find(), svg);
        assertTrue(svg.contains("2016 to 2032 · as known on 23 February 2026<"), svg);
        assertTrue(svg.contains(">by programme, tier · Country: China<"), svg);
    }

    @Test
    void aPngHasTheSizeAskedForTimesItsScale() throws Exception {
        Path picture = folder.resolve("picture.png");
        assertEquals(0, render("-o", picture.toString(), "--size", "800x500", "--scale", "2", "--theme", "dark")
                .exitCode());
        var image = ImageIO.read(picture.toFile());
        assertEquals(List.of(1600, 1000), List.of(image.getWidth(), image.getHeight()));
    }

    @ParameterizedTest
    @CsvSource({"16:9, 3200, 1800", "4K, 3840, 2160", "a4, 3369, 2382", "A3, 4761, 3369"})
    void aFormatHasItsOwnSize(String format, int width, int height) throws Exception {
        Path picture = folder.resolve("picture.png");
        assertEquals(0, render("-o", picture.toString(), "--format", format, "--sources").exitCode());
        var image = ImageIO.read(picture.toFile());
        assertEquals(List.of(width, height), List.of(image.getWidth(), image.getHeight()));
    }

    @Test
    void allLanesOnAFormatAreAFileForEachPageWithTitleNoteAndSources() throws Exception {
        Path picture = folder.resolve("picture.svg");
        Said said = render("-o", picture.toString(), "--lang", "en", "--format", "a4", "--all", "--title", "For the board",
                "--note", "Own figures", "--sources");
        assertEquals(new Said(0, ""), said);
        String second = Files.readString(folder.resolve("picture-2.svg"));
        assertTrue(second.contains(">For the board</text>") && second.contains(">Own figures</text>"));
        Matcher page = Pattern.compile(">page 2 of (\\d+) ·").matcher(second);
        assertTrue(page.find());
        int pages = Integer.parseInt(page.group(1));
        assertTrue(Files.readString(folder.resolve("picture-" + pages + ".svg")).contains(">Sources</text>"));
        assertFalse(Files.exists(folder.resolve("picture-" + (pages + 1) + ".svg")));
    }

    @Test
    void aRecordInThePlaceOfALaterPageStays() throws Exception {
        Path record = Files.writeString(folder.resolve("picture-2.svg"), "{}");
        Said said = render("-o", folder.resolve("picture.svg").toString(), "--lang", "en", "--format", "a4", "--all");
        assertEquals(2, said.exitCode());
        assertEquals("{}", Files.readString(record));
        assertFalse(Files.exists(folder.resolve("picture.svg")), "no page without the others");
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "--size 12", "--theme pink", "--window yesterday", "--group-by nothing", "--rows any", "--filter nonsense=1",
        "--format a0", "--format a4 --size 800x500", "--as-of soon", "--select nobody", "--today never", "--scale 99",
        "--size 10x10"})
    void whatIsNotUnderstoodIsSaidInOneSentenceAndNothingIsWritten(String options) {
        Path picture = folder.resolve("picture.png");
        List<String> arguments = new ArrayList<>(List.of("-o", picture.toString(), "--lang", "en"));
        arguments.addAll(Arrays.asList(options.split(" ")));
        Said said = render(arguments.toArray(String[]::new));
        assertEquals(2, said.exitCode());
        assertEquals(1, said.err().lines().count(), said.err());
        assertFalse(said.err().contains("Exception"), said.err());
        assertFalse(Files.exists(picture));
    }

    @ParameterizedTest
    @CsvSource({"-o, --output PICTURE", "--lang, --lang LANGUAGE", "--size, --size WIDTHxHEIGHT",
        "--theme, --theme light|dark", "--today, --today DAY|none", "--filter, --filter FILTER", "--view, --view VIEW",
        "--as-of, --as-of DAY", "--window, --window SPAN", "--group-by, --group-by WHAT", "--fold, --fold LANES",
        "--select, --select ID",
        "--rows, --rows WHICH"})
    void anOptionWithoutAValueIsNamedWithWhatItTakes(String option, String written) {
        String picture = folder.resolve("picture.svg").toString();
        Said said = option.equals("-o") ? render("-o", "") : render("-o", picture, option, " ");

        String name = written.substring(0, written.indexOf(' '));
        assertEquals(new Said(2, "Nothing is stated for " + name + "; write " + written + ".\n"), said);
        assertFalse(Files.exists(folder.resolve("picture.svg")));
    }

    @Test
    void aPartOfAFilterWithoutAValueIsNamed() {
        Said said = render("-o", folder.resolve("picture.svg").toString(), "--lang", "en", "--filter", "kind=supply;country=");

        assertEquals(new Said(2, "\"country\" has no value. Each part is written name=value, with semicolons between parts.\n"), said);
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "--theme Dark", "--theme LIGHT", "--group-by Programme", "--unmatched Hide", "--colour-by KIND", "--lang ZH", "--rows In-Force",
        "--today None", "--size 800X600"})
    void wordsMayBeInCapitals(String option) {
        String picture = folder.resolve("picture.svg").toString();
        List<String> arguments = new ArrayList<>(List.of("-o", picture));
        arguments.addAll(Arrays.asList(option.split(" ")));

        assertEquals(new Said(0, ""), render(arguments.toArray(String[]::new)));
    }

    @Test
    void rowsStandInTheOrderThatIsAskedFor() throws Exception {
        Path byName = folder.resolve("name.svg");
        Path byStart = folder.resolve("start.svg");
        for (Path picture : List.of(byName, byStart)) {
            String rows = picture.getFileName().toString().replace(".svg", "");
            assertEquals(new Said(0, ""), render("-o", picture.toString(), "--lang", "en", "--rows", rows));
        }

        String named = Files.readString(byName);
        String started = Files.readString(byStart);
        assertTrue(named.indexOf(">Alibaba") < named.indexOf(">Coca-Cola"));
        assertTrue(started.indexOf(">Coca-Cola") < started.indexOf(">Alibaba"));
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void aPipeThatNobodyReadsIsRefused() throws Exception {
        Path pipe = folder.resolve("pipe.svg");
        assertEquals(0, new ProcessBuilder("mkfifo", pipe.toString()).start().waitFor());

        Said said = render("-o", pipe.toString(), "--lang", "en");

        assertEquals(2, said.exitCode());
        assertEquals(1, said.err().lines().count(), said.err());
    }

    @Test
    void theFirstErrorOfARecordIsNeverAWarning() throws Exception {
        Path record = folder.resolve("record.json");
        Files.writeString(record, """
                {"format": "sponsorline/1", "title": "T",
                 "sources": [{"id": "s", "title": "S", "url": "javascript:x"}],
                 "organizations": [{"id": "a", "name": "A", "parent": "nobody"}]}
                """);
        String picture = folder.resolve("picture.svg").toString();

        assertEquals(new Said(0, "The record has 1 error, and what it concerns is not in the picture. The first: There"
                + " is no organization with the id “nobody” in this record, so the reference is left out; correct it or"
                + " add the entry.\n"), render(record.toString(), "-o", picture, "--lang", "en"));
        assertTrue(render(record.toString(), "-o", picture, "--lang", "zh").err().startsWith("记录有 1 处错误"));
    }

    @Test
    void whyAFileCannotBeReadIsNeverAWarning() throws Exception {
        Path record = folder.resolve("record.json");
        Files.writeString(record, "\uFEFF{\"format\": \"sponsorline/1\", \"title\": ");

        Said said = render(record.toString(), "-o", folder.resolve("a.svg").toString(), "--lang", "en");

        assertEquals(2, said.exitCode());
        assertTrue(said.err().startsWith("The file ends here"), said.err());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {
        "--filter country=UK | No item of the record has country \"UK\"; did you mean \"GB\"?",
        "--filter country=china | No item of the record has country \"china\"; did you mean \"CN\"?",
        "--filter country=CHN | No item of the record has country \"CHN\"; did you mean \"CN\"?",
        "--filter country=中国 | No item of the record has country \"中国\"; did you mean \"CN\"?",
        "--filter country=XX | No item of the record has country \"XX\".",
        "--filter kind=Sponsorship | No item of the record has kind \"Sponsorship\"; did you mean \"sponsorship\"?",
        "--filter kind=media_rights | No item of the record has kind \"media_rights\"; did you mean \"media-rights\"?",
        "--filter organization=Alibaba | No item of the record has organization \"Alibaba\"; did you mean \"alibaba\"?",
        "--filter programme=top | No item of the record has programme \"top\"; did you mean \"TOP\"?",
        "--filter media=telly | No item of the record has media \"telly\".",
        "--filter amount=usd:1.. | No item of the record has amount \"usd\"; did you mean \"USD\"?",
        "--view kind=sponsership | No item of the record has kind \"sponsership\"; did you mean \"sponsorship\"?",
        "--view select=agreement:alibaba-top2 "
                + "| The record has no entry \"agreement:alibaba-top2\" to select; did you mean \"agreement:alibaba-top\"?",
        "--fold Top | There is no lane \"Top\" to fold; did you mean \"TOP\"?"})
    void aValueThatNothingHasIsSaidWithTheNearestOne(String options, String sentence) {
        List<String> arguments = new ArrayList<>(
                List.of("-o", folder.resolve("p.svg").toString(), "--lang", "en", "--group-by", "programme"));
        arguments.addAll(Arrays.asList(options.split(" ")));
        assertEquals(new Said(0, sentence + "\n"), render(arguments.toArray(String[]::new)));
    }

    @Test
    void theLanguageIsOneOfTheWordsOrRefused() throws Exception {
        Path picture = folder.resolve("p.svg");
        for (String[] each : new String[][] {{"zh_CN", "zh-CN"}, {"zh-CN", "zh-CN"}, {"zh", "zh"}, {"en-GB", "en"}}) {
            assertEquals(new Said(0, ""), render("-o", picture.toString(), "--lang", each[0]));
            assertTrue(Files.readString(picture).contains("lang=\"" + each[1] + "\""), each[0]);
        }
        for (String unknown : List.of("klingon", "de", "ar", "")) {
            Said said = render("-o", picture.toString(), "--lang", unknown);
            assertEquals(2, said.exitCode());
            assertEquals(1, said.err().lines().count(), said.err());
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"de", "ar", "th-TH-u-nu-thai", "hi", "fa", "ja-JP-u-ca-japanese", "ar-EG", "en-IN"})
    void onAMachineOfAnotherLanguageThePictureIsTheEnglishOne(String tag) throws Exception {
        Path english = folder.resolve("en.svg");
        Path other = folder.resolve("other.svg");
        List<String> options = List.of("--all", "--today", "2026-11-22", "--group-by", "country");
        assertEquals(0, render(all(options, "-o", english.toString(), "--lang", "en")).exitCode());
        Locale before = Locale.getDefault();
        try {
            Locale.setDefault(Locale.forLanguageTag(tag));
            assertEquals(new Said(0, ""), render(all(options, "-o", other.toString())));
        } finally {
            Locale.setDefault(before);
        }
        assertEquals(Files.readString(english), Files.readString(other));
    }

    private static String[] all(List<String> options, String... more) {
        return Stream.concat(options.stream(), Stream.of(more)).toArray(String[]::new);
    }

    @Test
    void aMissingFileAndAnUnknownKindOfPictureAreNamed() {
        assertEquals(2, render("no-such-file.json", "-o", folder.resolve("a.svg").toString()).exitCode());
        Said said = render("-o", folder.resolve("a.pdf").toString(), "--lang", "en");
        assertTrue(said.err().contains(".svg or .png"), said.err());
    }
}
