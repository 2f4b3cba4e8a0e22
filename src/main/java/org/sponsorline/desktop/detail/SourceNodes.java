package org.sponsorline.desktop.detail;

import java.util.ArrayList;
import java.util.List;
import javafx.scene.Node;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.text.WrappedFlow;
import org.sponsorline.page.DetailPage.NumberedSource;
import org.sponsorline.page.PageText;

/// Turns the numbered sources of a page's foot into nodes.
final class SourceNodes {

    private final DetailController controller;
    private final MessageBundle words;

    SourceNodes(DetailController controller, MessageBundle words) {
        this.controller = controller;
        this.words = words;
    }

    Node of(NumberedSource source) {
        Label number = new Label(PageText.numbers(List.of(source.number())));
        number.getStyleClass().add("foot-number");
        number.setMinWidth(Label.USE_PREF_SIZE);
        VBox said = new VBox(title(source), origin(source));
        source.quotes().forEach(quote -> said.getChildren().add(aside(words.say("quoted", quote), "quote")));
        source.remarks().forEach(remark -> said.getChildren().add(aside(remark, "aside")));
        HBox.setHgrow(said, Priority.ALWAYS);
        HBox box = new HBox(number, said);
        box.getStyleClass().add("foot-source");
        box.setId(id(source.number()));
        return box;
    }

    /// The id of a source's node.
    static String id(int number) {
        return "source-" + number;
    }

    private WrappedFlow title(NumberedSource source) {
        return new WrappedFlow(new TextLink(source.title(), () -> controller.goTo(source.key())));
    }

    /// A copy on somebody else's host is marked, and its citation is offered before its address.
    private WrappedFlow origin(NumberedSource source) {
        List<Node> nodes = new ArrayList<>();
        nodes.add(text(source.origin(), "aside"));
        TextLink copy = new TextLink(words.getString("source.copy"), () -> controller.copy(source.citation()));
        String url = source.url();
        if (url == null) {
            nodes.add(copy);
        } else {
            TextLink open = new TextLink(
                    words.getString(source.copy() ? "source.openCopy" : "source.open"), () -> controller.open(url));
            nodes.addAll(source.copy() ? List.of(copy, open) : List.of(open, copy));
        }
        WrappedFlow flow = new WrappedFlow();
        for (Node node : nodes) {
            if (!flow.getChildren().isEmpty()) {
                flow.getChildren().add(text("  ·  ", "aside"));
            }
            flow.getChildren().add(node);
        }
        return flow;
    }

    private static WrappedFlow aside(String words, String style) {
        return new WrappedFlow(text(words, style));
    }

    private static Text text(String words, String style) {
        Text text = new Text(words);
        text.getStyleClass().add(style);
        return text;
    }
}
