package org.sponsorline.desktop.timeline;

import java.util.ArrayList;
import java.util.List;
import javafx.fxml.FXML;
import javafx.scene.control.Hyperlink;
import javafx.scene.control.Label;
import javafx.scene.control.Labeled;
import javafx.scene.control.Tooltip;
import javafx.scene.layout.FlowPane;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Region;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.platform.PartLoader;
import org.sponsorline.desktop.platform.WindowPlan;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.timeline.HeadlineViewModel.Shown;
import org.sponsorline.page.Headline;

/// The sentence over the timeline and what is counted in it. A part that counts something is a link that selects it.
///
/// Its height is the same whatever it says. A sentence that is too long is set in smaller letters, then in two lines,
/// and then ends earlier; all of it is in the tip and is spoken.
final class HeadlinePane extends VBox {

    /// Sizes of letters for one line, in em, and the one for two.
    private static final double[] SIZES_EM = {1.7, 1.4};
    private static final double LEAST_EM = 1.15;
    private static final String MORE = "…";

    private final HeadlineViewModel model;
    private final Appearance look;
    private final MessageBundle words;
    private final List<Unit> units = new ArrayList<>();

    /// The whole sentence and what is counted: what there is room for may be less.
    private final Tooltip whole = new Tooltip();

    /// Whether there is nothing yet but what the sentence is about.
    private boolean subject;

    @FXML
    private FlowPane sentence;

    @FXML
    private Label scope;

    /// What stays in one line: a part that counts with the marks after it, and the first of them with what it is about.
    ///
    /// @param after the marks after it, or null where there are none
    private record Unit(HBox box, @Nullable Label after) {}

    HeadlinePane(HeadlineViewModel model, Appearance look, MessageBundle words) {
        this.model = model;
        this.look = look;
        this.words = words;
        PartLoader.load(this, words);
    }

    @FXML
    private void initialize() {
        LiteralText.in(scope).setTooltip(whole);
        whole.setWrapText(true);
        look.fontScaleProperty().subscribe(_ -> place());
        sceneProperty().flatMap(scene -> scene.heightProperty()).subscribe(_ -> place());
        widthProperty().subscribe(_ -> fit());
        model.shownProperty().subscribe(this::show);
    }

    private void place() {
        WindowPlan plan = new WindowPlan(look.emPx());
        double windowHeight = getScene() == null ? Double.MAX_VALUE : getScene().getHeight();
        WindowPlan.hold(this, plan.headlineHeight(windowHeight));
        boolean isLow = plan.isLow(windowHeight);
        scope.setVisible(!isLow);
        scope.setManaged(!isLow);
        fit();
    }

    private void show(@Nullable Shown shown) {
        units.clear();
        sentence.getChildren().clear();
        if (shown == null) {
            scope.setText("");
            return;
        }
        Headline headline = shown.headline();
        scope.setText(headline.scope());
        whole.setText(headline.sentence() + "\n" + headline.scope());
        sentence.setAccessibleText(headline.sentence());
        scope.setAccessibleText(headline.scope());
        for (Headline.Part part : headline.parts()) {
            add(shown, part);
        }
        fit();
    }

    private void add(Shown shown, Headline.Part part) {
        boolean counts = part.counted() != null;
        Labeled piece = HeadlineViewModel.isSelectable(part) ? link(shown, part) : words(part);
        LiteralText.in(piece).getStyleClass().add("headline-part");
        boolean followsSubject = units.size() == 1 && subject && counts;
        subject = units.isEmpty() && !counts;
        if (units.isEmpty() || counts && !followsSubject) {
            units.add(new Unit(new HBox(piece), null));
        } else {
            HBox box = units.removeLast().box();
            box.getChildren().add(piece);
            units.add(new Unit(box, counts ? null : (Label) piece));
        }
    }

    private Label words(Headline.Part part) {
        Label label = new Label(part.text());
        label.setTooltip(whole);
        return label;
    }

    private Hyperlink link(Shown shown, Headline.Part part) {
        Hyperlink link = LiteralText.in(new Hyperlink(part.text()));
        int count = part.counted() == null ? 0 : part.counted().count();
        String does = words.say("headline.select", count);
        link.setAccessibleHelp(does);
        link.setTooltip(new Tooltip(does));
        link.setOnAction(_ -> {
            link.setVisited(false);
            model.select(shown, part);
        });
        return link;
    }

    /// Chooses the size of the letters and how much of the sentence is shown, once they can be measured: a pane that is
    /// in no window, as one that another has replaced, has no theme.
    private void fit() {
        double room = getWidth() - snappedLeftInset() - snappedRightInset();
        if (units.isEmpty() || room <= 0 || getScene() == null || getScene().getWindow() == null) {
            return;
        }
        int lines = scope.isManaged() ? 2 : 1;
        for (Unit unit : units) {
            unit.box().setMaxWidth(Region.USE_COMPUTED_SIZE);
        }
        for (int i = scope.isManaged() ? 0 : 1; i < SIZES_EM.length; i++) {
            set(units.size(), SIZES_EM[i]);
            if (lines(units, room) <= 1) {
                return;
            }
        }
        int shown = units.size();
        set(shown, LEAST_EM);
        while (shown > 1 && lines(units.subList(0, shown), room) > lines) {
            shown--;
            set(shown, LEAST_EM);
        }
        units.forEach(unit -> unit.box().setMaxWidth(room));
    }

    private void set(int shown, double em) {
        for (int i = 0; i < units.size(); i++) {
            Label after = units.get(i).after();
            if (after != null) {
                after.setText(i == shown - 1 && shown < units.size() ? MORE : mark(after));
            }
        }
        sentence.setStyle("-fx-font-size: " + Math.rint(em * look.emPx()) + "px;");
        sentence.getChildren().setAll(units.subList(0, shown).stream().map(Unit::box).toList());
        sentence.applyCss();
    }

    /// The marks as they were before the sentence was cut after them.
    private static String mark(Label after) {
        return (String) after.getProperties().computeIfAbsent(MORE, _ -> after.getText());
    }

    private static int lines(List<Unit> units, double room) {
        int lines = 1;
        double x = 0;
        for (Unit unit : units) {
            double width = unit.box().prefWidth(-1);
            if (x > 0 && x + width > room) {
                lines++;
                x = 0;
            }
            x += width;
        }
        return x > room && units.size() == 1 ? lines + 1 : lines;
    }
}
