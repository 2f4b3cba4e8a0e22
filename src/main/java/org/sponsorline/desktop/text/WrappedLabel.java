package org.sponsorline.desktop.text;

import java.util.List;
import javafx.geometry.Orientation;
import javafx.scene.control.Label;

/// A label that breaks any text into lines, in every script and direction.
///
/// Use it wherever words of a record, a file's name or what somebody has typed may need more than one line. Its text
/// has line breaks in it where the toolkit cannot break it by itself, so it is set and never bound.
public final class WrappedLabel extends Label {

    private final BrokenText broken = new BrokenText();

    public WrappedLabel() {
        this("");
    }

    public WrappedLabel(String text) {
        super(text);
        textProperty().subscribe(present -> setWrapText(present == null || ToolkitText.breaksLines(present)));
    }

    private String original() {
        String present = getText();
        return present == null ? "" : broken.original(present);
    }

    private boolean isBrokenHere() {
        return !ToolkitText.breaksLines(original());
    }

    @Override
    public Orientation getContentBias() {
        return Orientation.HORIZONTAL;
    }

    @Override
    public String getTypeSelector() {
        return "Label";
    }

    @Override
    protected double computePrefWidth(double height) {
        if (!isBrokenHere()) {
            return super.computePrefWidth(height);
        }
        double widest = original().lines().mapToDouble(line -> ToolkitText.width(getFont(), line)).max().orElse(0);
        return snapSizeX(widest) + besideText();
    }

    @Override
    protected double computePrefHeight(double width) {
        if (!isBrokenHere()) {
            return super.computePrefHeight(width);
        }
        String lines = width < 0 ? original() : lines(width);
        double aboveAndBelow = snappedTopInset() + snappedBottomInset()
                + getLabelPadding().getTop() + getLabelPadding().getBottom();
        return snapSizeY(ToolkitText.labelHeight(getFont(), lines, getLineSpacing())) + aboveAndBelow;
    }

    @Override
    protected void layoutChildren() {
        if (isBrokenHere()) {
            String original = original();
            String lines = lines(getWidth());
            if (!lines.equals(getText())) {
                broken.show(original, lines);
                setText(lines);
            }
        }
        super.layoutChildren();
    }

    private String lines(double width) {
        return LineBreaker.lines(
                List.of(original()), width - besideText(), (_, part) -> ToolkitText.width(getFont(), part))
                .pieces().getFirst();
    }

    private double besideText() {
        return snappedLeftInset() + snappedRightInset() + getLabelPadding().getLeft() + getLabelPadding().getRight();
    }
}
