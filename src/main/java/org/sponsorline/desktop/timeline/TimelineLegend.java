package org.sponsorline.desktop.timeline;

import javafx.scene.layout.Region;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.timeline.legend.Legend;
import org.sponsorline.desktop.timeline.legend.LegendStrip;
import org.sponsorline.desktop.workspace.Arrangement;
import org.sponsorline.desktop.workspace.Workspace;

/// The legend of the present timeline, in its colours; its entries hide and show what they stand for.
public final class TimelineLegend {

    private final Workspace workspace;
    private final TimelineView view;
    private final LegendStrip strip;

    public TimelineLegend(Workspace workspace, TimelineView view) {
        this.workspace = workspace;
        this.view = view;
        strip = new LegendStrip(MessageBundle.of(TimelineLegend.class, workspace.locale()), this::toggle);
        workspace.arrangementProperty().subscribe(picture -> show());
        view.paletteProperty().subscribe((before, now) -> show());
    }

    /// The line of colours, to be put into the window.
    public Region strip() {
        return strip;
    }

    private void show() {
        Arrangement picture = workspace.getArrangement();
        if (picture != null) {
            strip.show(Legend.of(picture.colouring(), picture.state(), workspace.locale()), view.getPalette(),
                    picture.layout().metrics().letterScale());
        }
    }

    private void toggle(Legend.Entry entry) {
        Arrangement picture = workspace.getArrangement();
        if (picture != null) {
            workspace.show(Legend.toggled(workspace.getState(), picture.colouring().dimension(), entry));
        }
    }
}
