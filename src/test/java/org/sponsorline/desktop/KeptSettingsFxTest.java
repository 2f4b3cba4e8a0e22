package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import atlantafx.base.controls.Notification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

final class KeptSettingsFxTest extends WindowFxTest {

    @Test
    void thatNothingCanBeKeptIsSaidOnce() throws IOException {
        Path inTheWay = Files.writeString(folder.resolve("settings"), "");
        startOnBundledRecord();
        onFx(() -> window().session().saveAside());
        waitUntil("it is said", () -> robot.lookup(".notification").tryQuery().isPresent());
        assertEquals(
                "Settings and recent files cannot be kept: " + inTheWay
                        + " is not a folder. They last until the window is closed.",
                from(() -> robot.lookup(".notification").queryAs(Notification.class).getMessage()));

        press("Esc");
        waitUntil("it is gone", () -> robot.lookup(".notification").tryQuery().isEmpty());
        onFx(() -> window().session().save());
        settle();
        assertTrue(robot.lookup(".notification").tryQuery().isEmpty());
    }

    @Test
    void thatNothingCanBeKeptIsSaidUnaskedAndInAnotherLanguageToo() throws IOException {
        Files.writeString(folder.resolve("settings"), "");
        startOnBundledRecord();
        waitUntil("it is said", () -> message().startsWith("Settings and recent files cannot be kept"));

        onFx(() -> settings().languageProperty().set("zh"));

        waitUntil("it is said in Chinese", () -> message().startsWith("无法保存设置"));
    }

    private String message() {
        return robot.lookup(".notification").tryQueryAs(Notification.class).map(Notification::getMessage).orElse("");
    }
}
