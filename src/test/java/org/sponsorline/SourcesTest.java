package org.sponsorline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// What an editor that honours `.editorconfig` leaves behind, and what a reader should not have to see.
final class SourcesTest {

    private static final Pattern TEXT = Pattern.compile(".*\\.(java|fxml|css|properties|md|xml|options|json)");
    private static final Pattern IMPORT = Pattern.compile("^import (?:static )?[\\w.]+\\.(\\w+|\\*);$", Pattern.MULTILINE);
    /// In two parts, so that this file is not among the finds.
    private static final Pattern UNFINISHED = Pattern.compile("\\b(TO" + "DO|FIX" + "ME|XX" + "X)\\b|@Dis" + "abled\\b");

    /// With the package-info.
    private static final int MOST_FILES = 26;

    @Test
    void linesEndPlainly() {
        assertEquals(List.of(), finds(TEXT, (text, find) -> {
            if (text.contains("\r")) {
                find.add("carriage return");
            }
            if (!text.isEmpty() && !text.endsWith("\n")) {
                find.add("no line end at the end");
            }
            eachLine(text, (line, number) -> {
                if (!line.equals(line.stripTrailing())) {
                    find.add("line " + number + " ends in blanks");
                }
            });
        }));
    }

    @Test
    void javaIsIndentedBySpaces() {
        assertEquals(List.of(), finds(Pattern.compile(".*\\.java"), (text, find) -> eachLine(text, (line, number) -> {
            if (line.contains("\t")) {
                find.add("tab in line " + number);
            }
        })));
    }

    @Test
    void everyImportIsUsed() {
        assertEquals(List.of(), finds(Pattern.compile(".*\\.java"), (text, find) -> {
            var code = IMPORT.matcher(text).replaceAll("");
            IMPORT.matcher(text).results().map(match -> match.group(1)).forEach(name -> {
                if (name.equals("*")) {
                    find.add("imports everything of a package");
                } else if (!Pattern.compile("\\b" + name + "\\b").matcher(code).find()) {
                    find.add("imports " + name + " in vain");
                }
            });
        }));
    }

    /// A stranger finds a class by its room; a room of many files is a drawer, unless it says why it has so many.
    @Test
    void everyRoomSaysWhatItHolds() throws IOException {
        var finds = new ArrayList<String>();
        try (var folders = Files.walk(Path.of("src", "main", "java", "org", "sponsorline"))) {
            for (Path folder : folders.filter(Files::isDirectory).toList()) {
                long classes;
                try (var inside = Files.list(folder)) {
                    classes = inside.filter(file -> file.toString().endsWith(".java")).count();
                }
                Path info = folder.resolve("package-info.java");
                if (classes > 0 && !Files.exists(info)) {
                    finds.add(folder + " does not say what it holds");
                } else if (classes > MOST_FILES && !Files.readString(info).contains(" files")) {
                    finds.add(folder + " has " + (classes - 1) + " classes and does not say why");
                }
            }
        }
        assertEquals(List.of(), finds);
    }

    @Test
    void noClassNameComesTwice() throws IOException {
        try (var files = Files.walk(Path.of("src", "main", "java"))) {
            var names = new HashSet<Path>();
            var twice = files.map(Path::getFileName).filter(name -> name.toString().endsWith(".java"))
                    .filter(name -> !name.toString().equals("package-info.java") && !names.add(name)).toList();
            assertEquals(List.of(), twice);
        }
    }

    @Test
    void nothingIsLeftForLater() {
        assertEquals(List.of(), finds(TEXT, (text, find) -> {
            var unfinished = UNFINISHED.matcher(text);
            if (unfinished.find()) {
                find.add("says " + unfinished.group());
            }
        }));
    }

    /// What the check finds in each text file of the project whose name matches.
    private static List<String> finds(Pattern names, BiConsumer<String, List<String>> check) {
        var finds = new ArrayList<String>();
        int looked = 0;
        for (var file : files()) {
            if (names.matcher(file.getFileName().toString()).matches()) {
                var here = new ArrayList<String>();
                check.accept(read(file), here);
                here.forEach(find -> finds.add(file + ": " + find));
                looked++;
            }
        }
        assertTrue(looked > 0, "no file to look at");
        return finds;
    }

    /// Test resources are left out: some are wrong on purpose.
    private static List<Path> files() {
        try (var sources = Files.walk(Path.of("src"));
                var top = Files.list(Path.of(""))) {
            var all = new ArrayList<Path>();
            sources.filter(path -> !path.startsWith(Path.of("src", "test", "resources"))).forEach(all::add);
            top.forEach(all::add);
            return all.stream().filter(Files::isRegularFile).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void eachLine(String text, BiConsumer<String, Integer> look) {
        int number = 0;
        for (var line : text.split("\n", -1)) {
            look.accept(line, ++number);
        }
    }
}
