package org.sponsorline.desktop.detail;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javafx.geometry.Bounds;
import javafx.geometry.Point2D;
import javafx.scene.Node;
import javafx.scene.Parent;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.input.KeyCode;
import javafx.scene.text.Text;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.WindowFxTest;
import org.sponsorline.model.EntryKey;
import org.sponsorline.page.DetailPage;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.page.DetailPage.Section;
import org.sponsorline.page.DetailPages;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.column.DisplayNames;

/// The facts of the article the record began with, reached in the window as a reader reaches them: by search, and by
/// clicking links from the pages of Alibaba and Kuaishou.
final class GlobalTimesFxTest extends WindowFxTest {

    private static final int MOST_CLICKS = 3;

    /// Fact, entry that tells it, what a reader types, words that tell the fact.
    private static final List<String[]> FACTS = """
            gt-3dat-alibaba-intel|alibaba-intel-3dat|3d athlete tracking cloud|turning video of athletes into 3D models
            gt-13-other-top-sponsors|gt-13-other-top-sponsors|13 other top sponsors|13 further top Olympic sponsors, Intel among them
            gt-alibaba-cloud-pin|alibaba-cloud-pin-launch|presents cloud pin|a cloud-connected digital badge for broadcasters
            gt-alibaba-deal-2017|gt-alibaba-deal-retold|alibaba deal 800 million dollars|valued at 800 million dollars
            gt-alibaba-top-sponsor|gt-alibaba-readies-products|top-level sponsor new products|top-level Olympic sponsor bringing out products
            gt-analysts-no-spectator-losses|analysts-no-spectator-losses|physical marketing|could lose heavily because spectators were barred
            gt-analysts-value-recognition|analysts-value-recognition|analysts recognition reputation|lift reputation, an intangible asset
            gt-article|gt-article|global times chinese tech firms|four days before they opened
            gt-brand-building|gt-brand-building|firms build brands|build brands worldwide and run overseas business
            gt-caissa-refunds|caissa-refunds|caissa tickets mainland china|would refund domestic ticket holders
            gt-chinese-companies-help|gt-chinese-firms-help|tokyo cope covid|meet the special conditions set by COVID-19
            gt-cloud-pin-purpose|alibaba-cloud-pin-purpose|cloud pin is for|keeping physical distance from one another
            gt-delegation-arrival|gt-delegation-arrival|delegation lands|landed in Tokyo on Saturday 17 July 2021
            gt-kuaishou-60bn-views|kuaishou-60bn-views|60 billion views|viewed over 60 billion times
            gt-kuaishou-olympic-channel|kuaishou-olympic-channel|kuaishou channel 600 matches|carrying over 600 matches
            gt-kuaishou-rights|gt-kuaishou-wins-rights|kuaishou won rights|won rights to show the Tokyo 2020 Games
            gt-obs-cloud-expansion|gt-obs-cloud-expansion|enlarging obs cloud|one of its main projects for Tokyo 2020
            gt-org-caissa|organization:caissa|caissa|China
            gt-org-iimedia|organization:iimedia|iimedia|Zhang Yi
            gt-org-key-solution|organization:key-solution|key solution sports|Zhang Qing
            gt-other-tech-campaigns|gt-other-tech-campaigns|more chinese tech giants promotion|further Chinese technology giants joined promotion
            gt-photo-jia-xiuquan|gt-photo-jia-xiuquan|jia xiuquan|reaching Narita airport on 17 July 2021
            gt-quote-chris-tung|chris-tung-digital-games|chris tung digital age|committed to changing the Games for the digital age
            gt-quote-zhang-qing-criteria|zhang-qing-criteria|zhang qing picks|financial strength, cloud services, technical needs
            gt-quote-zhang-qing-standard|zhang-qing-standard|zhang qing standard|meets leading world standards
            gt-quote-zhang-yi-brand|zhang-yi-brand|zhang yi brands abroad|a sensible and reasonable way for firms
            gt-quote-zhang-yi-globalisation|zhang-yi-globalisation|zhang yi going global|follows unavoidably from their global expansion
            gt-quote-zhang-yi-online|zhang-yi-online|zhang yi online|from online video to online payment
            gt-spectators-not-allowed|gt-spectators-not-allowed|spectators kept|kept spectators from watching the Tokyo Games
            """.lines().map(line -> line.split("\\|")).toList();

    private final List<String> failures = new ArrayList<>();

    @BeforeEach
    void open() {
        startOnBundledRecord();
    }

    @Test
    void theTableNamesEveryFactOfTheArticleOnce() {
        Set<String> named = FACTS.stream().map(fact -> fact[0]).collect(Collectors.toCollection(TreeSet::new));

        assertEquals(29, named.size());
        assertEquals(articleFacts(), named);
    }

    @Test
    void searchAndEnterShowEveryFact() {
        for (String[] fact : FACTS) {
            onFx(() -> workspace().clearSelection());
            press("Shortcut+F");
            type(fact[2]);
            press(KeyCode.ENTER);
            check(fact, "by typing “" + fact[2] + "”");
        }
        assertEquals(List.of(), failures);
    }

    @Test
    void threeClicksFromAlibabaOrKuaishouShowEveryFact() {
        DatasetIndex index = from(() -> workspace().getArrangement().index());
        Way ways = new Way(index);
        for (String[] fact : FACTS) {
            List<EntryKey> way = ways.to(entry(fact));
            onFx(() -> workspace().select(way.getFirst()));
            awaitPage(way.getFirst());
            way.subList(1, way.size()).forEach(this::follow);
            check(fact, "by links from " + way.getFirst());
            if (way.size() - 1 > MOST_CLICKS) {
                failures.add(fact[0] + " takes too many clicks: " + way);
            }
        }
        assertEquals(List.of(), failures);
    }

    private Set<String> articleFacts() {
        var dataset = from(() -> workspace().getRecord().dataset());
        return Stream.of(
                        dataset.agreements(), dataset.milestones(), dataset.organizations(), dataset.editions(),
                        dataset.figures())
                .flatMap(List::stream).flatMap(entry -> entry.facts().stream())
                .filter(fact -> fact.startsWith("gt-")).collect(Collectors.toCollection(TreeSet::new));
    }

    private EntryKey entry(String[] fact) {
        return key(fact[1].contains(":") ? fact[1] : "milestone:" + fact[1]);
    }

    /// The page that is shown names the fact and tells it.
    private void check(String[] fact, String how) {
        awaitPage(entry(fact));
        String page = from(() -> textOf(pageNode()));
        if (!page.contains(fact[3]) || !page.contains(fact[0])) {
            failures.add(fact[0] + " is not told " + how + ": " + page);
        }
    }

    private void awaitPage(EntryKey key) {
        waitUntil(key + " is selected", () -> workspace().getState().selection().equals(List.of(key)));
        String headline = from(() -> DisplayNames.title(
                workspace().getRecord().dataset(), workspace().getRecord().dataset().entry(key).orElseThrow(),
                Locale.ENGLISH));
        waitUntil("its page is there", () -> pageNode() != null && pageNode().lookup(".headline") instanceof Label label
                && headline.equals(label.getText()));
        settle();
    }

    /// Clicks the link to an entry where it stands on the page.
    private void follow(EntryKey next) {
        Node link = from(() -> link(next));
        clickInPage(Objects.requireNonNull(link, () -> "no link to " + next));
        awaitPage(next);
    }

    private Node link(EntryKey next) {
        String text = DisplayNames.title(
                workspace().getRecord().dataset(), workspace().getRecord().dataset().entry(next).orElseThrow(),
                Locale.ENGLISH);
        return pageNode().lookupAll(".text-link").stream()
                .filter(node -> node instanceof Text words && text.equals(words.getText())).findFirst().orElse(null);
    }

    /// Scrolls a node of the page into sight, as the wheel does, and clicks near its beginning.
    private void clickInPage(Node node) {
        onFx(() -> {
            ScrollPane scroll = (ScrollPane) stage.getScene().lookup("#detail");
            Parent page = pageNode();
            Bounds at = page.sceneToLocal(node.localToScene(node.getBoundsInLocal()));
            double room = page.getLayoutBounds().getHeight() - scroll.getViewportBounds().getHeight();
            scroll.setVvalue(room <= 0 ? 0 : Math.clamp((at.getMinY() - 40) / room, 0, 1));
        });
        settle();
        Point2D point = from(() -> {
            Bounds bounds = node.getLayoutBounds();
            // A link that breaks across lines has a gap in its middle.
            return node.localToScene(bounds.getMinX() + Math.min(8, bounds.getWidth() / 2), bounds.getMinY() + 8);
        });
        click(point);
        settle();
    }

    private Parent pageNode() {
        return (Parent) stage.getScene().lookup(".page");
    }

    private static String textOf(Node node) {
        return switch (node) {
            case Text text -> text.getText() + " ";
            case Parent parent -> parent.getChildrenUnmodifiable().stream()
                    .map(GlobalTimesFxTest::textOf).collect(Collectors.joining());
            default -> "";
        };
    }

    /// The shortest ways over the links that stand on pages unasked, worked out on the pages' own values.
    private static final class Way {

        private final DatasetIndex index;
        private final DetailPages pages = new DetailPages(Locale.ENGLISH);

        Way(DatasetIndex index) {
            this.index = index;
        }

        List<EntryKey> to(EntryKey target) {
            Deque<List<EntryKey>> waiting = new ArrayDeque<>();
            Set<EntryKey> seen = new HashSet<>();
            for (String start : List.of("organization:alibaba", "organization:kuaishou")) {
                waiting.add(List.of(EntryKey.parse(start).orElseThrow()));
            }
            while (!waiting.isEmpty()) {
                List<EntryKey> way = waiting.remove();
                if (way.getLast().equals(target)) {
                    return way;
                }
                for (EntryKey next : links(way.getLast())) {
                    if (seen.add(next)) {
                        waiting.add(Stream.concat(way.stream(), Stream.of(next)).toList());
                    }
                }
            }
            throw new AssertionError("no way leads to " + target);
        }

        /// The links of a page by which a reader knows where they lead: those that read like others are left out.
        private List<EntryKey> links(EntryKey from) {
            DetailPage page = pages.of(index, from).orElseThrow();
            List<Row> rows = new ArrayList<>(page.rows());
            int room = SectionNodes.ROOM;
            for (Section section : page.sections()) {
                int shown = SectionNodes.shown(section.rows().size(), room);
                room -= shown;
                rows.addAll(section.rows().subList(0, shown));
            }
            Map<String, Set<EntryKey>> byText = new LinkedHashMap<>();
            Stream.concat(page.trail().stream(), rows.stream().map(Row::lines).flatMap(List::stream)
                            .map(Line::parts).flatMap(List::stream))
                    .filter(Part.Link.class::isInstance).map(Part.Link.class::cast)
                    .forEach(link -> byText.computeIfAbsent(link.text(), _ -> new HashSet<>()).add(link.target()));
            page.sources().forEach(source ->
                    byText.computeIfAbsent(source.title(), _ -> new HashSet<>()).add(source.key()));
            return byText.entrySet().stream().filter(link -> link.getValue().size() == 1)
                    .map(link -> Map.entry(link.getKey(), link.getValue().iterator().next()))
                    .filter(link -> link.getKey().equals(DisplayNames.title(
                            index.dataset(), index.dataset().entry(link.getValue()).orElseThrow(), Locale.ENGLISH)))
                    .map(Map.Entry::getValue).toList();
        }
    }
}
