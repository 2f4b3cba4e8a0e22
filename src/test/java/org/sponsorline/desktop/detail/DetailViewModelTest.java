package org.sponsorline.desktop.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.file.Path;
import java.time.Clock;
import java.util.Locale;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.workspace.FileRecordLoader;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.view.ViewState.Unmatched;

final class DetailViewModelTest {

    private static final EntryKey ALIBABA = new EntryKey(Entry.Kind.AGREEMENT, "alibaba-top");
    private static final EntryKey INTEL = new EntryKey(Entry.Kind.AGREEMENT, "intel-top");

    private final Workspace workspace = new Workspace(
            Locale.UK, new FileRecordLoader(), (text, size, bold) -> text.length() * size / 2, Clock.systemUTC(), Runnable::run,
            Runnable::run);
    private final DetailViewModel model = new DetailViewModel(workspace, Runnable::run, Runnable::run);

    @BeforeEach
    void open() {
        workspace.openBundled();
    }

    @Test
    void nothingSelectedShowsTheRecordItself() {
        assertEquals("Olympic sponsorship and broadcast rights", headline());
    }

    @Test
    void everySelectionOpensItsPage() {
        workspace.select(ALIBABA);
        assertEquals("Alibaba Group", headline());

        workspace.select(INTEL);
        assertEquals("Intel", headline());

        workspace.back();
        assertEquals("Alibaba Group", headline());
    }

    @Test
    void ofSeveralSelectedTheOneChosenLastIsReadAndTheirNumberSaid() {
        workspace.select(ALIBABA);
        workspace.toggleSelect(INTEL);

        assertEquals("Intel", headline());
        assertEquals(2, model.selectedProperty().getValue());
    }

    @Test
    void turningBackAPageLeavesTheRestOfTheViewAsItIs() {
        workspace.select(ALIBABA);
        workspace.select(INTEL);
        workspace.show(workspace.getState().withUnmatched(Unmatched.HIDE));

        model.back();
        assertEquals("Alibaba Group", headline());
        assertEquals(Unmatched.HIDE, workspace.getState().unmatched());

        model.forward();
        assertEquals("Intel", headline());
        assertFalse(model.canGoForwardProperty().get());
    }

    @Test
    void goingBackInTheViewTurnsThePageBackToo() {
        workspace.select(ALIBABA);
        workspace.select(INTEL);
        workspace.back();

        assertTrue(model.canGoForwardProperty().get());
        model.back();
        assertEquals("Olympic sponsorship and broadcast rights", headline());
        assertFalse(model.canGoBackProperty().get());
    }

    @Test
    void anotherRecordStartsAnotherHistory() {
        workspace.select(ALIBABA);
        workspace.open(Path.of("src/main/resources/org/sponsorline/record/example-league.json"));

        assertFalse(model.canGoBackProperty().get());
        assertFalse(model.canGoForwardProperty().get());
    }

    private String headline() {
        return assertInstanceOf(DetailViewModel.Single.class, model.getShown()).page().headline();
    }
}
