package org.sponsorline.desktop.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotSame;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import javafx.scene.image.Image;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.detail.ComparisonViewModel.Sheet;
import org.sponsorline.desktop.platform.Clip;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.FileRecordLoader;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.EntryKey;
import org.sponsorline.page.Comparison.Column;
import org.sponsorline.page.Comparison.Field;
import org.sponsorline.paint.colour.Tone;

final class ComparisonViewModelTest {

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-22T12:00:00Z"), ZoneOffset.UTC);

    private final List<String> copied = new ArrayList<>();
    private final Workspace workspace = new Workspace(
            Locale.UK, new FileRecordLoader(), (text, size, bold) -> text.length() * size / 2, CLOCK, Runnable::run,
            Runnable::run);
    private final ComparisonViewModel model = new ComparisonViewModel(
            workspace, MessageBundle.of(ComparisonViewModel.class, Locale.UK), new Memory(), Runnable::run,
            Runnable::run);

    @BeforeEach
    void open() {
        workspace.openBundled();
        model.setWanted(true);
    }

    @Test
    void theSelectedStandSideBySideInTheOrderInWhichTheyWereChosen() {
        select("agreement:alibaba-top", "agreement:intel-top");

        assertEquals(List.of("Alibaba Group", "Intel"), headlines());
        assertEquals(0, sheet().left());
    }

    @Test
    void barsAreColouredAsOnTheTimeline() {
        select("agreement:alibaba-top", "agreement:intel-top", "organization:ioc");

        assertEquals(Tone.IN_FORCE, sheet().bars().get(0).orElseThrow().tone());
        assertEquals(Tone.ENDED, sheet().bars().get(1).orElseThrow().tone());
        assertTrue(sheet().bars().get(2).isEmpty());
    }

    @Test
    void nothingIsMadeUntilSomebodyLooks() {
        model.setWanted(false);
        select("agreement:alibaba-top", "agreement:intel-top");
        assertNull(model.getSheet());

        model.setWanted(true);
        assertEquals(2, headlines().size());
    }

    @Test
    void theSameSelectionIsNotMadeAnewAndAnotherOneIs() {
        select("agreement:alibaba-top", "agreement:intel-top");
        Sheet first = sheet();
        workspace.show(workspace.getState().withCollapsed(Set.of()));
        assertSame(first, sheet());

        model.leaveOut(key("agreement:intel-top"));
        workspace.toggleSelect(key("agreement:toyota-top"));
        assertNotSame(first, sheet());
        assertEquals(List.of("Alibaba Group", "Toyota"), headlines());
    }

    @Test
    void whatWasNotKnownOnTheDayOrHasNoRoomIsCounted() {
        select("agreement:alibaba-top", "agreement:intel-top", "agreement:mcdonalds-top");
        workspace.show(workspace.getState().withAsOf(LocalDate.of(2017, 3, 1)));
        assertEquals(1, sheet().left(), "Intel came in June 2017");

        workspace.show(workspace.getState().withAsOf(null));
        List<EntryKey> many = workspace.getArrangement().dataset().agreements().stream().limit(20)
                .map(agreement -> agreement.key()).toList();
        workspace.show(workspace.getState().withSelection(many));
        assertEquals(ComparisonViewModel.MOST_COMPARED, headlines().size());
        assertEquals(20 - ComparisonViewModel.MOST_COMPARED, sheet().left());
    }

    @Test
    void aCellIsSpokenWithItsRowItsHolderAndItsValue() {
        select("agreement:alibaba-top", "agreement:intel-top");
        Column alibaba = sheet().comparison().columns().getFirst();
        Field held = field("Held by");
        Field granted = field("Granted by");

        assertEquals("Held by, Alibaba Group: Alibaba Group. This row differs.",
                model.spoken(held, alibaba, "Alibaba Group"));
        assertFalse(model.spoken(granted, alibaba, "IOC").contains("differs"));
        assertEquals("Granted by, Alibaba Group: nothing", model.spoken(granted, alibaba, ""));
        assertEquals("Years since signing, Alibaba Group: 12 years, announced 19 January 2017, begins about then",
                model.spokenTerm(alibaba));
    }

    @Test
    void theRowsThatAreShownAreCopiedAsATable() {
        select("agreement:alibaba-top", "agreement:intel-top");

        model.copy();
        model.allRowsProperty().set(true);
        model.copy();

        List<String> differing = copied.getFirst().lines().toList();
        assertEquals("\tAlibaba Group\tIntel", differing.getFirst());
        assertTrue(differing.get(1).startsWith("Years since signing\t12 years"), differing.get(1));
        assertTrue(differing.contains("Held by\tAlibaba Group\tIntel"), copied.getFirst());
        assertTrue(differing.stream().noneMatch(line -> line.startsWith("Granted by")), copied.getFirst());
        assertTrue(copied.getLast().lines().anyMatch(line -> line.startsWith("Granted by\tInternational")));
    }

    private void select(String... keys) {
        workspace.show(workspace.getState().withSelection(Stream.of(keys).map(ComparisonViewModelTest::key).toList()));
    }

    private Sheet sheet() {
        return Objects.requireNonNull(model.getSheet());
    }

    private List<String> headlines() {
        return sheet().comparison().columns().stream().map(Column::headline).toList();
    }

    private Field field(String label) {
        return sheet().comparison().fields().stream().filter(each -> each.label().equals(label)).findFirst().orElseThrow();
    }

    private static EntryKey key(String text) {
        return EntryKey.parse(text).orElseThrow();
    }

    private final class Memory implements Clip {
        @Override
        public void copyText(String text) {
            copied.add(text);
        }

        @Override
        public void copyImage(Image image) {
            throw new AssertionError("no picture is copied here");
        }
    }
}
