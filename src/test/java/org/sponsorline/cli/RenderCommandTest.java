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
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
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
        assertTrue(svg.contains("2016 to 2032 · by programme, tier · Country: China"), svg.substring(0, 900));
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
    @ValueSource(strings = {
        "--size 12", "--theme pink", "--window yesterday", "--group-by nothing", "--filter nonsense=1",
        "--as-of soon", "--select nobody", "--today never", "--scale 99", "--size 10x10"})
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

    @Test
    void aMissingFileAndAnUnknownKindOfPictureAreNamed() {
        assertEquals(2, render("no-such-file.json", "-o", folder.resolve("a.svg").toString()).exitCode());
        Said said = render("-o", folder.resolve("a.pdf").toString(), "--lang", "en");
        assertTrue(said.err().contains(".svg or .png"), said.err());
    }
}
