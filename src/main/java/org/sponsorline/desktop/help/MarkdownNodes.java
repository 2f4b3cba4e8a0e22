package org.sponsorline.desktop.help;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import javafx.scene.control.Label;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Pane;
import javafx.scene.layout.VBox;
import javafx.scene.text.Text;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.Emphasis;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.IndentedCodeBlock;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.StrongEmphasis;
import org.sponsorline.desktop.text.WrappedFlow;

/// Markdown as nodes of the window: headings, paragraphs, lists, strong and slanted words, keys. Each heading begins
/// a section, and so does what stands before the first. Words in other forms are shown as they are written.
public final class MarkdownNodes extends AbstractVisitor {

    private final List<VBox> sections = new ArrayList<>();
    private final Deque<Pane> into = new ArrayDeque<>();
    private final Deque<String> styles = new ArrayDeque<>();

    /// The sections in the order of the page.
    public List<VBox> sections() {
        return sections;
    }

    @Override
    public void visit(Heading heading) {
        beginSection();
        flow("markdown-h" + heading.getLevel(), () -> visitChildren(heading));
    }

    private void beginSection() {
        VBox section = new VBox();
        section.getStyleClass().add("markdown-section");
        sections.add(section);
        into.clear();
        into.push(section);
    }

    /// What the next node is put into.
    private Pane place() {
        if (into.isEmpty()) {
            beginSection();
        }
        return into.getFirst();
    }

    @Override
    public void visit(Paragraph paragraph) {
        flow("markdown-paragraph", () -> visitChildren(paragraph));
    }

    @Override
    public void visit(ListItem item) {
        Label dot = new Label("•");
        dot.setMinWidth(Label.USE_PREF_SIZE);
        VBox content = new VBox();
        HBox line = new HBox(dot, content);
        line.getStyleClass().add("markdown-item");
        place().getChildren().add(line);
        into.push(content);
        visitChildren(item);
        into.pop();
    }

    @Override
    public void visit(StrongEmphasis strong) {
        styled("markdown-strong", () -> visitChildren(strong));
    }

    @Override
    public void visit(Emphasis emphasis) {
        styled("markdown-slanted", () -> visitChildren(emphasis));
    }

    @Override
    public void visit(Code code) {
        Label keys = new Label(code.getLiteral());
        keys.getStyleClass().add("keys");
        place().getChildren().add(keys);
    }

    @Override
    public void visit(SoftLineBreak lineBreak) {
        add(" ");
    }

    @Override
    public void visit(org.commonmark.node.Text text) {
        add(text.getLiteral());
    }

    @Override
    public void visit(HardLineBreak lineBreak) {
        add("\n");
    }

    @Override
    public void visit(HtmlInline html) {
        add(html.getLiteral());
    }

    @Override
    public void visit(HtmlBlock html) {
        flow("markdown-paragraph", () -> add(html.getLiteral().strip()));
    }

    @Override
    public void visit(FencedCodeBlock code) {
        flow("markdown-paragraph", () -> add(code.getLiteral().strip()));
    }

    @Override
    public void visit(IndentedCodeBlock code) {
        flow("markdown-paragraph", () -> add(code.getLiteral().strip()));
    }

    private void add(String words) {
        Text text = new Text(words);
        text.getStyleClass().add("markdown-text");
        text.getStyleClass().addAll(styles);
        place().getChildren().add(text);
    }

    private void flow(String style, Runnable inside) {
        WrappedFlow flow = new WrappedFlow();
        flow.getStyleClass().add(style);
        place().getChildren().add(flow);
        into.push(flow);
        styled(style + "-text", inside);
        into.pop();
    }

    private void styled(String style, Runnable inside) {
        styles.push(style);
        inside.run();
        styles.pop();
    }
}
