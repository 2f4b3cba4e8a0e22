package org.sponsorline.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.OptionalDouble;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sponsorline.export.SheetRequest;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.SpokenLanguages;
import org.sponsorline.paint.Palette;
import org.sponsorline.query.text.DateReader;
import org.sponsorline.view.ViewState;
import picocli.CommandLine.Option;

/// The options that say how a picture looks.
final class SheetOptions {

    private static final Pattern SIZE = Pattern.compile("(\\d{1,6})[xX](\\d{1,6})?");
    private static final double DEFAULT_WIDTH = 1600;
    private static final double DEFAULT_HEIGHT = 900;
    private static final double LEAST_WIDTH = 320;
    private static final double MOST_SCALE = 8;

    @Option(
            names = "--size", paramLabel = "WIDTHxHEIGHT",
            description = "In pixels; 1600x900 if left out, 1600x for as high as all lanes need.")
    private @Nullable String size;

    @Option(names = "--all", description = "Shows every item: the whole span of time and all lanes.")
    private boolean all;

    @Option(names = "--theme", paramLabel = "light|dark", description = "Dark on light or light on dark.")
    private @Nullable String theme;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "The language of the picture, such as en or zh.")
    private @Nullable String language;

    @Option(names = "--scale", paramLabel = "FACTOR", description = "Device pixels per pixel of a PNG, such as 2.")
    private double scale = 1;

    @Option(
            names = "--today", paramLabel = "DAY|none",
            description = "Where the line of the present day stands; the calendar's if left out.")
    private @Nullable String today;

    boolean all() {
        return all;
    }

    /// The language of the picture.
    Locale locale() throws CommandException {
        String wanted = language;
        if (wanted == null) {
            return SpokenLanguages.ofSystem();
        }
        return SpokenLanguages.parse(wanted).orElseThrow(() -> new CommandException("render.bad-language", wanted));
    }

    double pixelScale() throws CommandException {
        if (!(scale > 0 && scale <= MOST_SCALE)) {
            throw new CommandException("render.bad-scale", Double.toString(scale));
        }
        return scale;
    }

    SheetRequest request(Dataset dataset, ViewState state, Locale locale, String origin) throws CommandException {
        OptionalDouble height = all ? OptionalDouble.empty() : OptionalDouble.of(DEFAULT_HEIGHT);
        double width = DEFAULT_WIDTH;
        if (size != null) {
            Matcher matcher = SIZE.matcher(size);
            if (!matcher.matches()) {
                throw new CommandException("render.bad-size", size);
            }
            width = Double.parseDouble(matcher.group(1));
            height = matcher.group(2) == null || all
                    ? OptionalDouble.empty() : OptionalDouble.of(Double.parseDouble(matcher.group(2)));
        }
        if (width < LEAST_WIDTH) {
            throw new CommandException("render.too-narrow", Integer.toString((int) LEAST_WIDTH));
        }
        return new SheetRequest(
                dataset, state, locale, palette(state), Metrics.COMFORTABLE, width, height, today(), origin);
    }

    private Palette palette(ViewState state) throws CommandException {
        String wanted = theme == null ? state.theme().name().toLowerCase(Locale.ROOT) : theme;
        return switch (wanted.toLowerCase(Locale.ROOT)) {
            case "dark" -> Palette.DARK;
            case "light", "system" -> Palette.LIGHT;
            default -> throw new CommandException("render.bad-theme", wanted);
        };
    }

    private @Nullable LocalDate today() throws CommandException {
        if (today == null) {
            return LocalDate.now(ZoneId.systemDefault());
        }
        if (today.equalsIgnoreCase("none")) {
            return null;
        }
        Edtf date = DateReader.read(today, Locale.ENGLISH).date();
        LocalDate day = date == null ? null : DateReader.lastDay(date);
        if (day == null) {
            throw new CommandException("render.bad-day", today);
        }
        return day;
    }
}
