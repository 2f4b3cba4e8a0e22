package org.sponsorline.export;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sponsorline.layout.item.Metrics;
import org.sponsorline.model.Dataset;
import org.sponsorline.paint.colour.Palette;
import org.sponsorline.view.ViewState;

/// What a sheet is made from.
///
/// @param dataset the whole record; what was not known as of the view's day is taken out before anything is drawn
/// @param state   what to see of it
/// @param locale  the language of the sheet
/// @param extent  how large it is, and how many of the lanes it has
/// @param notes   what a person adds
/// @param today   where the line of the present day stands, or null for none
/// @param origin  what the footer names as the place the record comes from, such as its file's name
public record SheetRequest(
        Dataset dataset, ViewState state, Locale locale, Palette palette, Metrics metrics, SheetExtent extent,
        SheetNotes notes, @Nullable LocalDate today, String origin) {}
