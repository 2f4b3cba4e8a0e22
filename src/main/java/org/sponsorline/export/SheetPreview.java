package org.sponsorline.export;

import java.io.InputStream;
import java.util.function.Supplier;

/// A page of a sheet, small, and what is to be said of the sheet before it is written.
///
/// @param png         opens the picture
/// @param page        which page it is, counted from 0
/// @param pages       how many there are
/// @param widthPx     of the sheet itself
/// @param heightPx    of each page
/// @param sources     how many sources its items have
/// @param description for those who do not see it
public record SheetPreview(
        Supplier<InputStream> png, int page, int pages, int widthPx, int heightPx, int sources, String description) {}
