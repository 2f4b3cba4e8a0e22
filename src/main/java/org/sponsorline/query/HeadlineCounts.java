package org.sponsorline.query;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.query.column.ItemSet;

/// What a sentence over a picture can say of it in numbers: who holds something, who has left, what ends last.
///
/// Only agreements are counted. What is held and when follows [InForce], by the convention that a coarse term is meant
/// whole, as bars are drawn: whoever holds something certainly does so by it, others only perhaps. An end that
/// nobody states is never taken for one, so a holder of an agreement without a stated end has not left.
///
/// @param scope   which agreements are meant
/// @param onDay   whether holders are those of the day asked for; otherwise those of the whole span
/// @param inForce who holds an agreement then
/// @param left    who left in the last year of the span in which somebody did, or null where nobody is known to have
/// @param last    the end that comes last, or null where no end is stated
public record HeadlineCounts(
        Scope scope, boolean onDay, Holders inForce, @Nullable Departure left, @Nullable LastEnd last) {

    /// With fewer holders a lane is not what a record is mainly about, whichever place it has.
    private static final int LEAST_LEADING = 3;

    /// What is asked.
    ///
    /// @param matching what the filter matches
    /// @param day      the day on which something is in force, or null for no day in particular
    /// @param fromDay  the first day of the span, counted from 1970-01-01
    /// @param toDay    its last day
    public record Question(ItemSet matching, @Nullable LocalDate day, long fromDay, long toDay) {

        /// Asks for the days that a window of time touches.
        public static Question of(ItemSet matching, @Nullable LocalDate day, double startDay, double endDay) {
            long from = (long) Math.floor(startDay);
            return new Question(matching, day, from, Math.max(from, (long) Math.ceil(endDay) - 1));
        }

        /// The same of fewer agreements.
        Question within(ItemSet items) {
            return new Question(matching.and(items), day, fromDay, toDay);
        }
    }

    /// The agreements that are counted.
    ///
    /// @param all         how many agreements the record has
    /// @param matching    how many of them the filter matches
    /// @param inSpan      the matching ones whose dates touch the span
    /// @param withFigure  how many of those have a stated value
    /// @param withoutTerm how many of those have neither a stated term nor a stated end
    /// @param unnamed     how many of those name no holder
    public record Scope(int all, int matching, ItemSet inSpan, int withFigure, int withoutTerm, int unnamed) {}

    /// Organizations that hold something, and by which agreements.
    ///
    /// @param certain   how many do for certain
    /// @param certainly their agreements
    /// @param perhaps   how many others may
    /// @param possibly  the agreements of those
    public record Holders(int certain, ItemSet certainly, int perhaps, ItemSet possibly) {}

    /// Holders of whose agreements the last one ended in a year before the day asked for.
    ///
    /// @param year    its first day
    /// @param edition the id of the edition held in that year which is the last that each of those who left for certain
    ///                had covered when they left, or null where there is no such one
    /// @param holders who left in it, or may have; the agreements are those that ended then
    public record Departure(LocalDate year, @Nullable String edition, Holders holders) {}

    /// The stated end that comes last.
    ///
    /// @param earliest   the first day it can mean
    /// @param latest     the last day it can mean
    /// @param agreements those that end in that year, or may be the last to end where the days are in two years
    /// @param isPast     whether it came before the day asked for
    /// @param unstated   how many agreements in force within the span have no stated end
    public record LastEnd(LocalDate earliest, LocalDate latest, ItemSet agreements, boolean isPast, int unstated) {

        public boolean isInOneYear() {
            return earliest.getYear() == latest.getYear();
        }
    }

    /// Counts what a record leads with among its lanes: the first of several programmes or tiers in the record's own order
    /// where several organizations hold something in it; else everything.
    ///
    /// @param lanes what the outermost lanes stand for
    public static Led ofLead(DatasetIndex index, Dimension lanes, Question question) {
        return LeadLane.of(index, lanes).flatMap(lead -> {
            HeadlineCounts counts = of(index, question.within(FilterRun.matches(index, lead, null)));
            return counts.inForce.certain() < LEAST_LEADING ? Optional.empty() : Optional.of(new Led(lead, counts));
        }).orElseGet(() -> new Led(Filter.NONE, of(index, question)));
    }

    /// Counts and what they are about.
    ///
    /// @param subject the filter that the lane led with is, or [Filter#NONE]
    public record Led(Filter subject, HeadlineCounts counts) {}

    /// Counts; a few walks over the items.
    public static HeadlineCounts of(DatasetIndex index, Question question) {
        return new HeadlineCounter(index, question).count();
    }
}
