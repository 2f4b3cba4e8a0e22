package org.sponsorline.desktop.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Notification;
import javafx.scene.control.Label;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.FxTest;
import org.sponsorline.desktop.notice.Notice.Weight;

final class NoticeSkinFxTest extends FxTest {

    private static final String ARABIC = "تملك مجموعة بي إن الإعلامية حقوق بث الألعاب الأولمبية في الشرق الأوسط وشمال أفريقيا.json";

    @Test
    void aSentenceOfAnyScriptStandsWholeInItsNotice() {
        NoticeBoard board = from(NoticeBoard::new);
        show(420, 400, () -> new StackPane(board.layer()));
        onFx(() -> {
            board.tell(new Notice(Weight.WARNING, "The file " + ARABIC + " could not be read: " + ARABIC, null, Notice.Subject.FILE));
            board.tell(new Notice(Weight.ERROR, "A plain sentence that is long enough to need several lines in a notice.",
                    null, Notice.Subject.SCREEN));
            board.tell(new Notice(Weight.DONE, ARABIC, null, Notice.Subject.CLIPBOARD));
        });
        settle();
        onFx(() -> {
            Notification shown = (Notification) board.layer().getChildrenUnmodifiable().getFirst();
            Label sentence = (Label) shown.lookup(".message");
            // A line may end between two characters that no blank parts, and keeps its direction by an invisible mark.
            assertEquals(shown.getMessage().replaceAll("\\s", ""), sentence.getText().replaceAll("[\\s\\u200E\\u200F]", ""));
            assertTrue(sentence.getText().contains("\n"), sentence::getText);
            assertTrue(shown.getHeight() >= sentence.getHeight(), () -> shown.getHeight() + " for " + sentence.getHeight());
            assertTrue(sentence.getHeight() >= sentence.prefHeight(sentence.getWidth()) - 1, () -> "cut: " + sentence.getHeight() + " of " + sentence.prefHeight(sentence.getWidth()) + " in " + sentence.getWidth() + " of " + shown.getHeight());
        });
    }
}
