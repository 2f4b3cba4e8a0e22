package org.sponsorline.desktop.main;

import org.sponsorline.desktop.ViewLoader;
import org.sponsorline.desktop.Views;
import org.sponsorline.desktop.main.overlay.Overlays;

/// Opens addresses once the reader has seen them, in a box over the window.
public final class AskingLinks {

    private final ViewLoader views;
    private final Overlays overlays;
    private String asked = "";

    public AskingLinks(ViewLoader views, Overlays overlays) {
        this.views = views;
        this.overlays = overlays;
    }

    /// Shows the address and opens it in the system's browser once that is agreed to.
    public void open(String url) {
        asked = url;
        overlays.show(views.load(Views.ADDRESS));
    }

    /// The address the box is about.
    public String asked() {
        return asked;
    }
}
