package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Objects;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import org.junit.jupiter.api.Test;

final class AboutFxTest extends WindowFxTest {

    @Test
    void itSaysTheVersionAndListsLicencesWithTheirTexts() {
        startOnBundledRecord();
        onFx(() -> {
            Parent about = loaded(Views.ABOUT);
            Label version = part(about, "#version");
            ListView<?> notices = part(about, "#notices");
            TextArea text = part(about, "#noticeText");

            assertTrue(version.getText().matches("Version \\d+\\.\\d+\\S* · Apache License 2\\.0"), version.getText());
            assertEquals(2, notices.getItems().size());
            assertFalse(text.isVisible());

            notices.getSelectionModel().select(1);
            assertTrue(text.isVisible());
            assertEquals("The text of zlib.\n", text.getText());
        });
    }

    private static <N extends Node> N part(Parent about, String id) {
        @SuppressWarnings("unchecked")
        N found = (N) Objects.requireNonNull(about.lookup(id), id);
        return found;
    }
}
