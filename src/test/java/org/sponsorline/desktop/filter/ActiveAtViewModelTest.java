package org.sponsorline.desktop.filter;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import java.time.Clock;
import java.time.ZoneOffset;
import java.time.Instant;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.FileRecordLoader;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.date.Edtf;

final class ActiveAtViewModelTest {

    private final Workspace workspace = new Workspace(
            Locale.ENGLISH, new FileRecordLoader(), (text, sizePx, bold) -> text.length() * sizePx / 2, Clock.systemUTC(),
            Runnable::run, Runnable::run);
    private final ActiveAtViewModel activeAt = new ActiveAtViewModel(
            workspace, MessageBundle.of(FilterController.class, Locale.ENGLISH),
            Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC));

    private String asked() {
        Edtf date = workspace.getState().filter().activeAt();
        return date == null ? "" : date.text();
    }

    @Test
    void theDayOfTodayCanBeNamed() {
        assertNull(activeAt.take("today"));
        assertEquals("2026-11-22", asked());
    }

    @Test
    void aDateIsAskedForAndABlankTextForAny() {
        assertNull(activeAt.take("July 2021"));
        assertEquals("2021-07", asked());

        assertNull(activeAt.take(" "));
        assertEquals("", asked());
    }

    @Test
    void whatIsNoDateIsExplainedAndChangesNothing() {
        activeAt.take("2021");

        for (String text : new String[] {"soon", "3/4/2021", ".."}) {
            assertNotNull(activeAt.take(text), text);
            assertEquals("2021", asked());
        }
    }

    @Test
    void aTextIsEchoedOnlyWhereItMeansADate() {
        assertEquals("July 2021", activeAt.meaning("2021-07"));
        assertEquals("", activeAt.meaning("soon"));
        assertEquals("", activeAt.meaning(""));
    }
}
