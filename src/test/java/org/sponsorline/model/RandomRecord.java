package org.sponsorline.model;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Amendment.FieldValue;
import org.sponsorline.model.Organization.DatedName;
import org.sponsorline.model.Organization.Membership;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.Edtf.Bound;
import org.sponsorline.model.date.Edtf.Limit;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.text.Text;

/// Invented records of any size for tests: the same seed gives the same record.
///
/// They hold what real ones hold and what hurts: coarse, doubtful, open, unknown and missing dates, joint deals, early
/// ends, chains, sublicences, withheld and conflicting figures, uncited entries, names in three languages.
public final class RandomRecord {

    private static final List<String> PROGRAMMES = List.of("TOP", "Domestic", "Torch relay", "Federation");
    private static final List<String> TIERS = List.of("Worldwide Partner", "Gold Partner", "Supplier");
    private static final List<String> CATEGORIES = List.of(
            "cloud services", "soft drinks", "payment", "timing", "insurance", "mobility", "dairy", "apparel");
    private static final List<String> TERRITORIES = List.of("world", "150", "CN", "US", "JP", "FR", "GB", "Nowhere");
    private static final List<String> COUNTRIES = List.of("CN", "US", "JP", "FR", "GB", "CH", "KR");
    private static final List<String> MEDIA = List.of("free-to-air", "pay-tv", "digital", "radio", "any");
    private static final List<String> CURRENCIES = List.of("USD", "EUR", "CNY");
    private static final List<String> SYLLABLES =
            List.of("al", "be", "co", "da", "el", "fu", "ga", "ho", "in", "ka", "lo", "mé", "no", "ri", "sö", "ta");
    private static final List<String> CHARACTERS =
            List.of("阿", "里", "巴", "中", "国", "银", "行", "快", "手", "传", "媒", "电", "视", "东", "京");

    private final Random random;
    // What few records use has draws of its own, so that adding to it leaves the rest of a record as it is.
    private final Random rare;
    private final Size size;
    private final long firstDay = LocalDate.of(1990, 1, 1).toEpochDay();
    // A reader gives the same id as the same string.
    private final List<String> organizationIds;
    private final int days = (int) (LocalDate.of(2036, 1, 1).toEpochDay() - firstDay);

    /// How many entries of each kind a record gets.
    public record Size(int sources, int organizations, int editions, int agreements, int milestones, int figures) {

        /// A record with so many agreements and fitting numbers of everything else.
        public static Size ofAgreements(int agreements) {
            return new Size(
                    5 + agreements / 20, 8 + agreements / 10, 3 + Math.min(20, agreements / 10), agreements,
                    agreements / 4, agreements / 10);
        }
    }

    private RandomRecord(long seed, Size size) {
        random = new Random(seed);
        rare = new Random(~seed);
        this.size = size;
        organizationIds = list(size.organizations, n -> "org-" + n);
    }

    public static Dataset of(long seed, int agreements) {
        return of(seed, Size.ofAgreements(agreements));
    }

    public static Dataset of(long seed, Size size) {
        return new RandomRecord(seed, size).record();
    }

    private Dataset record() {
        List<Source> sources = list(size.sources, this::source);
        List<Organization> organizations = list(size.organizations, this::organization);
        List<Edition> editions = list(size.editions, this::edition);
        List<Agreement> agreements = list(size.agreements, this::agreement);
        List<Milestone> milestones = list(size.milestones, this::milestone);
        List<Figure> figures = list(size.figures, this::figure);
        var header = new Dataset.Header(
                Text.of("An invented record"), null, chance(0.5) ? Dates.year(2020 + random.nextInt(10)) : null,
                OpeningView.UNSTATED).withCategories(categories()).withRates(rates()).withTotals(totals());
        return new Dataset(header, sources, organizations, editions, agreements, milestones, figures);
    }

    /// The words that agreements use, in half of all records, some of them under a common parent.
    private Categories categories() {
        if (rare.nextBoolean()) {
            return Categories.NONE;
        }
        List<Category> categories = new ArrayList<>();
        categories.add(new Category("family", Text.of(List.of("en", "All drinks", "zh-Hans", "饮料")), null, List.of()));
        for (String word : CATEGORIES) {
            String parent = rare.nextBoolean() ? "family" : null;
            boolean own = rare.nextBoolean();
            categories.add(new Category(
                    "category-" + categories.size(), Text.of(own ? word : "About " + word), parent,
                    own ? List.of() : List.of(word)));
        }
        return Categories.of(categories);
    }

    private List<StatedTotal> totals() {
        return list(rare.nextInt(3), n -> new StatedTotal(
                "TOP", rare.nextBoolean() ? "Supplier" : null, null, rare.nextBoolean() ? Agreement.Kind.SUPPLY : null,
                rare.nextInt(60), rare.nextBoolean() ? Dates.year(2000 + n) : null, null, List.of()));
    }

    private List<Rate> rates() {
        return list(rare.nextInt(3), n -> new Rate(
                "EUR", CURRENCIES.get(n * 2), rare.nextBoolean() ? Dates.day(firstDay + rare.nextInt(days)) : null,
                BigDecimal.valueOf(1 + rare.nextInt(9999), 2),
                List.of(new Citation("source-" + rare.nextInt(size.sources), null, null, null))));
    }

    private Source source(int n) {
        return new Source(
                "source-" + n, name(), maybe(0.7, name()), maybe(0.8, date()), maybe(0.7, "https://example.org/" + n),
                maybe(0.1, name()), List.of());
    }

    private Organization organization(int n) {
        List<Text> aliases = list(random.nextInt(3), i -> name());
        List<Membership> parents = n > 0 && chance(0.15)
                ? list(1 + random.nextInt(2), i -> membership(organizationIds.get(random.nextInt(n)))) : List.of();
        List<Membership> members = n > 0 && chance(0.1)
                ? list(1 + random.nextInt(3), i -> membership(organizationIds.get(random.nextInt(n)))) : List.of();
        return new Organization(
                organizationIds.get(n), name(), names(), aliases, maybe(0.8, any(Organization.Kind.values())),
                maybe(0.9, any(COUNTRIES)), parents, members, null, picture(), cite(), List.of());
    }

    private Membership membership(String organization) {
        return new Membership(organization, maybe(0.5, span()), chance(0.3) ? cite() : List.of());
    }

    /// Names one after the other.
    private List<DatedName> names() {
        List<DatedName> names = new ArrayList<>();
        long from = firstDay + random.nextInt(days / 2);
        for (int i = chance(0.2) ? 1 + random.nextInt(2) : 0; i > 0; i--) {
            long end = from + 1 + random.nextInt(4000);
            Edtf term = names.isEmpty() && chance(0.3)
                    ? Dates.between(Limit.OPEN, Dates.day(end)) : Dates.between(Dates.day(from), Dates.day(end));
            names.add(new DatedName(name(), maybe(0.9, term), cite()));
            from = end + 1;
        }
        return List.copyOf(names);
    }

    private @Nullable String picture() {
        return maybe(0.1, "pictures/" + random.nextInt(100) + (chance(0.5) ? ".png" : ".JPG"));
    }

    private Edition edition(int n) {
        long start = firstDay + (long) days * (n + 1) / (size.editions + 2);
        Edtf scheduled = Dates.between(Dates.day(start), Dates.day(start + 16));
        Edtf held = Dates.between(Dates.day(start + 365), Dates.day(start + 381));
        return new Edition(
                "edition-" + n, name(), maybe(0.9, n % 3 == 0 ? "winter-games" : "summer-games"), null,
                maybe(0.5, new Edition.Host(name(), any(COUNTRIES))), maybe(0.9, scheduled), maybe(0.3, held), picture(), cite(),
                List.of());
    }

    private Agreement agreement(int n) {
        Agreement agreement = Agreement.builder("deal-" + n, any(Agreement.Kind.values()))
                .programme(maybe(0.7, any(PROGRAMMES)))
                .tier(maybe(0.6, any(TIERS)))
                .grantor(maybe(0.9, organizationId()))
                .grantees(some(3, this::organizationId))
                .title(maybe(0.1, name()))
                .categories(some(3, () -> any(CATEGORIES)))
                .exclusive(maybe(0.5, random.nextBoolean()))
                .territories(territories())
                .media(some(3, () -> any(MEDIA)))
                .announced(maybe(0.6, date()))
                .term(maybe(0.9, span()))
                .ended(maybe(0.15, ending()))
                .editions(some(4, this::editionId))
                .parent(n > 0 && chance(0.1) ? "deal-" + random.nextInt(n) : null)
                .succeeds(n > 0 && chance(0.2) ? "deal-" + random.nextInt(n) : null)
                .value(value())
                .disputed(disputed())
                .note(maybe(0.1, name()))
                .cite(cite())
                .status(Agreement.Status.values()[n % 5 % 3])
                .sharedWith(n > 0 && chance(0.1) ? List.of("deal-" + random.nextInt(n)) : List.of())
                .excluding(texts(0.1)).assets(texts(0.1)).commitments(texts(0.1))
                .options(chance(0.15) ? list(1 + random.nextInt(2), i -> option(n)) : List.of())
                .build();
        agreement = rare.nextDouble() < 0.2 ? agreement.with().scope(rows(agreement)).build() : agreement;
        return chance(0.2) ? amended(agreement) : agreement;
    }

    /// Rows that the agreement is the union of, or a little more.
    private List<ScopeRow> rows(Agreement agreement) {
        return list(1 + rare.nextInt(3), n -> {
            List<String> media = part(agreement.media());
            ScopeRow.Mode mode = ScopeRow.Mode.values()[rare.nextInt(ScopeRow.Mode.values().length)];
            Boolean exclusive = rare.nextInt(3) > 0 ? null : Boolean.valueOf(rare.nextBoolean());
            boolean carved = agreement.territories().stream().anyMatch(Territory::excluded);
            return new ScopeRow(
                    carved ? List.of() : part(agreement.territories()), media,
                    rare.nextBoolean() ? List.of(mode) : List.of(),
                    rare.nextInt(4) > 0 ? List.of() : List.of("fr", "zh-Hans"), media.isEmpty() ? Boolean.TRUE : exclusive,
                    part(agreement.grantees()), rare.nextBoolean() ? null : agreement.term(),
                    part(agreement.editions()), rare.nextInt(5) > 0 ? null : Text.of("A row"), List.of());
        });
    }

    private <E> List<E> part(List<E> all) {
        return all.stream().filter(_ -> rare.nextBoolean()).toList();
    }

    private List<Text> texts(double share) {
        return chance(share) ? list(1 + random.nextInt(2), i -> name()) : List.of();
    }

    private AgreementOption option(int n) {
        return new AgreementOption(
                any(AgreementOption.Kind.values()), maybe(0.7, organizationId()), maybe(0.7, date()),
                maybe(0.6, date()), some(2, this::editionId), maybe(0.7, any(AgreementOption.Status.values())),
                n > 0 && chance(0.2) ? "deal-" + random.nextInt(n) : null, maybe(0.1, name()), cite());
    }

    /// One to three changes, the last of each field to what the agreement says.
    private Agreement amended(Agreement agreement) {
        List<Amendment> amended = new ArrayList<>();
        for (Amendment.Field field : Amendment.Field.values()) {
            if (chance(0.2)) {
                FieldValue now = field.of(agreement);
                if (chance(0.3)) {
                    FieldValue between = other(field);
                    amended.add(amendment(field, other(field), between));
                    amended.add(amendment(field, between, now));
                } else {
                    amended.add(amendment(field, other(field), now));
                }
            }
        }
        return agreement.with().amended(List.copyOf(amended)).build();
    }

    private Amendment amendment(Amendment.Field field, @Nullable FieldValue from, @Nullable FieldValue to) {
        return new Amendment(
                maybe(0.8, date()), maybe(0.4, date()), field, maybe(0.9, from), to, maybe(0.1, name()), cite());
    }

    /// Something else that a field can say.
    private @Nullable FieldValue other(Amendment.Field field) {
        Agreement other = Agreement.builder("other", Agreement.Kind.SUPPLY)
                .programme(any(PROGRAMMES)).tier(any(TIERS)).grantor(organizationId())
                .grantees(some(3, this::organizationId)).categories(some(3, () -> any(CATEGORIES)))
                .exclusive(random.nextBoolean()).territories(territories()).media(some(3, () -> any(MEDIA)))
                .term(span()).editions(some(4, this::editionId)).value(value())
                .status(any(Agreement.Status.values())).build();
        return field.of(other);
    }

    private Milestone milestone(int n) {
        return new Milestone(
                "event-" + n, any(Milestone.Kind.values()), maybe(0.95, date()), name(), maybe(0.5, name()),
                some(3, this::organizationId), some(3, this::agreementId), some(2, this::editionId),
                maybe(0.2, new Milestone.Speaker(name(), maybe(0.5, name()), maybe(0.7, organizationId()))), picture(), cite(),
                List.of());
    }

    private Figure figure(int n) {
        return new Figure(
                "figure-" + n, maybe(0.9, organizationId()), maybe(0.9, chance(0.5) ? "broadcast" : "sponsorship"),
                maybe(0.9, span()), value(), maybe(0.1, name()), cite(), List.of());
    }

    private List<Territory> territories() {
        List<Territory> territories = new ArrayList<>();
        for (String code : some(3, () -> any(TERRITORIES))) {
            territories.add(new Territory(code, !territories.isEmpty() && chance(0.3)));
        }
        return territories;
    }

    private Agreement.Ending ending() {
        return new Agreement.Ending(
                maybe(0.9, date()), maybe(0.6, date()), maybe(0.7, any(Agreement.Reason.values())),
                maybe(0.2, name()));
    }

    private List<Agreement.Disputed> disputed() {
        return chance(0.1) ? List.of(new Agreement.Disputed("term", "2001/2010", cite())) : List.of();
    }

    private Value value() {
        double kind = random.nextDouble();
        return kind < 0.4 ? Value.NOT_KNOWN
                : kind < 0.6 ? Value.UNDISCLOSED : new Value.Figures(list(1 + random.nextInt(2), i -> money()));
    }

    private Money money() {
        BigDecimal amount = BigDecimal.valueOf(1 + random.nextInt(1000)).scaleByPowerOfTen(random.nextInt(8));
        BigDecimal max = maybe(0.3, amount.add(BigDecimal.valueOf(random.nextInt(5_000_000))));
        return new Money(
                amount, max, any(CURRENCIES),
                maybe(0.9, any(Money.Basis.values())), maybe(0.5, any(Money.Kind.values())),
                maybe(0.9, any(Money.Certainty.values())), cite())
                .withBound(bound(max)).withEquivalent(equivalent()).withParts(parts(amount));
    }

    /// They add up to the amount.
    private List<Money.Part> parts(BigDecimal amount) {
        if (rare.nextDouble() > 0.1) {
            return List.of();
        }
        BigDecimal first = amount.multiply(BigDecimal.valueOf(rare.nextInt(11))).movePointLeft(1);
        long day = firstDay + rare.nextInt(days);
        Money.Kind kind = rare.nextBoolean() ? null : Money.Kind.values()[rare.nextInt(Money.Kind.values().length)];
        String edition = "edition-" + rare.nextInt(size.editions);
        return List.of(
                new Money.Part(Dates.between(Dates.day(day), Dates.day(day + 700)), null, first, null, kind),
                new Money.Part(null, edition.intern(), amount.subtract(first), null, null));
    }

    /// In a currency that no figure is in itself.
    private Money.@Nullable Equivalent equivalent() {
        BigDecimal amount = BigDecimal.valueOf(1 + rare.nextInt(1000)).scaleByPowerOfTen(rare.nextInt(8));
        Edtf on = rare.nextBoolean() ? Dates.day(firstDay + rare.nextInt(days)) : null;
        return rare.nextDouble() < 0.15 ? new Money.Equivalent(amount, "CHF", on) : null;
    }

    private Money.@Nullable Bound bound(@Nullable BigDecimal max) {
        Money.Bound bound = Money.Bound.values()[rare.nextInt(Money.Bound.values().length)];
        return rare.nextDouble() > 0.3 ? null : max == null ? bound : Money.Bound.ABOUT;
    }

    private List<Citation> cite() {
        return list(random.nextInt(3), i -> new Citation(
                "source-" + random.nextInt(size.sources), maybe(0.3, "term"), maybe(0.1, "so it says"), null));
    }

    /// A span of the kinds that records hold; its end never comes before its start.
    private Edtf span() {
        EdtfDate start = date();
        long from = start.lastDay() + 1 + random.nextInt(6 * 365);
        EdtfDate end = shape(from);
        end = end.firstDay() < start.firstDay() ? Dates.day(from) : end;
        double kind = random.nextDouble();
        return kind < 0.05 ? start
                : kind < 0.12 ? Dates.between(start, Limit.OPEN)
                : kind < 0.18 ? Dates.between(start, Limit.UNKNOWN)
                : kind < 0.22 ? Dates.between(chance(0.5) ? Limit.OPEN : Limit.UNKNOWN, end)
                : Dates.between(start, (Bound) end);
    }

    private EdtfDate date() {
        return shape(firstDay + random.nextInt(days));
    }

    private EdtfDate shape(long day) {
        LocalDate date = LocalDate.ofEpochDay(day);
        EdtfDate shaped = switch (random.nextInt(3)) {
            case 0 -> Dates.year(date.getYear());
            case 1 -> Dates.month(date.getYear(), date.getMonthValue());
            default -> Dates.day(day);
        };
        return chance(0.05) ? Dates.about(shaped) : shaped;
    }

    private Text name() {
        String latin = word() + " " + word();
        double kind = random.nextDouble();
        return kind < 0.6 ? Text.of(latin)
                : kind < 0.8 ? Text.of(List.of("en", latin, "zh-Hans", chinese()))
                : Text.of(List.of("en", latin, "fr", word() + " é" + word(), "zh-Hans", chinese()));
    }

    private String word() {
        StringBuilder word = new StringBuilder();
        for (int i = 1 + random.nextInt(3); i >= 0; i--) {
            word.append(any(SYLLABLES));
        }
        word.setCharAt(0, Character.toUpperCase(word.charAt(0)));
        return word.toString();
    }

    private String chinese() {
        StringBuilder word = new StringBuilder();
        for (int i = 2 + random.nextInt(4); i > 0; i--) {
            word.append(any(CHARACTERS));
        }
        return word.toString();
    }

    private String organizationId() {
        return any(organizationIds);
    }

    private String editionId() {
        return ("edition-" + random.nextInt(size.editions)).intern();
    }

    private String agreementId() {
        return "deal-" + random.nextInt(Math.max(1, size.agreements));
    }

    private boolean chance(double share) {
        return random.nextDouble() < share;
    }

    private <T> @Nullable T maybe(double share, @Nullable T value) {
        return chance(share) ? value : null;
    }

    private <T> T any(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private <T> T any(T[] choice) {
        return choice[random.nextInt(choice.length)];
    }

    /// Up to `most` different ones, often none or one.
    private List<String> some(int most, java.util.function.Supplier<String> next) {
        LinkedHashSet<String> some = new LinkedHashSet<>();
        for (int i = random.nextInt(most + 1); i > 0; i--) {
            some.add(next.get());
        }
        return List.copyOf(some);
    }

    private static <T> List<T> list(int count, java.util.function.IntFunction<T> make) {
        List<T> list = new ArrayList<>(count);
        for (int i = 0; i < count; i++) {
            list.add(make.apply(i));
        }
        return list;
    }
}
