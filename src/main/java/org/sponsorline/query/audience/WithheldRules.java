package org.sponsorline.query.audience;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Source;
import org.sponsorline.model.Value;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.audience.WithheldField.Field;

/// Which entries of a record an audience may not see at all, and which fields of the others.
final class WithheldRules {

    private final Dataset dataset;
    private final Audience audience;
    private final WithheldNames names;
    private final AmountMentions amounts = new AmountMentions();
    private final Set<EntryKey> entries = new HashSet<>();

    WithheldRules(Dataset dataset, Audience audience) {
        this.dataset = dataset;
        this.audience = audience;
        names = WithheldNames.of(dataset, audience);
        dataset.agreements().stream().filter(each -> withholds(Field.VALUE, each, each.programme()))
                .forEach(each -> amounts.add(each.value()));
        dataset.figures().stream().filter(each -> withholds(Field.VALUE, each, null))
                .forEach(each -> amounts.add(each.value()));
        decide();
    }

    /// Those that depend on others come after them.
    private void decide() {
        addAll(dataset.sources(), this::isWithheldSource);
        addAll(dataset.organizations(), each -> names.organizations().contains(each.id()));
        addAll(dataset.editions(), each -> speaks(each.id()) || speaks(each.name()));
        addAll(dataset.agreements(), this::isWithheldAgreement);
        addAll(dataset.milestones(), this::isWithheldMilestone);
        addAll(dataset.figures(), this::isWithheldFigure);
    }

    private interface Rule<E> {
        boolean withholds(E entry);
    }

    private <E extends Entry> void addAll(List<E> all, Rule<E> rule) {
        for (E entry : all) {
            if (audience.entries().contains(entry.key()) || rule.withholds(entry)) {
                entries.add(entry.key());
            }
        }
    }

    private boolean isWithheldSource(Source source) {
        return speaks(source.id()) || speaks(source.title());
    }

    private boolean isWithheldAgreement(Agreement agreement) {
        return isAll(Entry.Kind.ORGANIZATION, agreement.grantees()) || speaks(agreement.id())
                || !agreement.categories().isEmpty() && audience.categories().containsAll(agreement.categories());
    }

    private boolean isWithheldMilestone(Milestone milestone) {
        boolean ends = milestone.kind() == Milestone.Kind.WITHDRAWAL && milestone.agreements().stream()
                .map(dataset::agreement).flatMap(Optional::stream)
                .anyMatch(agreement -> withholds(Field.ENDED, agreement, agreement.programme()));
        return ends || isAll(Entry.Kind.ORGANIZATION, milestone.organizations())
                || isAll(Entry.Kind.AGREEMENT, milestone.agreements()) || speaks(milestone.id())
                || speaks(milestone.title());
    }

    private boolean isWithheldFigure(Figure figure) {
        boolean saysNothing = !(figure.value() instanceof Value.NotKnown) && withholds(Field.VALUE, figure, null);
        return saysNothing || speaks(figure.id())
                || figure.organization() != null && isWithheld(Entry.Kind.ORGANIZATION, figure.organization());
    }

    /// Whether there are some and all of them are withheld.
    private boolean isAll(Entry.Kind kind, Collection<String> ids) {
        return !ids.isEmpty() && ids.stream().allMatch(id -> isWithheld(kind, id));
    }

    boolean isWithheld(Entry.Kind kind, String id) {
        return entries.contains(new EntryKey(kind, id));
    }

    /// The keys of the entries that are withheld.
    Set<EntryKey> entries() {
        return entries;
    }

    boolean isWithheld(Entry entry) {
        return entries.contains(entry.key());
    }

    boolean isWithheldCategory(String category) {
        return audience.categories().contains(category);
    }

    /// Whether what a field of an entry says is withheld.
    ///
    /// @param programme of the entry, or null
    boolean withholds(Field field, Entry entry, @Nullable String programme) {
        return audience.fields().stream()
                .anyMatch(withheld -> withheld.field() == field && withheld.concerns(entry, programme));
    }

    /// Whether anything that is withheld of an agreement may be said in the texts of what concerns it.
    boolean mayBeTold(String agreement) {
        Agreement told = dataset.agreement(agreement).orElse(null);
        if (told == null) {
            return false;
        }
        for (Field field : Field.values()) {
            if (withholds(field, told, told.programme())) {
                return true;
            }
        }
        return isWithheld(told);
    }

    /// Whether a text says something that is withheld: the name of an organization, or an amount.
    boolean speaks(@Nullable Text text) {
        return names.in(text) || amounts.in(text);
    }

    /// The same for words or an id.
    boolean speaks(@Nullable String words) {
        return words != null && (names.inId(words) || amounts.in(words));
    }

    boolean speaks(Edition.@Nullable Host host) {
        return host != null && speaks(host.city());
    }
}
