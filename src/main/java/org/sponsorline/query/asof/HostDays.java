package org.sponsorline.query.asof;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Milestone;

/// From when it is known where each edition is staged.
///
/// A record does not state when a host was chosen. It is taken from a source cited for the host itself, else from the
/// first decision about the edition that concerns no agreement (unless an organizing committee acted for the edition
/// before), else from the sources of the edition, if all of them are dated. It is known at the latest when the edition
/// begins, and from the start if nothing dates it.
final class HostDays {

    private final KnowledgeRule rule;
    private final Map<String, Long> decided = new HashMap<>();
    private final Map<String, Long> acted = new HashMap<>();

    HostDays(Dataset dataset, KnowledgeRule rule) {
        this.rule = rule;
        for (Milestone milestone : dataset.milestones()) {
            if (milestone.kind() == Milestone.Kind.DECISION && milestone.agreements().isEmpty()) {
                note(decided, milestone.editions(), rule.ofItem(milestone));
            }
        }
        for (Agreement agreement : dataset.agreements()) {
            if (rule.isCommittee(agreement.grantor())) {
                note(acted, agreement.editions(), rule.ofItem(agreement));
            }
        }
    }

    private static void note(Map<String, Long> days, List<String> editions, long day) {
        editions.forEach(edition -> days.merge(edition, day, Math::min));
    }

    long of(Edition edition) {
        return edition.host() == null ? KnowledgeDates.THE_START : Math.min(told(edition), rule.begins(edition));
    }

    private long told(Edition edition) {
        List<Citation> ofHost = AsOfFilter.kept(edition.cite(), citation -> "host".equals(citation.field()));
        long said = rule.earliestSource(ofHost);
        if (said != KnowledgeRule.NEVER) {
            return said;
        }
        Long decision = decided.get(edition.id());
        if (decision != null) {
            boolean actedBefore = acted.getOrDefault(edition.id(), KnowledgeRule.NEVER) < decision;
            return actedBefore ? KnowledgeDates.THE_START : decision;
        }
        long cited = rule.earliestSource(edition.cite());
        return cited == KnowledgeRule.NEVER || rule.citesUndated(edition.cite()) ? KnowledgeDates.THE_START : cited;
    }
}
