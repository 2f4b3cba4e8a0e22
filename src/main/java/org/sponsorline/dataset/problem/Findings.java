package org.sponsorline.dataset.problem;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.dataset.problem.Problem.Severity;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;

/// Gathers what is found wrong while a record is read: counts everything, and keeps up to [#KEPT_OF_A_KIND] findings of
/// each kind.
public final class Findings {

    /// How many of one kind are listed: enough to work through, too few to fill the memory.
    public static final int KEPT_OF_A_KIND = 10_000;

    private static final int LONGEST_ARGUMENT = 120;

    private final Hearing hearing;
    private final List<Finding> kept = new ArrayList<>();
    private final Map<Kind, Long> counts = new EnumMap<>(Kind.class);
    private long errors;

    private enum Hearing { ALL, NOTHING, END_AT_FIRST }

    /// Something was found where nothing was expected.
    static final class Found extends RuntimeException {

        private static final long serialVersionUID = 1;

        private Found() {
            super(null, null, false, false);
        }
    }

    public Findings() {
        this(Hearing.ALL);
    }

    private Findings(Hearing hearing) {
        this.hearing = hearing;
    }

    /// Findings that are thrown away, for a check that only repairs.
    public static Findings unheard() {
        return new Findings(Hearing.NOTHING);
    }

    /// Ends what is being done with [Found] at the first finding.
    static Findings none() {
        return new Findings(Hearing.END_AT_FIRST);
    }

    /// A problem whose place in the file has yet to be looked up.
    ///
    /// @param offset     characters before it, or -1 where the pointer tells the place
    /// @param occurrence which one of equal members of an object is meant, from 1
    /// @param atName     whether the member's name is meant and not its value
    public record Finding(
            Kind kind, List<String> arguments, String pointer, long offset, int occurrence, boolean atName,
            @Nullable String suggestion, @Nullable EntryKey entry) {}

    /// Counts one more of a kind and tells whether it should be described as well.
    public boolean wants(Kind kind) {
        if (hearing == Hearing.END_AT_FIRST) {
            throw new Found();
        }
        if (hearing == Hearing.NOTHING) {
            return false;
        }
        long count = counts.merge(kind, 1L, Long::sum);
        if (kind.severity() == Severity.ERROR) {
            errors++;
        }
        return count <= KEPT_OF_A_KIND;
    }

    /// Keeps a description that was wanted.
    public void keep(Finding finding) {
        kept.add(finding);
    }

    /// A problem at a value.
    public void add(Kind kind, String pointer, @Nullable String suggestion, @Nullable EntryKey entry, String... arguments) {
        if (wants(kind)) {
            keep(new Finding(kind, shortened(arguments), pointer, -1, 1, false, suggestion, entry));
        }
    }

    /// A problem at a number of characters from the beginning.
    public void addAt(long offset, Kind kind, String... arguments) {
        suggestAt(offset, kind, null, arguments);
    }

    /// The same with what was probably meant there.
    public void suggestAt(long offset, Kind kind, @Nullable String suggestion, String... arguments) {
        if (wants(kind)) {
            keep(new Finding(kind, shortened(arguments), "", offset, 1, false, suggestion, null));
        }
    }

    /// Says for the descriptions kept since a mark which entry they are about, where that was not known then.
    public void nameEntry(int mark, Entry.Kind kind, String id) {
        EntryKey entry = new EntryKey(kind, id);
        for (int i = mark; i < kept.size(); i++) {
            Finding f = kept.get(i);
            if (f.entry() == null) {
                kept.set(i, new Finding(
                        f.kind(), f.arguments(), f.pointer(), f.offset(), f.occurrence(), f.atName(), f.suggestion(),
                        entry));
            }
        }
    }

    /// How many descriptions have been kept so far.
    public int mark() {
        return kept.size();
    }

    /// Forgets everything.
    public void clear() {
        kept.clear();
        counts.clear();
        errors = 0;
    }

    public long errors() {
        return errors;
    }

    public long count(Severity severity) {
        long sum = 0;
        for (Kind kind : Kind.values()) {
            sum += kind.severity() == severity ? count(kind) : 0;
        }
        return sum;
    }

    public long count(Kind kind) {
        return counts.getOrDefault(kind, 0L);
    }

    public List<Finding> kept() {
        return kept;
    }

    public static List<String> shortened(String... arguments) {
        List<String> result = new ArrayList<>(arguments.length);
        for (String argument : arguments) {
            result.add(Characters.printable(Characters.shortened(argument, LONGEST_ARGUMENT)));
        }
        return result;
    }
}
