package org.sponsorline.desktop.question;

import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.ScrollPane;
import javafx.scene.layout.VBox;
import org.kordamp.ikonli.javafx.FontIcon;
import org.sponsorline.desktop.command.Command;
import org.sponsorline.desktop.command.Commands;
import org.sponsorline.desktop.platform.LiteralText;
import org.sponsorline.desktop.platform.ScrollTuning;
import org.sponsorline.desktop.text.MessageBundle;

/// The first questions as cards, and the way to a record of one's own.
public final class QuestionsController {

    private final QuestionsViewModel model;
    private final Commands commands;
    private final MessageBundle words;

    @FXML
    private ScrollPane scroll;

    @FXML
    private Label hint;

    @FXML
    private VBox cards;

    @FXML
    private Button own;

    public QuestionsController(QuestionsViewModel model, Commands commands, MessageBundle words) {
        this.model = model;
        this.commands = commands;
        this.words = words;
    }

    @FXML
    private void initialize() {
        ScrollTuning.direct(scroll);
        hint.setText(commands.keyLabel(Command.GO_BACK)
                .map(key -> words.say("questions.back", key)).orElseGet(() -> words.getString("questions.hint")));
        cards.getChildren().setAll(model.questions().stream().map(this::card).toList());
        own.setOnAction(_ -> commands.run(Command.OPEN_FILE));
    }

    private Button card(Question question) {
        Button card = LiteralText.in(new Button(question.sentence(), new FontIcon("fth-arrow-right")));
        card.getStyleClass().add("question-card");
        card.setWrapText(true);
        card.setMaxWidth(Double.MAX_VALUE);
        card.setOnAction(_ -> model.choose(question));
        return card;
    }

    @FXML
    private void close() {
        model.close();
    }
}
