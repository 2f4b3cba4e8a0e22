package org.sponsorline.export;

import java.time.LocalDate;
import java.util.Locale;
import java.util.OptionalDouble;
import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.model.Dataset;
import org.sponsorline.paint.Palette;
import org.sponsorline.view.ViewState;

/// What a sheet is made from.
///
/// @param dataset  the whole record; what was not known as of the view's day is taken out before anything is drawn
/// @param state    what to see of it
/// @param locale   the language of the sheet
/// @param heightPx how high the sheet is, or empty for as high as all its lanes need
/// @param today    where the line of the present day stands, or null for none
/// @param origin   what the footer names as the place the record comes from, such as its file's name
public record SheetRequest(
        Dataset dataset, ViewState state, Locale locale, Palette palette, Metrics metrics, double widthPx,
        OptionalDouble heightPx, @Nullable LocalDate today, String origin) {}
