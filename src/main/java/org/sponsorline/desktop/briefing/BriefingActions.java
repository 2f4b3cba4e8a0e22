package org.sponsorline.desktop.briefing;

import javafx.beans.value.ObservableValue;
import org.sponsorline.desktop.text.MessageBundle;

/// The commands of the Briefing menu that change a briefing or its file.
public final class BriefingActions {

    private final BriefingModel model;
    private final SceneCapture capture;
    private final BriefingFiles files;
    private final MessageBundle words;

    /// @param words texts of this package
    public BriefingActions(BriefingModel model, SceneCapture capture, BriefingFiles files, MessageBundle words) {
        this.model = model;
        this.capture = capture;
        this.files = files;
        this.words = words;
    }

    /// Whether a briefing is open.
    public ObservableValue<Boolean> isOpen() {
        return model.briefingProperty().map(open -> true).orElse(false);
    }

    /// Whether one is at a scene.
    public ObservableValue<Boolean> hasScene() {
        return model.selectedProperty().map(scene -> true).orElse(false);
    }

    public void addScene() {
        capture.addScene();
    }

    public void addTitleScene() {
        capture.addTitleScene(words.getString("scene.newTitle"));
    }

    public void recapture() {
        capture.recapture();
    }

    public void duplicate() {
        model.duplicate();
    }

    public void toggleHidden() {
        model.toggleHidden();
    }

    public void moveEarlier() {
        model.moveBy(-1);
    }

    public void moveLater() {
        model.moveBy(1);
    }

    public void delete() {
        model.delete();
    }

    public void save() {
        files.save();
    }

    public void saveAs() {
        files.saveAs();
    }

    public void close() {
        files.close();
    }
}
