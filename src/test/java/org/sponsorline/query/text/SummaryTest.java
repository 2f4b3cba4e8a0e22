package org.sponsorline.query.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.RandomRecord;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfException;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.Records;

final class SummaryTest {

    private static final Dataset GAMES = Records.record()
            .organization("ioc", Text.of(List.of("en", "International Olympic Committee", "zh-Hans", "国际奥委会")), "CH")
            .organization("alibaba", Text.of(List.of("en", "Alibaba Group", "zh-Hans", "阿里巴巴集团")), "CN")
            .organization("kuaishou", Text.of(List.of("en", "Kuaishou", "zh-Hans", "快手")), "CN")
            .add(Records.deal("alibaba-top").programme("TOP", "Worldwide Partner").between("ioc", "alibaba")
                    .categories("cloud services", "e-commerce platform services").announced(Dates.day("2017-01-19"))
                    .term(Dates.between(Dates.year(2017), Dates.year(2028))).editions("a", "b", "c", "d", "e", "f")
                    .value(Value.UNDISCLOSED))
            .add(Records.deal("rights").kind(Agreement.Kind.MEDIA_RIGHTS).between("ioc", "kuaishou")
                    .territories("CN", "-HK").media("digital").exclusive(false).editions("tokyo-2020")
                    .ended(Dates.day("2021-08-08"), null, Agreement.Reason.EXPIRED)
                    .value(new Value.Figures(List.of(Records.usd(800_000_000), Records.usd(600_000_000)))))
            .add(Records.deal("bare").between("ioc", "kuaishou"))
            .add(Records.deal("overheard").between("ioc", "kuaishou").announced(edtf("../2021-07-19"))
                    .term(edtf("../2028")).ended(edtf("/2024-08"), null, Agreement.Reason.TERMINATED))
            .make();

    @Test
    void tellsWhatTheFieldsSay() {
        assertEquals(
                "Alibaba Group, Worldwide Partner (TOP) for cloud services and e-commerce platform services, granted by "
                        + "International Olympic Committee, announced on 19 January 2017, from 2017 through 2028, covering "
                        + "6 editions; value undisclosed.",
                tell(0, Locale.ENGLISH));
        assertEquals(
                "Kuaishou, non-exclusive media rights, territory: China, without Hong Kong SAR China, on digital media, "
                        + "granted by International Olympic Committee, covering tokyo-2020, expired on 8 August 2021; "
                        + "value USD 800 m, total, reported or USD 600 m, total, reported.",
                tell(1, Locale.ENGLISH));
    }

    @Test
    void tellsItInChinese() {
        assertEquals(
                "阿里巴巴集团：Worldwide Partner（TOP），品类为cloud services和e-commerce platform services，由国际奥委会授予，"
                        + "2017年1月19日公布，期限为2017年至2028年，涵盖 6 届；金额未公开。",
                tell(0, Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void saysNothingThatNoFieldSays() {
        assertEquals("Kuaishou, sponsorship, granted by International Olympic Committee.", tell(2, Locale.ENGLISH));
    }

    @Test
    void whereNoTermIsStatedThatIsSaidApartFromTheSentence() {
        assertEquals(
                "Kuaishou, sponsorship, granted by International Olympic Committee. Term not stated.",
                Summary.withTermNotStated(GAMES, GAMES.agreements().get(2), Locale.ENGLISH));
        assertTrue(Summary.withTermNotStated(GAMES, GAMES.agreements().get(2), Locale.CHINESE).endsWith("。期限未说明。"));
        assertEquals(
                tell(0, Locale.ENGLISH), Summary.withTermNotStated(GAMES, GAMES.agreements().getFirst(), Locale.ENGLISH));
    }

    /// One who is known to be a partner on a day was announced by that day, not "to" it.
    @Test
    void tellsWhatHappenedByADayAsBeingByThatDay() {
        assertEquals(
                "Kuaishou, sponsorship, granted by International Olympic Committee, announced by 19 July 2021, "
                        + "through 2028 with no start set, terminated by August 2024.",
                tell(3, Locale.ENGLISH));
        assertEquals(
                "快手：赞助，由国际奥委会授予，不迟于2021年7月19日公布，期限为截至2028年（未定开始时间），已终止（不迟于2024年8月）。",
                tell(3, Locale.SIMPLIFIED_CHINESE));
    }

    @Test
    void everyGeneratedAgreementHasASentence() {
        Dataset dataset = RandomRecord.of(12, 400);
        for (Locale locale : List.of(Locale.ENGLISH, Locale.SIMPLIFIED_CHINESE)) {
            for (Agreement agreement : dataset.agreements()) {
                String sentence = Summary.sentence(dataset, agreement, locale);
                assertFalse(sentence.contains("null") || sentence.contains("{") || sentence.contains(", ,"), sentence);
            }
        }
    }

    private static Edtf edtf(String text) {
        try {
            return EdtfParser.parse(text);
        } catch (EdtfException impossible) {
            throw new IllegalArgumentException(text, impossible);
        }
    }

    private static String tell(int agreement, Locale locale) {
        return Summary.sentence(GAMES, GAMES.agreements().get(agreement), locale);
    }
}
