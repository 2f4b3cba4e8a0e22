package org.sponsorline.desktop.filter;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executor;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.text.MessageBundle;
import org.sponsorline.desktop.workspace.LatestTask;
import org.sponsorline.desktop.workspace.Picture;
import org.sponsorline.desktop.workspace.Workspace;
import org.sponsorline.layout.item.Colouring;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.query.DatasetIndex;
import org.sponsorline.query.FacetValue;
import org.sponsorline.query.Facets;
import org.sponsorline.query.Filter;
import org.sponsorline.query.Filter.AmountRange;
import org.sponsorline.query.FilterRun;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.ItemSet;
import org.sponsorline.query.text.DateEcho;
import org.sponsorline.query.text.DateReader;
import org.sponsorline.query.text.MoneyText;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Unmatched;

/// What can be filtered by and what is: counts are made in the background, every choice is a view of its own.
public final class FilterViewModel {

    /// The order of the panel.
    static final List<Dimension> ORDER = List.of(
            Dimension.KIND, Dimension.PROGRAMME, Dimension.COUNTRY, Dimension.ORGANIZATION, Dimension.GRANTOR,
            Dimension.CATEGORY,
            Dimension.TERRITORY, Dimension.EDITION, Dimension.TIER, Dimension.MEDIA, Dimension.CERTAINTY,
            Dimension.CITED);

    private final Workspace workspace;
    private final MessageBundle words;
    private final DateEcho dateEcho;
    private final LatestTask<Counted> work;
    private final ReadOnlyObjectWrapper<@Nullable FilterPage> page = new ReadOnlyObjectWrapper<>(this, "page", null);
    private @Nullable Counted counted;

    private record Counted(DatasetIndex index, FilterPage page) {}

    /// @param words the texts of this package
    public FilterViewModel(Workspace workspace, MessageBundle words, Executor background, Executor foreground) {
        this.workspace = workspace;
        this.words = words;
        dateEcho = new DateEcho(workspace.locale());
        work = new LatestTask<>(background, foreground, this::take);
        workspace.pictureProperty().subscribe(picture -> refresh(picture));
    }

    /// Runs something whenever a record of another file opens.
    void whenAnotherOpens(Runnable forget) {
        workspace.whenAnotherOpens(forget);
    }

    /// What the panel shows; null before there is a record.
    ReadOnlyObjectProperty<@Nullable FilterPage> pageProperty() {
        return page.getReadOnlyProperty();
    }

    @Nullable FilterPage getPage() {
        return page.get();
    }

    /// Counts for a range that is still being dragged; the view takes it over once it is let go.
    void tryOut(AmountRange range) {
        Picture picture = workspace.getPicture();
        if (picture != null) {
            count(picture, with(range));
        }
    }

    private void refresh(@Nullable Picture picture) {
        if (picture != null) {
            count(picture, picture.state().filter());
        }
    }

    private void count(Picture picture, Filter filter) {
        Counted last = counted;
        Dimension colourBy = picture.state().colourBy();
        if (last != null && last.index() == picture.index() && last.page().filter().equals(filter)
                && last.page().colourBy() == colourBy) {
            work.forget();
            return;
        }
        work.request(() -> count(picture, filter, colourBy));
    }

    private static Counted count(Picture picture, Filter filter, Dimension colourBy) {
        DatasetIndex index = picture.index();
        // The index holds only what is known as of the view's day, so nothing is left to take away.
        Map<Dimension, List<FacetValue>> facets = new EnumMap<>(Facets.count(index, filter, null));
        Map<String, Integer> colours = new HashMap<>();
        for (Colouring.Entry entry : picture.colouring().entries()) {
            if (entry.ordinal() != Colouring.OTHER) {
                colours.put(entry.key(), entry.ordinal());
            }
        }
        return new Counted(index, new FilterPage(
                filter, facets, colourBy, colours, index.amounts().stated(), active(index, filter)));
    }

    private static FilterPage.@Nullable Active active(DatasetIndex index, Filter filter) {
        Edtf at = filter.activeAt();
        if (at == null) {
            return null;
        }
        ItemSet matching = FilterRun.matches(index, filter, null);
        int certain = index.inForce().certain(matching, at);
        return new FilterPage.Active(certain, matching.count() - certain);
    }

    /// How sure it is that what matches is in force, as a sentence; empty where no date is asked for.
    String certainty(FilterPage shown) {
        FilterPage.Active active = shown.active();
        return active == null ? "" : words.say("active.certainty", active.certain(), active.possible());
    }

    private void take(Counted result) {
        counted = result;
        page.set(result.page());
    }

    /// The parts of the present filter.
    List<Chip> chips() {
        Filter filter = workspace.getState().filter();
        List<Chip> chips = new ArrayList<>();
        for (Dimension dimension : ORDER) {
            for (String key : filter.keys(dimension)) {
                chips.add(new Chip.Value(dimension, key, label(dimension, key)));
            }
        }
        AmountRange amounts = filter.amounts();
        if (amounts != null) {
            chips.add(new Chip.Amounts(words(amounts)));
        }
        if (filter.activeAt() != null) {
            chips.add(new Chip.Active(words.say(
                    "chip.active", EdtfText.words(filter.activeAt(), workspace.locale()))));
        }
        return chips;
    }

    private String label(Dimension dimension, String key) {
        FilterPage present = getPage();
        if (present != null) {
            for (FacetValue value : present.facets().getOrDefault(dimension, List.of())) {
                if (value.key().equals(key)) {
                    return value.label();
                }
            }
        }
        return key;
    }

    /// A range of money in words.
    String words(AmountRange range) {
        MoneyText money = MoneyText.of(workspace.locale());
        BigDecimal min = range.min();
        BigDecimal max = range.max();
        String span = min == null
                ? max == null
                        ? words.say("amount.any", range.currency())
                        : words.say("amount.upTo", money.amount(range.currency(), max))
                : max == null
                        ? words.say("amount.from", money.amount(range.currency(), min))
                        : money.range(range.currency(), min, max);
        return range.withUndisclosed() ? words.say("amount.andUndisclosed", span) : span;
    }

    void choose(Dimension dimension, String key, boolean wanted) {
        change(workspace.getState().filter().with(dimension, key, wanted));
    }

    void clear(Dimension dimension) {
        change(workspace.getState().filter().without(dimension));
    }

    void remove(Chip chip) {
        change(chip.removedFrom(workspace.getState().filter()));
    }

    void clearAll() {
        change(Filter.NONE);
    }

    /// Asks for figures within a range; the whole of the scale with the undisclosed ones asks for nothing.
    void range(AmountRange range) {
        change(with(range));
    }

    private Filter with(AmountRange range) {
        boolean everything = range.min() == null && range.max() == null && range.withUndisclosed();
        return workspace.getState().filter().withAmounts(everything ? null : range);
    }

    /// Asks for what is in force or happens at a date.
    ///
    /// @param text a date as people or records write it; blank for any
    /// @return a sentence on what is wrong with the text, or null
    @Nullable String activeAt(String text) {
        if (text.isBlank()) {
            change(workspace.getState().filter().withActiveAt(null));
            return null;
        }
        Edtf date = DateReader.read(text, workspace.locale()).date();
        if (date == null) {
            return dateEcho.of(text);
        }
        if (!DateReader.isDated(date)) {
            return dateEcho.undated(date);
        }
        change(workspace.getState().filter().withActiveAt(date));
        return null;
    }

    /// What a text means as a date, before it is taken; empty for one that means none, or for none.
    String activeAtMeaning(String text) {
        return DateReader.read(text, workspace.locale()).dates().isEmpty() ? "" : dateEcho.of(text);
    }

    /// The date that a text means, or null where it means none or leaves open which.
    @Nullable Edtf activeAtDate(String text) {
        return DateReader.read(text, workspace.locale()).date();
    }

    void treatUnmatched(Unmatched unmatched) {
        workspace.show(workspace.getState().withUnmatched(unmatched));
    }

    ReadOnlyObjectProperty<ViewState> stateProperty() {
        return workspace.stateProperty();
    }

    private void change(Filter filter) {
        workspace.show(workspace.getState().withFilter(filter));
    }
}
