package org.sponsorline.query;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AgreementBuilder;
import org.sponsorline.model.AgreementOption;
import org.sponsorline.model.Amendment;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.Money;
import org.sponsorline.model.OpeningView;
import org.sponsorline.model.Organization;
import org.sponsorline.model.Source;
import org.sponsorline.model.Territory;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.Text;

/// Small records for tests, written with only the members that matter.
public final class Records {

    private Records() {}

    /// A record of agreements alone.
    public static Dataset of(Deal... deals) {
        RecordOf record = record();
        for (Deal deal : deals) {
            record.add(deal);
        }
        return record.make();
    }

    public static RecordOf record() {
        return new RecordOf();
    }

    public static Deal deal(String id) {
        return new Deal(id);
    }

    public static Event event(String id) {
        return new Event(id);
    }

    public static Money usd(BigDecimal amount) {
        return new Money(
                amount, null, "USD", Money.Basis.TOTAL, null, Money.Certainty.REPORTED, List.of());
    }

    public static Money usd(long amount) {
        return usd(BigDecimal.valueOf(amount));
    }

    public static Citation citing(String source) {
        return new Citation(source, null, null, null);
    }

    /// Gathers entries.
    public static final class RecordOf {
        private final List<Source> sources = new ArrayList<>();
        private final List<Organization> organizations = new ArrayList<>();
        private final List<Edition> editions = new ArrayList<>();
        private final List<Agreement> agreements = new ArrayList<>();
        private final List<Milestone> milestones = new ArrayList<>();
        private final List<Figure> figures = new ArrayList<>();
        private OpeningView view = OpeningView.UNSTATED;
        private Edtf asOf;

        public RecordOf view(OpeningView wanted) {
            view = wanted;
            return this;
        }

        public RecordOf asOf(Edtf day) {
            asOf = day;
            return this;
        }

        public RecordOf source(String id, Edtf published) {
            sources.add(new Source(id, Text.of(id), null, published, null, null, List.of()));
            return this;
        }

        public RecordOf source(Source source) {
            sources.add(source);
            return this;
        }

        public RecordOf organization(String id, Text name, String country) {
            return organization(new Organization(
                    id, name, List.of(), Organization.Kind.COMPANY, country, null, null, List.of(), List.of()));
        }

        public RecordOf organization(Organization organization) {
            organizations.add(organization);
            return this;
        }

        public RecordOf edition(Edition edition) {
            editions.add(edition);
            return this;
        }

        public RecordOf edition(String id, String property, Edtf scheduled, Edtf held) {
            editions.add(new Edition(
                    id, Text.of(id), property, null, null, scheduled, held, List.of(), List.of()));
            return this;
        }

        public RecordOf add(Deal deal) {
            agreements.add(deal.make());
            return this;
        }

        public RecordOf add(Event event) {
            milestones.add(event.make());
            return this;
        }

        public RecordOf figure(Figure figure) {
            figures.add(figure);
            return this;
        }

        public Dataset make() {
            return new Dataset(
                    new Dataset.Header(Text.of("Test"), null, asOf, view), sources, organizations, editions,
                    agreements, milestones, figures);
        }
    }

    /// An agreement in the making.
    public static final class Deal {
        private final AgreementBuilder deal;

        private Deal(String id) {
            deal = Agreement.builder(id, Agreement.Kind.SPONSORSHIP);
        }

        public Deal kind(Agreement.Kind wanted) {
            deal.kind(wanted);
            return this;
        }

        public Deal programme(String name, String rank) {
            deal.programme(name);
            deal.tier(rank);
            return this;
        }

        public Deal between(String giver, String... takers) {
            deal.grantor(giver);
            deal.grantees(List.of(takers));
            return this;
        }

        public Deal title(Text own) {
            deal.title(own);
            return this;
        }

        public Deal categories(String... held) {
            deal.categories(List.of(held));
            return this;
        }

        public Deal exclusive(Boolean stated) {
            deal.exclusive(stated);
            return this;
        }

        public Deal territories(String... codes) {
            deal.territories(Arrays.stream(codes).map(Territory::of).toList());
            return this;
        }

        public Deal media(String... tokens) {
            deal.media(List.of(tokens));
            return this;
        }

        public Deal announced(Edtf when) {
            deal.announced(when);
            return this;
        }

        public Deal term(Edtf span) {
            deal.term(span);
            return this;
        }

        public Deal ended(Edtf date, Edtf known, Agreement.Reason reason) {
            deal.ended(new Agreement.Ending(date, known, reason, null));
            return this;
        }

        public Deal editions(String... ids) {
            deal.editions(List.of(ids));
            return this;
        }

        public Deal under(String head) {
            deal.parent(head);
            return this;
        }

        public Deal succeeds(String earlier) {
            deal.succeeds(earlier);
            return this;
        }

        public Deal value(Value stated) {
            deal.value(stated);
            return this;
        }

        public Deal disputed(Agreement.Disputed... versions) {
            deal.disputed(List.of(versions));
            return this;
        }

        public Deal status(Agreement.Status stated) {
            deal.status(stated);
            return this;
        }

        public Deal amended(Amendment... changes) {
            deal.amended(List.of(changes));
            return this;
        }

        public Deal options(AgreementOption... given) {
            deal.options(List.of(given));
            return this;
        }

        public Deal sharedWith(String... ids) {
            deal.sharedWith(List.of(ids));
            return this;
        }

        public Deal note(Text words) {
            deal.note(words);
            return this;
        }

        public Deal cite(Citation... citations) {
            deal.cite(List.of(citations));
            return this;
        }

        public Agreement make() {
            return deal.build();
        }
    }

    /// A milestone in the making.
    public static final class Event {
        private final String id;
        private Milestone.Kind kind = Milestone.Kind.OTHER;
        private Edtf date;
        private Text title;
        private Text text;
        private List<String> organizations = List.of();
        private List<String> agreements = List.of();
        private List<String> editions = List.of();
        private Milestone.Speaker speaker;
        private List<Citation> cite = List.of();

        private Event(String id) {
            this.id = id;
            title = Text.of(id);
        }

        public Event kind(Milestone.Kind wanted) {
            kind = wanted;
            return this;
        }

        public Event date(Edtf when) {
            date = when;
            return this;
        }

        public Event title(Text own) {
            title = own;
            return this;
        }

        public Event text(Text whole) {
            text = whole;
            return this;
        }

        public Event organizations(String... ids) {
            organizations = List.of(ids);
            return this;
        }

        public Event agreements(String... ids) {
            agreements = List.of(ids);
            return this;
        }

        public Event editions(String... ids) {
            editions = List.of(ids);
            return this;
        }

        public Event speaker(String name, String organization) {
            speaker = new Milestone.Speaker(Text.of(name), null, organization);
            return this;
        }

        public Event cite(Citation... citations) {
            cite = List.of(citations);
            return this;
        }

        public Milestone make() {
            return new Milestone(
                    id, kind, date, title, text, organizations, agreements, editions, speaker, cite, List.of());
        }
    }
}
