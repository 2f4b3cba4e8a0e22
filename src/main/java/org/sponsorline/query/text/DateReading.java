package org.sponsorline.query.text;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfException;

/// What a typed text can mean as a date.
///
/// @param dates  what it means: none, one, or several where the text leaves open which, such as day and month in
///               `3/4/2021`
/// @param nearby what such a text is often meant to say although it says the one date, or null: the season 2020–21
///               for `2020-21`, which is spring 2020
/// @param fault  why it is no date, where a date of the calendar was recognized that does not exist, or null
public record DateReading(List<Edtf> dates, @Nullable Edtf nearby, @Nullable EdtfException fault) {

    static final DateReading NONE = new DateReading(List.of(), null, null);

    /// The one date it means, or null if it means none or is ambiguous.
    public @Nullable Edtf date() {
        return dates.size() == 1 ? dates.getFirst() : null;
    }

    /// Whether it can mean one date as well as another.
    public boolean ambiguous() {
        return dates.size() > 1;
    }
}
