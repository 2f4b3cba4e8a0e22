package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.EntryKey;

/// Names and notes from right to left that need several lines, in every place of the real window that breaks lines.
final class RightToLeftFxTest extends WindowFxTest {

    private static final String NAME = "اتحاد إذاعات الدول العربية وشركة بي إن الإعلامية القطرية";
    private static final String NOTE = "تملك مجموعة بي إن الإعلامية حقوق بث الألعاب الأولمبية في الشرق الأوسط وشمال أفريقيا";
    private static final String HEBREW = "איגוד השידור הציבורי של ישראל, בשיתוף beIN (2017) ושותפים נוספים";

    private void open() {
        start(file("rtl.json", """
                {"format": "sponsorline/1", "title": "%2$s", "description": "%3$s",
                 "sources": [{"id": "s", "title": "%3$s", "publisher": "%2$s", "url": "https://example.org", "note": "%3$s"}],
                 "organizations": [{"id": "a", "name": {"ar": "%2$s", "he": "%1$s"}, "aliases": ["%1$s"]},
                   {"id": "b", "name": "%1$s"}],
                 "agreements": [
                   {"id": "x", "kind": "media-rights", "grantor": "a", "grantees": ["b"], "term": "2017/2028", "note": "%3$s",
                    "programme": "%2$s", "tier": "%1$s", "territories": ["%1$s", "%2$s"], "categories": ["%2$s"],
                    "cite": [{"source": "s", "quote": "%3$s", "note": "%1$s"}], "facts": ["%1$s"]},
                   {"id": "y", "kind": "sponsorship", "grantor": "b", "grantees": ["a"], "term": "2018/2020", "title": "%1$s"}],
                 "milestones": [{"id": "m", "kind": "statement", "date": "2019", "title": "%2$s", "text": "%3$s",
                    "speaker": {"name": "%2$s", "role": "%1$s"}, "organizations": ["a"]}]}
                """.formatted(HEBREW, NAME, NOTE)));
        awaitPicture();
    }

    private void read(EntryKey key, String words) {
        onFx(() -> workspace().select(key));
        waitUntil("the page has " + words, () -> pageText().contains(words));
        settle();
        assertEachTextShowsWithinThePage();
    }

    /// The words of the page as they stand there, their lines joined.
    private String pageText() {
        return inPage().map(node -> node instanceof TextFlow flow
                        ? flow.getChildren().stream().map(child -> child instanceof Text text ? text.getText() : "")
                                .collect(Collectors.joining())
                        : node instanceof Label label ? label.getText() : "")
                .map(text -> text.replace('\n', ' ')).collect(Collectors.joining("|"));
    }

    private Stream<Node> inPage() {
        return andBelow(stage.getScene().lookup(".page"));
    }

    private static Stream<Node> andBelow(Node node) {
        return node instanceof Parent parent
                ? Stream.concat(Stream.of(node), parent.getChildrenUnmodifiable().stream().flatMap(RightToLeftFxTest::andBelow))
                : Stream.of(node);
    }

    @Test
    void everyPlaceThatBreaksLinesShowsThem() {
        open();
        for (int width : List.of(1000, 820)) {
            onFx(() -> stage.setWidth(width));
            settle();
            read(key("agreement:x"), NOTE);
            read(key("organization:a"), HEBREW);
            read(key("milestone:m"), NOTE);
            read(key("source:s"), NOTE);
            read(key("agreement:y"), HEBREW);
        }
        show(state().withSelection(List.of(key("agreement:x"), key("agreement:y"))));
        press("Shortcut+5");
        waitUntil("both stand side by side", () -> isThere(".comparison-cell"));
        settle();
    }

    private boolean isThere(String selector) {
        return stage.getScene().lookup(selector) != null;
    }

    private void assertEachTextShowsWithinThePage() {
        onFx(() -> {
            Node page = stage.getScene().lookup(".page");
            double right = page.localToScene(page.getBoundsInLocal()).getMaxX();
            inPage().filter(node -> node instanceof Text text && !text.getText().isBlank()).forEach(text -> {
                Bounds at = text.localToScene(text.getBoundsInLocal());
                assertTrue(at.getWidth() > 1 && at.getHeight() > 1, () -> "it does not show: " + text);
                assertTrue(at.getMaxX() <= right + 1, () -> at + " in " + right + ": " + text);
            });
        });
    }
}
