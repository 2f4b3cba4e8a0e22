package org.sponsorline.desktop;

/// Every FXML file of the window, named once. Its texts are the `messages` beside it.
public enum Views {
    MAIN("main/Main.fxml"),
    STATUS_BAR("main/StatusBar.fxml");

    private final String file;

    Views(String file) {
        this.file = file;
    }

    /// The file, relative to this package.
    String file() {
        return file;
    }

    /// The package the file and its texts lie in.
    String packageName() {
        return Views.class.getPackageName() + "." + file.substring(0, file.indexOf('/'));
    }
}
