package org.sponsorline.layout.item;

import java.util.List;
import java.util.Objects;
import java.util.stream.DoubleStream;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AgreementOption;
import org.sponsorline.model.Amendment;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;

/// Days within and after the term of an agreement that have a mark of their own.
///
/// Days count from 1970-01-01; a coarse date stands in its middle.
///
/// @param amended when something changed
/// @param options by when an option has to be used
/// @param until   the day after the last one that an option still open can add, or [ItemColumns#NONE]
public record TermMarks(List<Double> amended, List<Double> options, long until) {

    /// The marks of an agreement, or null if it has none.
    static @Nullable TermMarks of(Agreement agreement) {
        if (agreement.amended().isEmpty() && agreement.options().isEmpty()) {
            return null;
        }
        List<Double> amended = days(agreement.amended().stream().map(Amendment::when).toList());
        List<Double> options = days(agreement.options().stream().map(AgreementOption::by).toList());
        long until = agreement.options().stream()
                .filter(option -> option.status() == null || option.status() == AgreementOption.Status.OPEN)
                .map(AgreementOption::until).filter(Objects::nonNull).map(Edtf::end)
                .filter(EdtfDate.class::isInstance).mapToLong(end -> ((EdtfDate) end).lastDay() + 1)
                .max().orElse(ItemColumns.NONE);
        return new TermMarks(amended, options, until);
    }

    private static List<Double> days(List<@Nullable Edtf> stated) {
        return stated.stream().flatMapToDouble(TermMarks::middle).boxed().toList();
    }

    private static DoubleStream middle(@Nullable Edtf stated) {
        return stated != null && stated.end() instanceof EdtfDate date
                ? DoubleStream.of((date.firstDay() + date.lastDay() + 1) / 2.0) : DoubleStream.empty();
    }
}
