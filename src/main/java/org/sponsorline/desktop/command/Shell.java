package org.sponsorline.desktop.command;

import javafx.beans.value.ObservableValue;

/// What commands ask of the window around the panels.
public interface Shell {

    void showPalette();

    void showKeys();

    void showHelp();

    void showAbout();

    /// Offers the questions that the bundled record answers.
    void showFirstQuestions();

    void showSettings();

    /// Opens the box in which a picture is made up.
    void showExport();

    void goToDate();

    void chooseKnownAsOf();

    /// Asks for a view as a line of text.
    void openView();

    void focusSearch();

    void focusNextPane();

    void focusPreviousPane();

    ObservableValue<Boolean> filterPaneProperty();

    void toggleFilterPane();

    ObservableValue<Boolean> detailPaneProperty();

    void toggleDetailPane();

    ObservableValue<Boolean> problemsPaneProperty();

    void toggleProblemsPane();

    /// Whether the strip of scenes is shown while a briefing is open.
    ObservableValue<Boolean> scenesPaneProperty();

    void toggleScenesPane();

    /// Opens the words of the scene one is at.
    void editScene();

    /// Whether the selected entries stand side by side.
    ObservableValue<Boolean> comparisonProperty();

    void toggleComparison();

    ObservableValue<Boolean> fullScreenProperty();

    void toggleFullScreen();

    /// Leaves one level: what lies over the window, then the comparison, the selection, the list of problems, and full
    /// screen last.
    void leave();

    void quit();
}
