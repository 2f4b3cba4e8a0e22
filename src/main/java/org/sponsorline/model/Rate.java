package org.sponsorline.model;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;

/// What a source says one currency was worth in another.
///
/// @param from ISO 4217
/// @param to   ISO 4217
/// @param on   the day, or the longer time, for which it held, or null
/// @param rate how many units of `to` one unit of `from` was worth; above zero
public record Rate(String from, String to, @Nullable Edtf on, BigDecimal rate, List<Citation> cite) {

    /// The same rate with other citations.
    public Rate citing(List<Citation> others) {
        return new Rate(from, to, on, rate, others);
    }
}
