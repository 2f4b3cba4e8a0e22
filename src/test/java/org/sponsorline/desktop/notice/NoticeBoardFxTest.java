package org.sponsorline.desktop.notice;

import static org.junit.jupiter.api.Assertions.assertEquals;

import atlantafx.base.controls.Notification;
import java.util.List;
import javafx.scene.layout.StackPane;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.FxTest;
import org.sponsorline.desktop.notice.Notice.Subject;
import org.sponsorline.desktop.notice.Notice.Weight;

final class NoticeBoardFxTest extends FxTest {

    @Test
    void whatGoesByItselfMakesRoomForTheNextBeforeWhatIsToBeRead() {
        NoticeBoard board = from(NoticeBoard::new);
        show(420, 400, () -> new StackPane(board.layer()));

        onFx(() -> {
            board.tell(new Notice(Weight.WARNING, "Nothing can be kept.", null, Subject.SETTINGS));
            board.tell(new Notice(Weight.INFO, "One", null, Subject.FILE));
            board.tell(new Notice(Weight.WARNING, "Two", null, Subject.SCREEN));
            board.tell(new Notice(Weight.INFO, "Three", null, Subject.EXPORT));
        });
        assertEquals(List.of("Nothing can be kept.", "Two", "Three"), sentences(board));
    }

    private List<String> sentences(NoticeBoard board) {
        return from(() -> board.layer().getChildrenUnmodifiable().stream()
                .map(Notification.class::cast).map(Notification::getMessage).toList());
    }
}
