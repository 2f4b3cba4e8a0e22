package org.sponsorline.view;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfException;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.query.Filter;
import org.sponsorline.query.Grouping;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.ViewState.Panes;
import org.sponsorline.view.ViewState.Theme;
import org.sponsorline.view.ViewState.Unmatched;
import org.sponsorline.view.ViewState.Window;

/// Invented views for tests, with keys made of everything that a text could stumble over.
public final class RandomView {

    private static final List<String> HARD = List.of(
            ";", ",", "=", "%", "/", ":", "..", " ", "(none)", "%3B", "\u2028", "\n", "\t", "é", "阿里", "😀", "\ud83d",
            "a", "TOP", "-", "@", "+", "undisclosed", ":undisclosed", "\u0000");

    private final Random random;

    public RandomView(Random random) {
        this.random = random;
    }

    public ViewState next() {
        List<Dimension> groupable = some(Dimension::groupable);
        List<Dimension> colourable = some(Dimension::colourable);
        return new ViewState(
                window(), groupable.subList(0, 1 + random.nextInt(ViewState.MAX_LEVELS)), colourable.getFirst(),
                any(LaneRows.values()), filter(), any(Unmatched.values()),
                random.nextBoolean() ? null : LocalDate.ofEpochDay(random.nextInt(60_000) - 20_000),
                list(() -> new EntryKey(any(Entry.Kind.values()), key())), paths(), top(),
                random.nextBoolean() ? null : random.nextBoolean() ? ViewState.YearlyStrip.USUAL
                        : new ViewState.YearlyStrip(key()), any(Panes.values()),
                any(Theme.values()));
    }

    Filter filter() {
        Filter filter = Filter.NONE;
        for (Dimension dimension : Dimension.values()) {
            for (int i = random.nextInt(4) - 1; i > 0; i--) {
                filter = filter.with(dimension, random.nextInt(6) == 0 ? "" : key(), true);
            }
        }
        if (random.nextBoolean()) {
            filter = filter.withAmounts(new Filter.AmountRange(
                    random.nextBoolean() ? "USD" : key(), amount(), amount(), random.nextBoolean()));
        }
        return random.nextBoolean() ? filter : filter.withActiveAt(date());
    }

    private BigDecimal amount() {
        return random.nextInt(3) == 0 ? null : new BigDecimal(List.of("0", "1E+9", "-5", "0.10", "7650000000", "1e-7")
                .get(random.nextInt(6)));
    }

    private Edtf date() {
        try {
            return EdtfParser.parse(List.of("2021", "2021-07-19", "2017-01-19/2028", "2021~", "201X", "2017/..", "-0775")
                    .get(random.nextInt(7)));
        } catch (EdtfException impossible) {
            throw new AssertionError(impossible);
        }
    }

    private Window window() {
        double start = switch (random.nextInt(4)) {
            case 0 -> random.nextInt(40_000) - 10_000;
            case 1 -> random.nextDouble() * 40_000;
            case 2 -> -4_000_000.0 - random.nextInt(1000);
            default -> -0.0;
        };
        return new Window(start, start + (random.nextBoolean() ? 1 + random.nextInt(5000) : random.nextDouble() + 0.5));
    }

    private Set<String> paths() {
        return new LinkedHashSet<>(list(() -> {
            List<String> keys = new ArrayList<>(list(() -> random.nextInt(5) == 0 ? "" : key()));
            keys.add(key());
            return String.join(Grouping.SEPARATOR, keys);
        }));
    }

    private @Nullable LanePlace top() {
        return random.nextInt(3) == 0 ? null : new LanePlace(
                random.nextInt(5) == 0 ? "" : String.join(Grouping.SEPARATOR, key(), key()),
                random.nextBoolean() ? null : new EntryKey(any(Entry.Kind.values()), key()),
                random.nextInt(3) == 0 ? 0 : (random.nextInt(20_000) - 5_000) / 1000.0);
    }

    private String key() {
        StringBuilder key = new StringBuilder();
        for (int i = random.nextInt(4); i >= 0; i--) {
            key.append(HARD.get(random.nextInt(HARD.size())));
        }
        return key.toString();
    }

    private List<Dimension> some(java.util.function.Predicate<Dimension> wanted) {
        List<Dimension> dimensions = new ArrayList<>(Arrays.stream(Dimension.values()).filter(wanted).toList());
        Collections.shuffle(dimensions, random);
        return dimensions;
    }

    private <T> List<T> list(Supplier<T> next) {
        List<T> list = new ArrayList<>();
        for (int i = random.nextInt(3); i > 0; i--) {
            list.add(next.get());
        }
        return list;
    }

    private <T> T any(T[] choice) {
        return choice[random.nextInt(choice.length)];
    }
}
