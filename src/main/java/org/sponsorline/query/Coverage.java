package org.sponsorline.query;

import org.sponsorline.model.StatedTotal;

/// How many of those who hold something the record has.
///
/// @param recorded the holders in the record's agreements; where the total has a date, of those that may be in force
///                 then
/// @param total    how many there are, as a source says
public record Coverage(int recorded, StatedTotal total) {}
