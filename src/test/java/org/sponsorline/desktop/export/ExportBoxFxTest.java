package org.sponsorline.desktop.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.control.ChoiceBox;
import javafx.scene.control.Label;
import javafx.scene.image.ImageView;
import javafx.scene.input.KeyCode;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.desktop.WindowFxTest;

/// *Export* from the keyboard alone.
final class ExportBoxFxTest extends WindowFxTest {

    private void awaitPreview() {
        ImageView picture = find("#export-picture");
        waitUntil("there is a preview", () -> picture.getImage() != null);
    }

    private String focused() {
        return from(() -> {
            Node owner = stage.getScene().getFocusOwner();
            return owner == null || owner.getId() == null ? "" : owner.getId();
        });
    }

    private void tabTo(String id) {
        for (int step = 0; step < 20 && !focused().equals(id); step++) {
            press(KeyCode.TAB);
        }
        assertEquals(id, focused());
    }

    private Set<String> written() throws Exception {
        try (Stream<Path> files = Files.list(folder)) {
            Set<String> names = new LinkedHashSet<>();
            files.map(file -> file.getFileName().toString()).filter(name -> name.endsWith(".svg")).forEach(names::add);
            return names;
        }
    }

    @Test
    void aPictureIsMadeUpByKeysAndWritten() throws Exception {
        startOnBundledRecord();
        chosen = folder.resolve("deals");
        press("Shortcut+E");
        assertEquals("export-view", focused());
        awaitPreview();

        tabTo("export-png");
        press(KeyCode.RIGHT);
        tabTo("export-title");
        type("For the board");
        tabTo("export-note");
        type("Own figures");
        press(KeyCode.ENTER);
        find(".notification");

        assertFalse(isShown("#export-box"));
        assertEquals(Set.of("deals.svg"), written());
        String svg = Files.readString(folder.resolve("deals.svg"), StandardCharsets.UTF_8);
        assertTrue(svg.contains("width=\"1600\" height=\"900\""), svg.substring(0, 300));
        assertTrue(svg.contains(">For the board</text>") && svg.contains(">Own figures</text>"));
        assertTrue(svg.contains(">Sources</text>"));
    }

    @Test
    void severalPagesAreSaidTurnedAndWrittenEachAsAFile() throws Exception {
        startOnBundledRecord();
        chosen = folder.resolve("deals.svg");
        press("Shortcut+E");
        awaitPreview();
        press(KeyCode.RIGHT);
        tabTo("export-png");
        press(KeyCode.RIGHT);
        Label shown = find("#export-shown");
        waitUntil("there are pages", () -> shown.getText().startsWith("Page 1 of "));
        int pages = Integer.parseInt(from(shown::getText).substring("Page 1 of ".length()));
        tabTo("export-after");
        press(KeyCode.SPACE);
        waitUntil("the second shows", () -> shown.getText().startsWith("Page 2 of "));
        Node preview = find("#export-preview");
        assertTrue(from(preview::getAccessibleText).contains("page 2 of " + pages), from(preview::getAccessibleText));

        tabTo("export-write");
        press(KeyCode.ENTER);
        find(".notification");

        assertEquals(pages, written().size());
        assertTrue(written().contains("deals-" + pages + ".svg"));
    }

    @ParameterizedTest
    @CsvSource({"100, en", "200, en", "200, zh"})
    void everyPartIsWithinASmallWindowOrScrolledTo(int percent, String language) {
        locale = Locale.of(language);
        startOnBundledRecord();
        onFx(() -> {
            stage.setWidth(1000);
            stage.setHeight(700);
            settings().setFontPercent(percent);
        });
        settle();
        press("Shortcut+E");
        awaitPreview();
        Region box = find("#export-box");
        Bounds whole = from(() -> box.localToScene(box.getLayoutBounds()));
        double width = from(() -> stage.getScene().getWidth());
        assertTrue(whole.getMinX() >= 0 && whole.getMaxX() <= width, whole.toString());
        for (String id : new String[] {"page", "title", "note", "sources", "preview", "summary", "write"}) {
            Node part = find("#export-" + id);
            Bounds bounds = from(() -> part.localToScene(part.getLayoutBounds()));
            assertTrue(bounds.getMinX() >= whole.getMinX() && bounds.getMaxX() <= whole.getMaxX(), id + bounds);
        }
        Label summary = find("#export-summary");
        assertFalse(from(summary::getText).isBlank());
    }

    @Test
    void theChoicesAreThereAgain() {
        startOnBundledRecord();
        press("Shortcut+E");
        ChoiceBox<PageChoice> page = find("#export-page");
        onFx(() -> page.setValue(PageChoice.A4));
        press(KeyCode.ESCAPE);
        assertFalse(isShown("#export-box"));
        press("Shortcut+E");
        ChoiceBox<PageChoice> again = find("#export-page");
        assertEquals(PageChoice.A4, from(again::getValue));
    }
}
