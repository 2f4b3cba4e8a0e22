package org.sponsorline.desktop.main;

import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.sponsorline.desktop.platform.Clip;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.model.text.WebAddress;

/// Shows an address before it is opened outside of the program.
public final class AddressController {

    private final WebAddress shown;
    private final MessageBundle words;
    private final Consumer<String> browser;
    private final Clip clip;
    private final Runnable close;

    @FXML
    private Label host;

    @FXML
    private Label signIn;

    @FXML
    private TextArea address;

    @FXML
    private Label refused;

    @FXML
    private Button open;

    /// @param browser opens an address outside of the program
    /// @param close   takes the box away again
    public AddressController(String url, MessageBundle words, Consumer<String> browser, Clip clip, Runnable close) {
        shown = WebAddress.of(url);
        this.words = words;
        this.browser = browser;
        this.clip = clip;
        this.close = close;
    }

    @FXML
    private void initialize() {
        address.setText(shown.text());
        // Where it leads comes first: of a long address the end may be out of sight.
        show(host, shown.isWeb() ? words.say("address.host", shown.host()) : "");
        show(signIn, shown.signIn() == null ? "" : words.say("address.signIn", shown.signIn()));
        // A record may come from anywhere: only pages of the web are opened, never files or other programs.
        open.setDisable(!shown.isWeb());
        show(refused, shown.isWeb() ? "" : words.getString("address.refused"));
    }

    private static void show(Label label, String sentence) {
        label.setText(sentence);
        label.setVisible(!sentence.isEmpty());
        label.setManaged(!sentence.isEmpty());
    }

    @FXML
    private void openIt() {
        close.run();
        browser.accept(shown.text());
    }

    @FXML
    private void copyIt() {
        clip.copyText(shown.text());
        close.run();
    }

    @FXML
    private void closeIt() {
        close.run();
    }
}
