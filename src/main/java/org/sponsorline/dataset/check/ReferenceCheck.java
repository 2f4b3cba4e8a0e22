package org.sponsorline.dataset.check;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.entry.EntryList;
import org.sponsorline.dataset.entry.EntryLists;
import org.sponsorline.dataset.problem.Findings;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AgreementOption;
import org.sponsorline.model.Amendment;
import org.sponsorline.model.Amendment.FieldValue;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Money;
import org.sponsorline.model.Organization;
import org.sponsorline.model.Organization.Membership;
import org.sponsorline.model.ScopeRow;
import org.sponsorline.model.Source;
import org.sponsorline.model.Value;
import org.sponsorline.model.text.ClosestWord;

/// Follows every reference of a record, names those that lead nowhere and takes them out of their entries.
///
/// Afterwards every id that an entry names is the id of an entry. An entry without faults is kept as it is.
public final class ReferenceCheck {

    /// Where thousands of references lead nowhere among a million entries, guessing would take hours.
    private static final long MOST_COMPARISONS = 20_000_000;

    private final EntryLists record;
    private final Findings findings;

    private @Nullable EntryKey entry;
    private String pointer = "";
    private long comparisonsLeft = MOST_COMPARISONS;

    public ReferenceCheck(EntryLists record, Findings findings) {
        this.record = record;
        this.findings = findings;
    }

    public void run() {
        each(record.organizations(), "organizations", this::repaired);
        each(record.editions(), "editions", this::repaired);
        each(record.agreements(), "agreements", this::repaired);
        each(record.milestones(), "milestones", this::repaired);
        each(record.figures(), "figures", this::repaired);
    }

    private <E extends Entry> void each(EntryList<E> list, String array, UnaryOperator<E> repair) {
        List<E> entries = list.entries();
        for (int i : list.failing(this::holds)) {
            E read = entries.get(i);
            entry = read.key();
            pointer = "/" + array + "/" + list.indexInFile(i);
            entries.set(i, repair.apply(read));
        }
    }

    // ---- whether everything can be followed

    private boolean holds(Entry entry) {
        return cited(entry.cite()) && switch (entry) {
            case Agreement a -> holds(a);
            case Organization o -> holds(o);
            case Milestone m -> known(record.organizations(), m.organizations())
                    && known(record.agreements(), m.agreements()) && known(record.editions(), m.editions())
                    && (m.speaker() == null || known(record.organizations(), m.speaker().organization()));
            case Figure f -> known(record.organizations(), f.organization()) && holds(f.value());
            case Edition _, Source _ -> true;
        };
    }

    private boolean holds(Organization o) {
        return o.names().stream().allMatch(name -> cited(name.cite())) && o.parents().stream().allMatch(this::holds)
                && o.members().stream().allMatch(each -> holds(each) && !each.organization().equals(o.id()));
    }

    private boolean holds(Membership membership) {
        return cited(membership.cite()) && known(record.organizations(), membership.organization());
    }

    private boolean holds(Agreement a) {
        return known(record.organizations(), a.grantor()) && known(record.organizations(), a.grantees())
                && known(record.editions(), a.editions()) && known(record.agreements(), a.parent())
                && known(record.agreements(), a.succeeds()) && holds(a.value())
                && a.disputed().stream().allMatch(version -> cited(version.cite()))
                && a.scope().stream().allMatch(this::holds)
                && a.amended().stream().allMatch(this::holds) && a.options().stream().allMatch(o -> holds(a, o))
                && known(record.agreements(), a.sharedWith()) && !a.sharedWith().contains(a.id());
    }

    private boolean holds(ScopeRow row) {
        return known(record.organizations(), row.grantees()) && known(record.editions(), row.editions())
                && cited(row.cite());
    }

    private boolean holds(Amendment amendment) {
        return cited(amendment.cite()) && holds(amendment.field(), amendment.from())
                && holds(amendment.field(), amendment.to());
    }

    private boolean holds(Agreement a, AgreementOption option) {
        return known(record.organizations(), option.holder()) && known(record.editions(), option.editions())
                && known(record.agreements(), option.leads()) && !a.id().equals(option.leads()) && cited(option.cite());
    }

    private boolean holds(Amendment.Field field, @Nullable FieldValue value) {
        return switch (value) {
            case FieldValue.Price price -> holds(price.value());
            case FieldValue.Words words -> field != Amendment.Field.GRANTOR
                    || known(record.organizations(), words.text());
            case FieldValue.Several several -> {
                EntryList<?> named = namedBy(field);
                yield named == null || known(named, several.all());
            }
            case null, default -> true;
        };
    }

    /// What a field lists the ids of, or null if it lists words.
    private @Nullable EntryList<?> namedBy(Amendment.Field field) {
        return switch (field) {
            case GRANTEES -> record.organizations();
            case EDITIONS -> record.editions();
            default -> null;
        };
    }

    private boolean holds(Value value) {
        return !(value instanceof Value.Figures figures)
                || figures.figures().stream().allMatch(money -> cited(money.cite())
                        && money.parts().stream().allMatch(part -> known(record.editions(), part.edition())));
    }

    private boolean cited(List<Citation> cite) {
        return cite.stream().noneMatch(citation -> record.sources().isFree(citation.source()));
    }

    private static boolean known(EntryList<?> list, @Nullable String id) {
        return id == null || !list.isFree(id);
    }

    private static boolean known(EntryList<?> list, List<String> ids) {
        return ids.stream().noneMatch(list::isFree);
    }

    // ---- entries with references that lead nowhere

    private Organization repaired(Organization o) {
        List<Organization.DatedName> names = new ArrayList<>();
        for (int i = 0; i < o.names().size(); i++) {
            Organization.DatedName name = o.names().get(i);
            names.add(new Organization.DatedName(name.name(), name.term(), followedCite(name.cite(), "/names/" + i)));
        }
        return new Organization(
                o.id(), o.name(), List.copyOf(names), o.aliases(), o.kind(), o.country(),
                followed(o.parents(), "parent"), others(o), o.url(), o.picture(), followedCite(o.cite(), ""), o.facts());
    }

    private List<Membership> others(Organization o) {
        List<Membership> members = followed(o.members(), "members");
        if (members.stream().noneMatch(each -> each.organization().equals(o.id()))) {
            return members;
        }
        for (int i = 0; i < o.members().size(); i++) {
            if (o.members().get(i).organization().equals(o.id())) {
                namesItself(o, "members/" + i);
            }
        }
        return members.stream().filter(each -> !each.organization().equals(o.id())).toList();
    }

    private List<Membership> followed(List<Membership> memberships, String member) {
        List<Membership> followed = new ArrayList<>();
        for (int i = 0; i < memberships.size(); i++) {
            Membership one = memberships.get(i);
            // One that says no more than whom it names may stand there as an id alone.
            boolean alone = memberships.size() == 1 && one.term() == null && one.cite().isEmpty();
            String where = alone ? member : member + "/" + i;
            if (followed(record.organizations(), one.organization(), alone ? where : where + "/organization") != null) {
                followed.add(new Membership(one.organization(), one.term(), followedCite(one.cite(), "/" + where)));
            }
        }
        return List.copyOf(followed);
    }

    private Edition repaired(Edition e) {
        return new Edition(
                e.id(), e.name(), e.property(), e.season(), e.host(), e.scheduled(), e.held(), e.picture(),
                followedCite(e.cite(), ""), e.facts());
    }

    private Agreement repaired(Agreement a) {
        List<Agreement.Disputed> disputed = new ArrayList<>();
        for (int i = 0; i < a.disputed().size(); i++) {
            Agreement.Disputed d = a.disputed().get(i);
            disputed.add(new Agreement.Disputed(d.field(), d.value(), followedCite(d.cite(), "/disputed/" + i)));
        }
        return a.with()
                .grantor(followed(record.organizations(), a.grantor(), "grantor"))
                .grantees(followed(record.organizations(), a.grantees(), "grantees"))
                .editions(followed(record.editions(), a.editions(), "editions"))
                .parent(followed(record.agreements(), a.parent(), "parent"))
                .succeeds(followed(record.agreements(), a.succeeds(), "succeeds"))
                .value(followedValue(a.value(), "/value"))
                .amended(followedAmended(a.amended()))
                .options(followedOptions(a))
                .sharedWith(others(a, followed(record.agreements(), a.sharedWith(), "sharedWith")))
                .disputed(List.copyOf(disputed))
                .scope(followedRows(a.scope()))
                .cite(followedCite(a.cite(), ""))
                .build();
    }

    private List<ScopeRow> followedRows(List<ScopeRow> rows) {
        List<ScopeRow> followed = new ArrayList<>();
        for (int k = 0; k < rows.size(); k++) {
            ScopeRow row = rows.get(k);
            String where = "scope/" + k;
            followed.add(new ScopeRow(
                    row.territories(), row.media(), row.modes(), row.languages(), row.exclusive(),
                    followed(record.organizations(), row.grantees(), where + "/grantees"), row.term(),
                    followed(record.editions(), row.editions(), where + "/editions"), row.note(),
                    followedCite(row.cite(), "/" + where)));
        }
        return List.copyOf(followed);
    }

    private List<Amendment> followedAmended(List<Amendment> amended) {
        List<Amendment> followed = new ArrayList<>();
        for (int i = 0; i < amended.size(); i++) {
            Amendment one = amended.get(i);
            String where = "/amended/" + i;
            followed.add(new Amendment(
                    one.date(), one.announced(), one.field(), followed(one.field(), one.from(), where + "/from"),
                    followed(one.field(), one.to(), where + "/to"), one.note(), followedCite(one.cite(), where)));
        }
        return List.copyOf(followed);
    }

    private @Nullable FieldValue followed(Amendment.Field field, @Nullable FieldValue value, String where) {
        EntryList<?> named = namedBy(field);
        if (value instanceof FieldValue.Price price) {
            return new FieldValue.Price(followedValue(price.value(), where));
        } else if (value instanceof FieldValue.Several several && named != null) {
            List<String> ids = followed(named, several.all(), where.substring(1));
            return ids.isEmpty() ? null : new FieldValue.Several(ids);
        } else if (value instanceof FieldValue.Words words && field == Amendment.Field.GRANTOR) {
            return followed(record.organizations(), words.text(), where.substring(1)) == null ? null : words;
        }
        return value;
    }

    private List<AgreementOption> followedOptions(Agreement a) {
        List<AgreementOption> followed = new ArrayList<>();
        for (int i = 0; i < a.options().size(); i++) {
            AgreementOption one = a.options().get(i);
            String where = "options/" + i;
            String leads = followed(record.agreements(), one.leads(), where + "/leads");
            if (a.id().equals(leads)) {
                namesItself(a, where + "/leads");
                leads = null;
            }
            followed.add(new AgreementOption(
                    one.kind(), followed(record.organizations(), one.holder(), where + "/holder"), one.by(), one.until(),
                    followed(record.editions(), one.editions(), where + "/editions"), one.status(), leads, one.note(),
                    followedCite(one.cite(), "/" + where)));
        }
        return List.copyOf(followed);
    }

    private List<String> others(Agreement a, List<String> sharedWith) {
        if (!sharedWith.contains(a.id())) {
            return sharedWith;
        }
        namesItself(a, "sharedWith/" + a.sharedWith().indexOf(a.id()));
        return sharedWith.stream().filter(id -> !id.equals(a.id())).toList();
    }

    private void namesItself(Entry read, String where) {
        findings.add(
                Kind.SELF_REFERENCE, pointer + "/" + where, null, entry, read.id(), where.substring(0, where.indexOf('/')));
    }

    private Milestone repaired(Milestone m) {
        Milestone.Speaker speaker = m.speaker();
        if (speaker != null) {
            speaker = new Milestone.Speaker(
                    speaker.name(), speaker.role(),
                    followed(record.organizations(), speaker.organization(), "speaker/organization"));
        }
        return new Milestone(
                m.id(), m.kind(), m.date(), m.title(), m.text(),
                followed(record.organizations(), m.organizations(), "organizations"),
                followed(record.agreements(), m.agreements(), "agreements"),
                followed(record.editions(), m.editions(), "editions"), speaker, m.picture(),
                followedCite(m.cite(), ""), m.facts());
    }

    private Figure repaired(Figure f) {
        return new Figure(
                f.id(), followed(record.organizations(), f.organization(), "organization"), f.stream(), f.period(),
                followedValue(f.value(), "/value"), f.note(), followedCite(f.cite(), ""), f.facts());
    }

    private @Nullable String followed(EntryList<?> list, @Nullable String id, String member) {
        if (id == null || !list.isFree(id)) {
            return id;
        }
        dangling(list, id, "/" + member);
        return null;
    }

    private List<String> followed(EntryList<?> list, List<String> ids, String member) {
        if (known(list, ids)) {
            return ids;
        }
        List<String> followed = new ArrayList<>();
        for (int i = 0; i < ids.size(); i++) {
            if (list.isFree(ids.get(i))) {
                dangling(list, ids.get(i), "/" + member + "/" + i);
            } else {
                followed.add(ids.get(i));
            }
        }
        return List.copyOf(followed);
    }

    private Value followedValue(Value value, String where) {
        if (!(value instanceof Value.Figures figures) || holds(value)) {
            return value;
        }
        List<Money> followed = new ArrayList<>();
        for (int i = 0; i < figures.figures().size(); i++) {
            Money m = figures.figures().get(i);
            // Whether one figure stood in a list or alone is found out where the place is looked up.
            String at = where + "/" + i;
            List<Money.Part> parts = new ArrayList<>();
            for (int k = 0; k < m.parts().size(); k++) {
                Money.Part part = m.parts().get(k);
                String member = at.substring(1) + "/parts/" + k + "/edition";
                parts.add(new Money.Part(
                        part.period(), followed(record.editions(), part.edition(), member), part.amount(), part.max(),
                        part.kind()));
            }
            followed.add(m.citing(followedCite(m.cite(), at)).withParts(List.copyOf(parts)));
        }
        return new Value.Figures(List.copyOf(followed));
    }

    private List<Citation> followedCite(List<Citation> cite, String where) {
        if (cited(cite)) {
            return cite;
        }
        List<Citation> followed = new ArrayList<>();
        for (int i = 0; i < cite.size(); i++) {
            String source = cite.get(i).source();
            if (record.sources().isFree(source)) {
                dangling(record.sources(), source, where + "/cite/" + i + "/source");
            } else {
                followed.add(cite.get(i));
            }
        }
        return List.copyOf(followed);
    }

    private void dangling(EntryList<?> list, String id, String where) {
        String kind = "@kind." + list.kind().token();
        if (list.isRejected(id)) {
            findings.add(Kind.REFERENCE_TO_REJECTED, pointer + where, null, entry, id, kind);
        } else if (findings.wants(Kind.DANGLING_REFERENCE)) {
            findings.keep(new Findings.Finding(
                    Kind.DANGLING_REFERENCE, Findings.shortened(id, kind), pointer + where, -1, 1, false,
                    nearest(list, id), entry));
        }
    }

    private @Nullable String nearest(EntryList<?> list, String id) {
        comparisonsLeft -= list.entries().size();
        return comparisonsLeft < 0 ? null : ClosestWord.of(id, list.ids());
    }
}
