package org.sponsorline.desktop.filter;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.platform.Appearance;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.query.FacetValue;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.DisplayNames;

/// The facets of the filter, one below the other; those without values are not there.
final class FacetStack {

    private static final Set<Dimension> OPEN_AT_FIRST =
            Set.of(Dimension.KIND, Dimension.PROGRAMME, Dimension.COUNTRY);

    private final FilterViewModel model;
    private final MessageBundle words;
    private final Appearance look;
    private final Map<Dimension, FacetPane> panes = new LinkedHashMap<>();

    FacetStack(FilterViewModel model, MessageBundle words, Appearance look) {
        this.model = model;
        this.words = words;
        this.look = look;
        for (Dimension dimension : FilterViewModel.ORDER) {
            panes.put(dimension, pane(dimension));
        }
    }

    /// All of them in their order.
    Collection<FacetPane> all() {
        return panes.values();
    }

    private FacetPane pane(Dimension dimension) {
        FacetViewModel facet = new FacetViewModel(
                DisplayNames.dimension(dimension, words.getLocale()), words,
                (key, wanted) -> model.choose(dimension, key, wanted));
        FacetPane pane = new FacetPane(
                facet, OPEN_AT_FIRST.contains(dimension), words, key -> colour(dimension, key));
        pane.setId("facet-" + dimension.token());
        return pane;
    }

    private @Nullable Integer colour(Dimension dimension, String key) {
        FilterPage page = model.getPage();
        return page == null ? null : page.argb(dimension, key, look.isDark() ? Palette.DARK : Palette.LIGHT);
    }

    void show(FilterPage page) {
        panes.forEach((dimension, pane) -> {
            List<FacetValue> values = page.facets().getOrDefault(dimension, List.of());
            pane.setVisible(!values.isEmpty());
            pane.setManaged(!values.isEmpty());
            pane.show(values);
        });
    }

    /// Forgets what was searched for, asked for and chosen, for another record.
    void forget() {
        panes.values().forEach(FacetPane::forget);
    }
}
