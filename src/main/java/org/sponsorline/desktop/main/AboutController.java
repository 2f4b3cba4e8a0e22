package org.sponsorline.desktop.main;

import javafx.fxml.FXML;
import javafx.scene.control.Label;
import org.sponsorline.desktop.OpenRecord;
import org.sponsorline.desktop.Words;
import org.sponsorline.desktop.Workspace;

/// What the program and the open record are.
public final class AboutController {

    private final Workspace workspace;
    private final Words words;

    @FXML
    private Label recordTitle;

    @FXML
    private Label recordText;

    @FXML
    private Label recordCounts;

    public AboutController(Workspace workspace, Words words) {
        this.workspace = workspace;
        this.words = words;
    }

    @FXML
    private void initialize() {
        OpenRecord open = workspace.getRecord();
        if (open == null) {
            recordTitle.setText(words.getString("about.noRecord"));
            return;
        }
        var header = open.dataset().header();
        recordTitle.setText(header.title().in(words.getLocale()));
        recordText.setText(header.description() == null ? "" : header.description().paragraphsIn(words.getLocale()));
        recordCounts.setText(words.say("about.counts",
                open.dataset().agreements().size(), open.dataset().milestones().size(),
                open.dataset().organizations().size(), open.dataset().sources().size()));
    }
}
