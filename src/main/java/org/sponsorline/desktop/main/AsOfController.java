package org.sponsorline.desktop.main;

import java.time.LocalDate;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import org.sponsorline.desktop.command.Command;
import org.sponsorline.desktop.command.CommandButtons;
import org.sponsorline.desktop.command.Commands;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.model.date.EdtfText;

/// "Known as of": a button that says the day and opens the box in which another one is chosen.
public final class AsOfController {

    private final Workspace workspace;
    private final MessageBundle words;
    private final Commands commands;

    @FXML
    private Button open;

    public AsOfController(Workspace workspace, MessageBundle words, Commands commands) {
        this.workspace = workspace;
        this.words = words;
        this.commands = commands;
    }

    @FXML
    private void initialize() {
        EdtfText dates = EdtfText.in(words.getLocale());
        open.textProperty().bind(workspace.stateProperty().map(state -> {
            LocalDate day = state.asOf();
            return day == null ? words.getString("asof.latest") : dates.briefDay(day);
        }));
        open.setOnAction(_ -> commands.run(Command.KNOWN_AS_OF));
        new CommandButtons(commands).explain(open, Command.KNOWN_AS_OF);
        open.accessibleTextProperty().bind(open.textProperty().map(day -> words.getString("asof.label") + " " + day));
    }
}
