package org.sponsorline.desktop.detail;

import java.util.ArrayList;
import java.util.List;
import java.util.function.IntConsumer;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.text.WrappedFlow;
import org.sponsorline.desktop.text.WrappedLabel;
import org.sponsorline.page.DetailPage;
import org.sponsorline.page.DetailPage.NumberedSource;
import org.sponsorline.page.DetailPage.Part;

/// Turns a page into nodes, from its trail down to its sources.
final class PageNodes {

    private final DetailController controller;
    private final MessageBundle words;
    private final IntConsumer goToSource;

    /// @param goToSource scrolls a source of the page's foot into sight, by its number
    PageNodes(DetailController controller, MessageBundle words, IntConsumer goToSource) {
        this.controller = controller;
        this.words = words;
        this.goToSource = goToSource;
    }

    List<Node> of(DetailPage page) {
        LineNodes lines = new LineNodes(controller::goTo, goToSource);
        SectionNodes sections = new SectionNodes(lines, words);
        List<Node> nodes = new ArrayList<>();
        nodes.add(head(page, lines));
        if (!page.rows().isEmpty()) {
            nodes.add(lines.grid(page.rows()));
        }
        page.sections().forEach(section -> nodes.add(sections.of(section)));
        if (!page.sources().isEmpty()) {
            nodes.add(sources(page.sources(), sections));
        }
        if (!page.facts().isEmpty()) {
            nodes.add(label(words.say("facts", String.join(", ", page.facts())), "facts"));
        }
        return nodes;
    }

    private Node head(DetailPage page, LineNodes lines) {
        VBox head = new VBox(trail(page.trail(), lines), label(page.headline(), "headline"));
        head.getStyleClass().add("page-head");
        LineNodes.freeOfLeast(head);
        page.otherNames().forEach(name -> head.getChildren().add(label(name, "other-name")));
        if (!page.subtitle().isEmpty()) {
            head.getChildren().add(label(page.subtitle(), "subtitle"));
        }
        if (!page.badges().isEmpty()) {
            FlowPane badges = new FlowPane();
            badges.getStyleClass().add("page-badges");
            page.badges().forEach(badge -> badges.getChildren().add(LineNodes.badge(badge)));
            head.getChildren().add(badges);
        }
        if (!page.sentence().isEmpty()) {
            head.getChildren().add(label(page.sentence(), "sentence"));
        }
        return head;
    }

    /// The last crumb is the headline below it, so it is left out.
    private static Node trail(List<Part> trail, LineNodes lines) {
        WrappedFlow flow = lines.words(List.of());
        flow.getStyleClass().add("trail");
        for (Part crumb : trail.subList(0, Math.max(0, trail.size() - 1))) {
            if (!flow.getChildren().isEmpty()) {
                Text between = new Text("  ›  ");
                between.getStyleClass().add("aside");
                flow.getChildren().add(between);
            }
            flow.getChildren().addAll(List.copyOf(lines.words(List.of(crumb)).getChildren()));
        }
        return flow;
    }

    private Node sources(List<NumberedSource> sources, SectionNodes sections) {
        SourceNodes nodes = new SourceNodes(controller, words);
        VBox box = sections.head(words.getString("sources"), List.of(), sources.size());
        VBox list = new VBox();
        list.getStyleClass().add("foot");
        sources.forEach(source -> list.getChildren().add(nodes.of(source)));
        box.getChildren().add(list);
        return box;
    }

    private static Label label(String text, String style) {
        Label label = new WrappedLabel(text);
        label.getStyleClass().add(style);
        return label;
    }
}
