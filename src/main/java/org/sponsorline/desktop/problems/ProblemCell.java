package org.sponsorline.desktop.problems;

import javafx.css.PseudoClass;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.layout.HBox;
import javafx.scene.layout.VBox;
import org.jspecify.annotations.Nullable;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Severity;
import org.sponsorline.desktop.text.WrappedLabel;

/// One problem: a sign for its weight, the sentence, and below it the place.
final class ProblemCell extends ListCell<Problem> {

    private static final PseudoClass ERROR = PseudoClass.getPseudoClass("severe");
    private static final PseudoClass WARNING = PseudoClass.getPseudoClass("odd");

    private final ProblemsViewModel model;
    private final FontIcon sign = new FontIcon();
    private final Label sentence = new WrappedLabel();
    private final Label place = new Label();
    private final HBox line = new HBox(sign, new VBox(sentence, place));

    ProblemCell(ProblemsViewModel model) {
        this.model = model;
        getStyleClass().add("problem-cell");
        line.getStyleClass().add("problem-line");
        place.getStyleClass().add("problem-place");
        sentence.maxWidthProperty().bind(widthProperty().map(width -> width.doubleValue() - 80));
        // The list is as wide as its place, not as its longest sentence.
        setPrefWidth(0);
    }

    @Override
    protected void updateItem(@Nullable Problem problem, boolean empty) {
        super.updateItem(problem, empty);
        if (empty || problem == null) {
            setGraphic(null);
            setAccessibleText(null);
            return;
        }
        Severity severity = problem.severity();
        sign.setIconLiteral(switch (severity) {
            case ERROR -> "fth-x-octagon";
            case WARNING -> "fth-alert-triangle";
            case INFO -> "fth-info";
        });
        pseudoClassStateChanged(ERROR, severity == Severity.ERROR);
        pseudoClassStateChanged(WARNING, severity == Severity.WARNING);
        sentence.setText(model.sentence(problem));
        place.setText(model.place(problem));
        setAccessibleText(model.weight(problem) + ": " + sentence.getText() + " " + place.getText());
        setGraphic(line);
    }
}
