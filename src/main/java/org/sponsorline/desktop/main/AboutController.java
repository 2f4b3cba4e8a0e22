package org.sponsorline.desktop.main;

import java.lang.module.ModuleDescriptor;
import java.util.List;
import java.util.Optional;
import javafx.beans.value.ObservableValue;
import javafx.fxml.FXML;
import javafx.scene.control.Label;
import javafx.scene.control.ListCell;
import javafx.scene.control.ListView;
import javafx.scene.control.TextArea;
import javafx.scene.image.ImageView;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.ProgramIcon;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.OpenRecord;
import org.sponsorline.desktop.workspace.Workspace;

/// What the program and the open record are.
public final class AboutController {

    private final Workspace workspace;
    private final MessageBundle words;

    @FXML
    private Label recordTitle;

    @FXML
    private Label recordText;

    @FXML
    private Label recordCounts;

    @FXML
    private Label version;

    @FXML
    private Label noticesTitle;

    @FXML
    private ListView<PackageNotice> notices;

    @FXML
    private TextArea noticeText;

    @FXML
    private ImageView icon;

    public AboutController(Workspace workspace, MessageBundle words) {
        this.workspace = workspace;
        this.words = words;
    }

    @FXML
    private void initialize() {
        icon.setImage(ProgramIcon.sizes().getLast());
        version.setText(words.say("about.version", programVersion()).strip());
        List<PackageNotice> all = PackageNotice.all();
        notices.getItems().setAll(all);
        notices.setCellFactory(list -> new NoticeCell());
        boolean packaged = !all.isEmpty();
        noticesTitle.setText(words.getString(packaged ? "about.notices" : "about.noNotices"));
        notices.setVisible(packaged);
        notices.setManaged(packaged);
        ObservableValue<PackageNotice> chosen = notices.getSelectionModel().selectedItemProperty();
        noticeText.textProperty().bind(chosen.map(PackageNotice::text).orElse(""));
        noticeText.visibleProperty().bind(chosen.map(notice -> true).orElse(false));
        noticeText.managedProperty().bind(noticeText.visibleProperty());
        showRecord();
    }

    private static String programVersion() {
        return Optional.ofNullable(AboutController.class.getModule().getDescriptor())
                .flatMap(ModuleDescriptor::rawVersion).orElse("");
    }

    private void showRecord() {
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

    /// One work and its licence.
    private static final class NoticeCell extends ListCell<PackageNotice> {

        @Override
        protected void updateItem(@Nullable PackageNotice notice, boolean empty) {
            super.updateItem(notice, empty);
            setText(empty || notice == null ? "" : notice.line());
        }
    }
}
