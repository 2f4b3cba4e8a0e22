package org.sponsorline.desktop.question;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.dataset.BundledRecord;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Item;
import org.sponsorline.model.Money;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.FilterRun;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.view.AbsentValue;
import org.sponsorline.view.OpeningViews;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewText;
import org.sponsorline.view.ViewTextException;

/// Each first question leads to a view of the bundled record that answers it.
final class QuestionTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    private static final List<Question> QUESTIONS = Question.ofBundledRecord(Locale.ENGLISH, TODAY);

    private static Dataset dataset;
    private static DatasetIndex index;

    @BeforeAll
    static void read() {
        dataset = Objects.requireNonNull(BundledRecord.read().dataset());
        index = DatasetIndex.of(dataset, Locale.ENGLISH);
    }

    private static ViewState view(int question) throws ViewTextException {
        return ViewText.parse(QUESTIONS.get(question).view(), OpeningViews.of(dataset));
    }

    private static List<Item> matching(ViewState view) {
        ItemSet matches = FilterRun.matches(index, view.filter(), view.asOf());
        return IntStream.range(0, dataset.itemCount()).filter(matches::contains).mapToObj(dataset::item).toList();
    }

    private static TreeSet<String> ids(List<Item> items) {
        TreeSet<String> ids = new TreeSet<>();
        items.forEach(item -> ids.add(item.id()));
        return ids;
    }

    @ParameterizedTest
    @ValueSource(ints = {0, 1, 2})
    void eachViewNamesOnlyWhatTheRecordHasMatchesSomethingAndSelectsAnEntry(int question) throws ViewTextException {
        ViewState view = view(question);

        assertEquals(List.of(), AbsentValue.of(view, index));
        assertTrue(!matching(view).isEmpty());
        EntryKey lead = Objects.requireNonNull(view.lead());
        assertTrue(dataset.entry(lead).isPresent(), lead.toString());
    }

    @Test
    void whoPaysTodayIsEveryPartnerAndBroadcasterInForceAndNobodyWhoHasLeft() throws ViewTextException {
        ViewState view = view(0);
        TreeSet<String> found = ids(matching(view));

        assertTrue(found.containsAll(List.of("visa-top-2021", "alibaba-top", "honda-la28", "nbc-2021-2032")),
                found.toString());
        assertTrue(found.stream().noneMatch(List.of("toyota-top", "visa-top-2013", "allianz-top-2029")::contains),
                found.toString());
        assertEquals("organization:ioc", String.valueOf(view.lead()));
    }

    @Test
    void whoMayShowThemInChinaIsMediaRightsForChinaAndSelectsWhoHoldsThemNow() throws ViewTextException {
        ViewState view = view(1);
        List<Item> found = matching(view);

        assertTrue(ids(found).containsAll(List.of("cctv-2018-2024", "cmg-2026-2032", "migu-paris-2024")),
                ids(found).toString());
        assertTrue(found.stream().allMatch(item -> !(item instanceof Agreement agreement)
                || agreement.territories().toString().contains("CN")), ids(found).toString());
        assertEquals("agreement:cmg-2026-2032", String.valueOf(view.lead()));
        assertTrue(ids(found).contains("cmg-2026-2032"));
    }

    @Test
    void whatAlibabaPaidIsTheAgreementWhoseValueSourcesDisagreeOn() throws ViewTextException {
        ViewState view = view(2);

        assertEquals("agreement:alibaba-top", String.valueOf(view.lead()));
        assertTrue(ids(matching(view)).contains("alibaba-top"));
        Agreement agreement = (Agreement) dataset.entry(Objects.requireNonNull(view.lead())).orElseThrow();
        List<Money> figures = agreement.value().figuresOrNone();
        assertTrue(figures.size() > 1 && figures.stream().noneMatch(money -> money.cite().isEmpty()), figures.toString());
    }

    @Test
    void chineseAsksTheSameQuestionsInItsOwnWords() {
        List<Question> chinese = Question.ofBundledRecord(Locale.SIMPLIFIED_CHINESE, TODAY);

        assertEquals(QUESTIONS.stream().map(Question::view).toList(), chinese.stream().map(Question::view).toList());
        for (int i = 0; i < QUESTIONS.size(); i++) {
            assertNotEquals(QUESTIONS.get(i).sentence(), chinese.get(i).sentence());
        }
        assertEquals(3, chinese.size());
    }
}
