package org.sponsorline.desktop.show;

import java.time.Clock;
import java.util.concurrent.Executor;
import java.util.function.LongSupplier;
import javafx.stage.Stage;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.settings.Settings;
import org.sponsorline.desktop.show.room.RoomPainter;
import org.sponsorline.desktop.show.screen.Awake;
import org.sponsorline.desktop.show.screen.Screens;
import org.sponsorline.desktop.workspace.Workspace;

/// What a show finds around it, so that tests can give something else.
///
/// @param main       the program's window, in which excursions are made
/// @param clock      tells the time of day
/// @param millis     a clock that only goes forward
/// @param background where slow work runs
/// @param foreground the JavaFX thread
public record ShowSurroundings(
        Stage main, Workspace workspace, Settings settings, Appearance look, Screens screens, Awake awake,
        RoomPainter painter, Clock clock, LongSupplier millis, Executor background, Executor foreground) {}
