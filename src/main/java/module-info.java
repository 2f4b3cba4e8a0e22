import org.jspecify.annotations.NullMarked;

/// Sponsorline: who sponsored what, from when to when, for how much, and who says so.
@NullMarked
module org.sponsorline {
    requires static org.jspecify;

    // Files and command line
    requires com.google.gson;
    requires de.siegmar.fastcsv;
    requires info.picocli;
    requires org.commonmark;

    // Pictures
    requires java.desktop;

    // Window
    requires atlantafx.base;
    requires javafx.controls;
    requires javafx.fxml;
    requires org.controlsfx.controls;
    requires org.kordamp.ikonli.feather;
    requires org.kordamp.ikonli.javafx;

    // One package at a time, as each needs it.
    opens org.sponsorline.cli to info.picocli;
    opens org.sponsorline.desktop.briefing to javafx.fxml;
    opens org.sponsorline.desktop.command to javafx.fxml;
    opens org.sponsorline.desktop.detail to javafx.fxml;
    opens org.sponsorline.desktop.empty to javafx.fxml;
    opens org.sponsorline.desktop.export to javafx.fxml;
    opens org.sponsorline.desktop.filter to javafx.fxml;
    opens org.sponsorline.desktop.help to javafx.fxml;
    opens org.sponsorline.desktop.main to javafx.fxml;
    opens org.sponsorline.desktop.main.head to javafx.fxml;
    opens org.sponsorline.desktop.notice to javafx.fxml;
    opens org.sponsorline.desktop.platform to javafx.fxml;
    opens org.sponsorline.desktop.problems to javafx.fxml;
    opens org.sponsorline.desktop.question to javafx.fxml;
    opens org.sponsorline.desktop.search to javafx.fxml;
    opens org.sponsorline.desktop.show to javafx.fxml;
    opens org.sponsorline.desktop.settings to com.google.gson;
    opens org.sponsorline.desktop.table to javafx.fxml;
    opens org.sponsorline.desktop.text to javafx.fxml;
    opens org.sponsorline.desktop.timeline to javafx.fxml;

    exports org.sponsorline.desktop to javafx.graphics;
}
