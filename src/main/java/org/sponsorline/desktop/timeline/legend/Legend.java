package org.sponsorline.desktop.timeline.legend;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.model.text.Messages;
import org.sponsorline.paint.legend.LegendPainter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState;

/// What colours stand for, and which of it the filter has chosen.
///
/// @param dimension what they stand for
/// @param entries   in the order of their colours
public record Legend(Dimension dimension, List<Entry> entries) {

    /// One colour.
    ///
    /// @param ordinal the colour
    /// @param key     the value's key in its dimension; empty for a colour that several values share
    /// @param chosen  whether the filter asks for it
    public record Entry(int ordinal, String key, String words, int count, boolean chosen) {

        /// Whether the filter can ask for it.
        boolean choosable() {
            return !key.isEmpty();
        }

        private Entry unchosen() {
            return new Entry(ordinal, key, words, count, false);
        }
    }

    /// Whether it lists the same colours as another and at most what is chosen is different.
    boolean differsInChoiceFrom(Legend other) {
        return dimension == other.dimension && entries.stream().map(Entry::unchosen).toList()
                .equals(other.entries.stream().map(Entry::unchosen).toList());
    }

    public static Legend of(Colouring colouring, ViewState state, Locale locale) {
        Messages phrases = Messages.of(LegendPainter.class, locale);
        Set<String> chosen = state.filter().keys(colouring.dimension());
        return new Legend(colouring.dimension(), colouring.entries().stream()
                .map(entry -> new Entry(
                        entry.ordinal(), entry.key(), LegendPainter.words(entry, phrases), entry.count(),
                        chosen.contains(entry.key())))
                .toList());
    }

    /// The view in which a colour is chosen that was not, or no longer chosen.
    public static ViewState toggled(ViewState state, Dimension dimension, Entry entry) {
        boolean chosen = state.filter().keys(dimension).contains(entry.key());
        return state.withFilter(state.filter().with(dimension, entry.key(), !chosen));
    }
}
