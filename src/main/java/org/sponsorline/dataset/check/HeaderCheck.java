package org.sponsorline.dataset.check;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.entry.EntryList;
import org.sponsorline.dataset.entry.EntryLists;
import org.sponsorline.dataset.entry.Placed;
import org.sponsorline.dataset.problem.Findings;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Rate;
import org.sponsorline.model.StatedTotal;
import org.sponsorline.model.text.ClosestWord;

/// Follows the references in the arrays of a record that hold no entries, names those that lead nowhere and takes them
/// out.
public final class HeaderCheck {

    private final EntryLists record;
    private final Findings findings;

    public HeaderCheck(EntryLists record, Findings findings) {
        this.record = record;
        this.findings = findings;
    }

    /// The rates with the citations that lead somewhere.
    public List<Rate> rates(List<Placed<Rate>> stated) {
        return stated.stream()
                .map(rate -> rate.value().citing(followed(rate.value().cite(), "/rates/" + rate.index())))
                .toList();
    }

    /// The totals with the editions and citations that lead somewhere. A total of an edition that is not there would
    /// count something else, and is left out.
    public List<StatedTotal> totals(List<Placed<StatedTotal>> stated) {
        List<StatedTotal> totals = new ArrayList<>();
        Set<String> words = new HashSet<>();
        for (Agreement agreement : record.agreements().entries()) {
            Stream.of(agreement.programme(), agreement.tier()).filter(Objects::nonNull).forEach(words::add);
        }
        for (Placed<StatedTotal> placed : stated) {
            StatedTotal total = placed.value();
            String where = "/totals/" + placed.index();
            List<Citation> cite = followed(total.cite(), where);
            nameUnused(total.programme(), words, where + "/programme");
            nameUnused(total.tier(), words, where + "/tier");
            if (total.edition() == null || isThere(record.editions(), total.edition(), where + "/edition")) {
                totals.add(total.with(total.edition(), cite));
                nameExceeded(total, where + "/count");
            }
        }
        return List.copyOf(totals);
    }

    /// Of a total without a date: how many held it on a day is not for a reader of the file to work out.
    private void nameExceeded(StatedTotal total, String pointer) {
        if (total.on() != null) {
            return;
        }
        long recorded = record.agreements().entries().stream()
                .filter(agreement -> agreement.isHeld() && total.counts(agreement))
                .flatMap(agreement -> agreement.grantees().stream()).distinct().count();
        if (recorded > total.count()) {
            findings.add(Kind.TOTAL_EXCEEDED, pointer, null, null, Long.toString(recorded),
                    Integer.toString(total.count()));
        }
    }

    private void nameUnused(@Nullable String word, Set<String> used, String pointer) {
        if (word != null && !used.contains(word)) {
            findings.add(Kind.TOTAL_WITHOUT_ENTRIES, pointer, ClosestWord.of(word, used), null, word);
        }
    }

    private List<Citation> followed(List<Citation> cite, String where) {
        List<Citation> followed = new ArrayList<>();
        for (int i = 0; i < cite.size(); i++) {
            if (isThere(record.sources(), cite.get(i).source(), where + "/cite/" + i + "/source")) {
                followed.add(cite.get(i));
            }
        }
        return List.copyOf(followed);
    }

    private boolean isThere(EntryList<?> list, String id, String pointer) {
        if (!list.isFree(id)) {
            return true;
        }
        String kind = "@kind." + list.kind().token();
        if (list.isRejected(id)) {
            findings.add(Kind.REFERENCE_TO_REJECTED, pointer, null, null, id, kind);
        } else {
            findings.add(Kind.DANGLING_REFERENCE, pointer, ClosestWord.of(id, list.ids()), null, id, kind);
        }
        return false;
    }
}
