package org.sponsorline.cli;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.sponsorline.export.PageFormat;
import org.sponsorline.export.SheetExtent;
import org.sponsorline.export.SheetNotes;
import org.sponsorline.export.SheetRequest;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.SpokenLanguages;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.query.text.TypedDateReader;
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

    @Option(
            names = "--format", paramLabel = "16:9|4k|a4|a3",
            description = "A page in place of a size; with --all as many pages as all lanes need, a file each.")
    private @Nullable String format;

    @Option(names = "--title", paramLabel = "TEXT", description = "Stands above the picture in place of the record's.")
    private String title = "";

    @Option(names = "--note", paramLabel = "TEXT", description = "Stands below the picture.")
    private String note = "";

    @Option(names = "--sources", description = "Numbers the sources of what is drawn and lists them.")
    private boolean sources;

    @Option(names = "--all", description = "Shows every item: the whole span of time and all lanes.")
    private boolean all;

    @Option(names = "--theme", paramLabel = "light|dark", description = "Dark on light or light on dark.")
    private @Nullable String theme;

    @Option(names = "--lang", paramLabel = "LANGUAGE", description = "The language of the picture, such as en or zh.")
    private @Nullable String language;

    @Option(
            names = "--scale", paramLabel = "FACTOR",
            description = "Device pixels per pixel of a PNG, such as 2; if left out 1, or what suits the --format.")
    private @Nullable Double scale;

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
        PageFormat page = format();
        double wanted = scale != null ? scale : page == null ? 1 : page.pixelScale();
        if (!(wanted > 0 && wanted <= MOST_SCALE)) {
            throw new CommandException("render.bad-scale", Double.toString(wanted));
        }
        return wanted;
    }

    SheetRequest request(Dataset dataset, ViewState state, Locale locale, String origin) throws CommandException {
        return new SheetRequest(
                dataset, state, locale, palette(state), Metrics.COMFORTABLE, extent(),
                new SheetNotes(title, note, sources), today(), origin);
    }

    private SheetExtent extent() throws CommandException {
        PageFormat page = format();
        if (page != null) {
            if (size != null) {
                throw new CommandException("render.format-and-size");
            }
            return all ? new SheetExtent.Pages(page) : new SheetExtent.OnePage(page);
        }
        if (size == null) {
            return all ? new SheetExtent.AllLanes(DEFAULT_WIDTH) : new SheetExtent.Room(DEFAULT_WIDTH, DEFAULT_HEIGHT);
        }
        Matcher matcher = SIZE.matcher(size);
        if (!matcher.matches()) {
            throw new CommandException("render.bad-size", size);
        }
        double width = Double.parseDouble(matcher.group(1));
        if (width < LEAST_WIDTH) {
            throw new CommandException("render.too-narrow", Integer.toString((int) LEAST_WIDTH));
        }
        return matcher.group(2) == null || all ? new SheetExtent.AllLanes(width)
                : new SheetExtent.Room(width, Double.parseDouble(matcher.group(2)));
    }

    private @Nullable PageFormat format() throws CommandException {
        String wanted = format;
        return wanted == null ? null : PageFormat.of(wanted)
                .orElseThrow(() -> new CommandException("render.bad-format", wanted));
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
        Edtf date = TypedDateReader.read(today, Locale.ENGLISH).date();
        LocalDate day = date == null ? null : TypedDateReader.lastDay(date);
        if (day == null) {
            throw new CommandException("render.bad-day", today);
        }
        return day;
    }
}
