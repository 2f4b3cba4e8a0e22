package org.sponsorline.desktop.help;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Objects;
import javafx.fxml.FXML;
import org.commonmark.parser.Parser;
import org.sponsorline.desktop.platform.ColumnPane;

/// The help in the window: how things are done here, on one page that reads like a page.
public final class HelpController {

    private final Locale locale;

    @FXML
    private ColumnPane page;

    public HelpController(Locale locale) {
        this.locale = locale;
    }

    @FXML
    private void initialize() {
        MarkdownNodes nodes = new MarkdownNodes();
        Parser.builder().build().parse(text(locale)).accept(nodes);
        page.getChildren().setAll(nodes.sections());
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
