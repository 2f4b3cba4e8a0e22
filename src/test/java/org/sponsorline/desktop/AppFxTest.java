package org.sponsorline.desktop;

import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.testfx.api.FxToolkit;

final class AppFxTest extends FxTest {

    @Test
    void startingOpensTheWindow() throws Exception {
        FxToolkit.setupApplication(App.class, "");

        settle();

        assertTrue(windowTitles().stream().anyMatch(title -> title.contains("Sponsorline")));
    }
}
