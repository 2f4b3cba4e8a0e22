package org.sponsorline.desktop.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.WeakHashMap;
import javafx.beans.value.ChangeListener;
import javafx.collections.ListChangeListener;
import javafx.scene.Node;
import javafx.scene.layout.Region;
import javafx.scene.text.Font;
import javafx.scene.text.Text;
import javafx.scene.text.TextFlow;
import org.jspecify.annotations.Nullable;

/// A flow of words that breaks any text into lines, in every script and direction.
///
/// Use it wherever words of a record may need more than one line. Its texts have line breaks in them where the toolkit
/// cannot break them by itself.
public class WrappedFlow extends TextFlow {

    /// What a line may be wider than its parts measured one by one.
    private static final double ROUNDING_PX = 1;

    /// How much shorter each further try makes the lines at least, and how often: down to a character's width.
    private static final double SHORTER = 0.9;
    private static final int MOST_TRIES = 40;

    private final Map<Text, BrokenText> broken = new WeakHashMap<>();
    private final ChangeListener<Object> changed = (_, _, _) -> keepWithinWidth();
    private @Nullable Setting last;
    private boolean breaking;

    /// The pieces of the flow as they are set for a width.
    private record Setting(List<String> texts, List<Font> fonts, double width, List<String> lines, double height) {}

    public WrappedFlow(Node... children) {
        getChildren().addListener(this::childrenChanged);
        getChildren().addAll(children);
    }

    private void childrenChanged(ListChangeListener.Change<? extends Node> change) {
        while (change.next()) {
            for (Node removed : change.getRemoved()) {
                if (removed instanceof Text text) {
                    text.textProperty().removeListener(changed);
                    text.fontProperty().removeListener(changed);
                }
            }
            for (Node added : change.getAddedSubList()) {
                if (added instanceof Text text) {
                    text.textProperty().addListener(changed);
                    text.fontProperty().addListener(changed);
                }
            }
        }
        keepWithinWidth();
    }

    /// Whoever asks for the place of a text before the next layout has the toolkit lay it out: it must find no line to
    /// break.
    private void keepWithinWidth() {
        if (!breaking && getWidth() > 0 && isBrokenHere()) {
            breakLines(getWidth());
        }
    }

    /// From here on the toolkit breaks what does not fit, so the lines are made shorter before and longer after.
    @Override
    protected void setWidth(double width) {
        boolean wider = width > getWidth();
        if (!wider && isBrokenHere()) {
            breakLines(width);
        }
        super.setWidth(width);
        keepWithinWidth();
    }

    @Override
    public String getTypeSelector() {
        return "TextFlow";
    }

    private List<Node> managed() {
        return getManagedChildren();
    }

    private String original(Node child) {
        if (!(child instanceof Text text)) {
            return LineBreaker.OBJECT;
        }
        BrokenText known = broken.get(text);
        return known == null ? text.getText() : known.original(text.getText());
    }

    private boolean isBrokenHere() {
        for (Node child : managed()) {
            if (child instanceof Text && !ToolkitText.breaksLines(original(child))) {
                return true;
            }
        }
        return false;
    }

    @Override
    protected double computePrefWidth(double height) {
        if (!isBrokenHere()) {
            mend();
            return super.computePrefWidth(height);
        }
        return snapSizeX(probe(originals()).prefWidth(-1)) + besideText();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!isBrokenHere()) {
            mend();
            return super.computePrefHeight(width);
        }
        double aboveAndBelow = snappedTopInset() + snappedBottomInset();
        return width < 0
                ? probe(originals()).prefHeight(-1) + aboveAndBelow : setting(width).height() + aboveAndBelow;
    }

    @Override
    protected void layoutChildren() {
        if (isBrokenHere()) {
            breakLines(getWidth());
        } else {
            mend();
        }
        super.layoutChildren();
    }

    private void breakLines(double width) {
        List<String> originals = originals();
        List<String> lines = setting(width).lines();
        List<Node> managed = managed();
        breaking = true;
        for (int i = 0; i < managed.size(); i++) {
            if (managed.get(i) instanceof Text text && !text.getText().equals(lines.get(i))) {
                broken.computeIfAbsent(text, _ -> new BrokenText()).show(originals.get(i), lines.get(i));
                text.setText(lines.get(i));
            }
        }
        breaking = false;
    }

    /// Takes the breaks out of texts that stand beside no text any more that needed them.
    private void mend() {
        broken.forEach((text, known) -> {
            String original = known.original(text.getText());
            if (!original.equals(text.getText())) {
                text.setText(original);
            }
        });
        broken.clear();
    }

    private List<String> originals() {
        return managed().stream().map(this::original).toList();
    }

    private double besideText() {
        return snappedLeftInset() + snappedRightInset();
    }

    private Setting setting(double width) {
        List<String> texts = originals();
        List<Font> fonts = managed().stream()
                .map(child -> child instanceof Text text ? text.getFont() : Font.getDefault()).toList();
        Setting known = last;
        if (known == null || known.width() != width || !known.texts().equals(texts) || !known.fonts().equals(fonts)) {
            known = set(texts, fonts, width);
            last = known;
        }
        return known;
    }

    private Setting set(List<String> texts, List<Font> fonts, double width) {
        double room = width - besideText();
        double limit = room - ROUNDING_PX;
        List<Node> managed = managed();
        for (int i = 0; i < MOST_TRIES && limit > 0; i++) {
            LineBreaker.Lines lines = LineBreaker.lines(texts, limit, (piece, part) -> part.equals(LineBreaker.OBJECT)
                    ? managed.get(piece).prefWidth(-1) : ToolkitText.width(fonts.get(piece), part));
            if (!lines.fits()) {
                    break;
            }
            TextFlow probe = probe(lines.pieces());
            double excess = probe.prefWidth(-1) - room;
            if (excess <= 0) {
                return new Setting(texts, fonts, width, lines.pieces(), probe.prefHeight(-1));
            }
            limit = Math.min(limit - excess - ROUNDING_PX, i == 0 ? limit : limit * SHORTER);
        }
        // Narrower than one character: the toolkit would break within it.
        List<String> nothing = texts.stream().map(text -> text.equals(LineBreaker.OBJECT) ? text : "").toList();
        return new Setting(texts, fonts, width, nothing, probe(nothing).prefHeight(-1));
    }

    /// A flow like this one with other texts, to be measured without being broken.
    private TextFlow probe(List<String> texts) {
        List<Node> likes = new ArrayList<>(texts.size());
        List<Node> managed = managed();
        for (int i = 0; i < managed.size(); i++) {
            if (managed.get(i) instanceof Text text) {
                Text like = new Text(texts.get(i));
                like.setFont(text.getFont());
                likes.add(like);
            } else {
                Region like = new Region();
                like.setMinSize(managed.get(i).prefWidth(-1), managed.get(i).prefHeight(-1));
                like.setPrefSize(managed.get(i).prefWidth(-1), managed.get(i).prefHeight(-1));
                likes.add(like);
            }
        }
        TextFlow probe = new TextFlow(likes.toArray(Node[]::new));
        probe.setLineSpacing(getLineSpacing());
        return probe;
    }
}
