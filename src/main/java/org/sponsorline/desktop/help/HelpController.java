package org.sponsorline.desktop.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import javafx.fxml.FXML;
import javafx.scene.control.ScrollPane;
import org.commonmark.parser.Parser;

/// The help in the window: how things are done here, on one page that reads like a page.
public final class HelpController {

    private final Locale locale;

    @FXML
    private ScrollPane scroll;

    public HelpController(Locale locale) {
        this.locale = locale;
    }

    @FXML
    private void initialize() {
        MarkdownNodes page = new MarkdownNodes();
        Parser.builder().build().parse(text(locale)).accept(page);
        scroll.setContent(page.nodes());
    }

    /// The help as Markdown: in the language of the window, else in English.
    static String text(Locale locale) {
        InputStream own = HelpController.class.getResourceAsStream("help_" + locale.getLanguage() + ".md");
        InputStream english = Objects.requireNonNull(HelpController.class.getResourceAsStream("help.md"));
        try (english; own) {
            return new String((own == null ? english : own).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
