package org.sponsorline.desktop.notice;

import atlantafx.base.controls.Notification;
import atlantafx.base.controls.NotificationSkin;
import javafx.application.Platform;
import javafx.scene.layout.HBox;
import javafx.scene.layout.Priority;
import org.sponsorline.desktop.text.WrappedLabel;

/// A notification whose sentence may be of any script: it names files and entries.
final class NoticeSkin extends NotificationSkin {

    private final WrappedLabel sentence = new WrappedLabel();

    NoticeSkin(Notification notification) {
        super(notification);
        sentence.getStyleClass().addAll(messageText.getStyleClass());
        sentence.setMaxWidth(Double.MAX_VALUE);
        HBox.setHgrow(sentence, Priority.ALWAYS);
        header.getChildren().set(header.getChildren().indexOf(messageText), sentence);
        notification.messageProperty().subscribe(sentence::setText);
        // How many lines it needs is known once it has its width, after the notification was given a height.
        sentence.widthProperty().subscribe(_ -> Platform.runLater(notification::requestLayout));
    }

    /// What stands in the row of the sentence is as high as the highest of it.
    @Override
    protected double calcHeight() {
        double usual = Math.max(
                messageText.getBoundsInLocal().getHeight(), Math.max(graphicSlot.getHeight(), actionsBox.getHeight()));
        double row = Math.max(sentence.prefHeight(sentence.getWidth()), Math.max(graphicSlot.getHeight(), actionsBox.getHeight()));
        return super.calcHeight() - usual + row;
    }
}
