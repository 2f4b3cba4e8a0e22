package org.sponsorline.desktop;

/// Every FXML file of the window, named once. Its texts are the `messages` beside it.
public enum Views {
    MAIN("main/Main.fxml"),
    TOOLBAR("main/Toolbar.fxml"),
    AS_OF("main/AsOf.fxml"),
    AS_OF_BOX("main/AsOfBox.fxml"),
    TIMELINE("timeline/Timeline.fxml"),
    EMPTY_PLOT("empty/EmptyPlot.fxml"),
    STATUS_BAR("main/StatusBar.fxml"),
    PROBLEMS("problems/Problems.fxml"),
    PALETTE("command/Palette.fxml"),
    KEY_SHEET("command/KeySheet.fxml"),
    GO_TO_DATE("main/GoToDate.fxml"),
    OPEN_VIEW("main/OpenView.fxml"),
    EXPORT("export/Export.fxml"),
    SETTINGS("main/Settings.fxml"),
    HELP("help/Help.fxml"),
    ABOUT("main/About.fxml"),
    ADDRESS("main/Address.fxml"),
    DETAIL("detail/Detail.fxml"),
    COMPARISON("detail/Comparison.fxml"),
    QUESTIONS("question/Questions.fxml"),
    FILTER("filter/Filter.fxml"),
    SEARCH("search/Search.fxml"),
    SHOW_START("show/ShowStart.fxml"),
    TABLE("table/Table.fxml"),
    SCENES("briefing/Scenes.fxml"),
    SCENE_EDITOR("briefing/SceneEditor.fxml");

    private final String file;

    Views(String file) {
        this.file = file;
    }

    /// The file, relative to this package.
    String file() {
        return file;
    }

    /// The package the file and its texts lie in.
    public String packageName() {
        return Views.class.getPackageName() + "." + file.substring(0, file.indexOf('/'));
    }
}
