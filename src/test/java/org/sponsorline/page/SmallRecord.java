package org.sponsorline.page;

import java.math.BigDecimal;
import java.util.List;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Agreement.Disputed;
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
import org.sponsorline.model.date.EdtfException;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.model.text.Text;

/// A record small enough to be read whole in a test: one partner, one that left, a broadcaster and its sublicence.
public final class SmallRecord {

    private SmallRecord() {}

    static Dataset whole() {
        return new Dataset(
                new Dataset.Header(Text.of("Small"), null, date("2026-01-01"), OpeningView.UNSTATED),
                List.of(
                        new Source("gt", Text.of("Chinese firms help"), Text.of("Global Times"), date("2021-07-19"),
                                null, null, List.of()),
                        new Source("reuters", Text.of("Alibaba signs"), Text.of("Reuters (reposted)"),
                                date("2017-01-19"), "https://example.org/alibaba", Text.of("A copy."), List.of()),
                        new Source("bare", Text.of("Untitled page"), null, null, "https://example.org/bare", null,
                                List.of())),
                List.of(
                        new Organization("ioc", names("International Olympic Committee", "国际奥林匹克委员会"),
                                List.of(Text.of("IOC")), Organization.Kind.GOVERNING_BODY, "CH", null, null,
                                List.of(cite("gt")), List.of()),
                        new Organization("alibaba", names("Alibaba Group", "阿里巴巴集团"), List.of(),
                                Organization.Kind.COMPANY, "CN", null, "https://example.org", List.of(), List.of("f1")),
                        new Organization("cloud", Text.of("Alibaba Cloud"), List.of(), null, null, "alibaba", null,
                                List.of(), List.of()),
                        new Organization("mcd", Text.of("McDonald’s"), List.of(), Organization.Kind.COMPANY, "US",
                                null, null, List.of(), List.of()),
                        new Organization("cmg", Text.of("China Media Group"), List.of(),
                                Organization.Kind.BROADCASTER, "CN", null, null, List.of(), List.of()),
                        new Organization("kuaishou", names("Kuaishou", "快手"), List.of(), null, "CN", null, null,
                                List.of(), List.of())),
                List.of(
                        new Edition("tokyo-2020", names("Tokyo 2020", "2020年东京奥运会"), "olympic-games", "summer",
                                new Edition.Host(names("Tokyo", "东京"), "JP"), date("2020-07-24/2020-08-09"),
                                date("2021-07-23/2021-08-08"), List.of(cite("gt")), List.of()),
                        new Edition("beijing-2022", Text.of("Beijing 2022"), "olympic-games", "winter", null,
                                date("2022-02-04/2022-02-20"), null, List.of(), List.of()),
                        new Edition("paris-2024", Text.of("Paris 2024"), "olympic-games", "summer", null,
                                date("2024"), null, List.of(), List.of())),
                agreements(), milestones(),
                List.of(new Figure("top-2021", "ioc", "sponsorship", date("2021/2024"),
                        new Value.Figures(List.of(money(2_000_000_000L, null, null, Money.Certainty.OFFICIAL, "gt"))),
                        Text.of("Forecast."), List.of(cite("gt")), List.of())));
    }

    private static List<Agreement> agreements() {
        return List.of(
                Agreement.builder("alibaba-top", Agreement.Kind.SPONSORSHIP)
                        .programme("TOP")
                        .tier("Worldwide Partner")
                        .grantor("ioc")
                        .grantees(List.of("alibaba"))
                        .categories(List.of("cloud services", "e-commerce"))
                        .exclusive(true)
                        .territories(List.of(Territory.of("world")))
                        .announced(date("2017-01-19"))
                        .term(date("2017/2028"))
                        .editions(List.of("tokyo-2020", "beijing-2022"))
                        .value(new Value.Figures(List.of(
                                money(800_000_000, null, Money.Basis.TOTAL, Money.Certainty.REPORTED, "gt"),
                                money(600_000_000, 650_000_000L, Money.Basis.TOTAL, null, "reuters"))))
                        .disputed(List.of(
                                new Disputed("term", "2018/2028", List.of(cite("reuters"))),
                                new Disputed("term", "ten years", List.of()),
                                new Disputed("categories", "[\"cloud\",\"media\"]", List.of(cite("gt")))))
                        .note(names("A note.", "备注文字。"))
                        .cite(List.of(
                                new Citation("gt", "term", "running to 2028", null),
                                new Citation("reuters", null, null, "Seen as a copy.")))
                        .facts(List.of("gt-alibaba-deal-2017"))
                        .build(),
                Agreement.builder("mcd-top", Agreement.Kind.SPONSORSHIP)
                        .programme("TOP")
                        .tier("Worldwide Partner")
                        .grantor("ioc")
                        .grantees(List.of("mcd"))
                        .categories(List.of("restaurants"))
                        .term(date("1996~/2020"))
                        .ended(new Agreement.Ending(date("2017-06-16"), date("2017-06-16"),
                                Agreement.Reason.TERMINATED, Text.of("Rights in Korea stayed until 2018.")))
                        .value(Value.UNDISCLOSED)
                        .cite(List.of(cite("bare")))
                        .build(),
                Agreement.builder("cmg-china", Agreement.Kind.MEDIA_RIGHTS)
                        .grantor("ioc")
                        .grantees(List.of("cmg"))
                        .territories(List.of(Territory.of("CN"), Territory.of("-HK")))
                        .media(List.of("any"))
                        .term(date("2018-01-01/2024-12-31"))
                        .editions(List.of("tokyo-2020", "beijing-2022", "paris-2024"))
                        .build(),
                Agreement.builder("kuaishou-china", Agreement.Kind.MEDIA_RIGHTS)
                        .grantor("cmg")
                        .grantees(List.of("kuaishou"))
                        .exclusive(false)
                        .territories(List.of(Territory.of("CN")))
                        .media(List.of("digital"))
                        .announced(date("../2021-06-23"))
                        .editions(List.of("tokyo-2020", "beijing-2022"))
                        .parent("cmg-china")
                        .cite(List.of(cite("gt")))
                        .build(),
                Agreement.builder("cmg-china-2", Agreement.Kind.MEDIA_RIGHTS)
                        .grantor("ioc")
                        .grantees(List.of("cmg"))
                        .territories(List.of(Territory.of("CN")))
                        .media(List.of("any"))
                        .announced(date("2021-09"))
                        .term(date("2025-01-01/.."))
                        .succeeds("cmg-china")
                        .cite(List.of(cite("bare")))
                        .build());
    }

    private static List<Milestone> milestones() {
        return List.of(
                new Milestone("zhang-yi", Milestone.Kind.STATEMENT, date("2021-07-19"), Text.of("An inevitable trend"),
                        Text.of("Commercial activity follows from globalisation."), List.of("alibaba"),
                        List.of("alibaba-top"), List.of("tokyo-2020"),
                        new Milestone.Speaker(Text.of("Zhang Yi"), Text.of("CEO"), "kuaishou"),
                        List.of(new Citation("gt", null, "inevitable trend", null)), List.of("gt-quote")),
                new Milestone("pin", Milestone.Kind.LAUNCH, date("2021-07"), Text.of("Cloud Pin"), null,
                        List.of("alibaba"), List.of("alibaba-top"), List.of(), null, List.of(), List.of()));
    }

    static Text names(String english, String chinese) {
        return Text.of(List.of("en", english, "zh-Hans", chinese));
    }

    static Citation cite(String source) {
        return new Citation(source, null, null, null);
    }

    private static Money money(long amount, Long max, Money.Basis basis, Money.Certainty certainty, String source) {
        return new Money(BigDecimal.valueOf(amount), max == null ? null : BigDecimal.valueOf(max), "USD", basis,
                null, certainty, List.of(cite(source)));
    }

    static Edtf date(String text) {
        try {
            return EdtfParser.parse(text);
        } catch (EdtfException wrong) {
            throw new IllegalArgumentException(text, wrong);
        }
    }
}
