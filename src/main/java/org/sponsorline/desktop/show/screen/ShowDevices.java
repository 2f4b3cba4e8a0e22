package org.sponsorline.desktop.show.screen;

import java.util.concurrent.Executor;

/// What a show needs of the machine.
public record ShowDevices(Screens screens, Awake awake) {

    /// Those of the machine the program runs on. Needs a started JavaFX.
    public static ShowDevices ofSystem(Executor foreground) {
        return new ShowDevices(Screens.ofSystem(), Awake.ofSystem(foreground));
    }
}
