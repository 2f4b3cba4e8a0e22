package org.sponsorline.desktop.main;

import java.util.Locale;
import java.util.function.Consumer;
import javafx.fxml.FXML;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import org.sponsorline.desktop.platform.Clip;

/// Shows an address before it is opened outside of the program.
public final class AddressController {

    private final String url;
    private final Consumer<String> browser;
    private final Clip clip;
    private final Runnable close;

    @FXML
    private TextArea address;

    @FXML
    private Label refused;

    @FXML
    private Button open;

    /// @param browser opens an address outside of the program
    /// @param close   takes the box away again
    public AddressController(String url, Consumer<String> browser, Clip clip, Runnable close) {
        this.url = url;
        this.browser = browser;
        this.clip = clip;
        this.close = close;
    }

    @FXML
    private void initialize() {
        address.setText(url);
        // A record may come from anywhere: only pages of the web are opened, never files or other programs.
        boolean web = url.toLowerCase(Locale.ROOT).matches("https?://.+");
        open.setDisable(!web);
        refused.setVisible(!web);
        refused.setManaged(!web);
    }

    @FXML
    private void openIt() {
        close.run();
        browser.accept(url);
    }

    @FXML
    private void copyIt() {
        clip.copyText(url);
        close.run();
    }

    @FXML
    private void closeIt() {
        close.run();
    }
}
