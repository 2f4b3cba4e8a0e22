package org.sponsorline.desktop.main;

import org.sponsorline.desktop.ViewLoader;
import org.sponsorline.desktop.Views;
import org.sponsorline.desktop.platform.Links;

/// Opens addresses once the reader has seen them, in a box over the window.
public final class AskingLinks implements Links {

    private final ViewLoader views;
    private final Overlays overlays;
    private String asked = "";

    public AskingLinks(ViewLoader views, Overlays overlays) {
        this.views = views;
        this.overlays = overlays;
    }

    @Override
    public void open(String url) {
        asked = url;
        overlays.show(views.load(Views.ADDRESS));
    }

    /// The address the box is about.
    public String asked() {
        return asked;
    }
}
