package org.sponsorline.dataset.entry;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.text.ClosestWord;

/// Says which code or word of the format was probably meant. Codes of three letters are all near each other, so nothing
/// is guessed of them by their letters alone: what people write for a code is looked up.
final class MeantCode {

    /// What people write for currencies, in capitals.
    private static final Map<String, String> CURRENCIES = table("""
            EUR XEU ECU EURO EUROS € 欧元
            USD $ US$ U.S.$ $US DOLLAR DOLLARS US-DOLLAR US-DOLLARS 美元
            GBP GB£ £ UKP STG POUND POUNDS STERLING 英镑
            CNY RMB CNH YUAN RENMINBI CN¥ 元 人民币
            JPY YEN JP¥ 円 日元
            CHF SFR FRANKEN SWISS-FRANC SWISS-FRANCS 瑞士法郎
            KRW WON ₩ 韩元
            INR RUPEE RUPEES RS ₹
            RUB ROUBLE RUBLE ROUBLES RUBLES ₽
            TWD NTD NT$
            HKD HK$ 港元
            AUD A$ AU$
            CAD C$ CA$
            NZD NZ$
            SGD S$
            BRL R$ REAL REAIS
            MXN MX$
            ILS NIS ₪
            TRY TL YTL ₺
            DEM DM D-MARK DEUTSCHE-MARK
            XDR SDR SDRS
            """);

    /// Currencies in which a slip of two neighbouring letters is more likely than something unknown.
    private static final List<String> USUAL_CURRENCIES = List.of(
            "USD", "EUR", "GBP", "CNY", "JPY", "CHF", "KRW", "INR", "AUD", "CAD", "SEK", "NOK", "DKK", "BRL", "HKD");

    /// Country codes of sports bodies and of habit that ISO 3166-1 does not have as alpha-3.
    private static final Map<String, String> COUNTRIES = table("""
            GB UK ENG SCO WAL NIR ENGLAND SCOTLAND WALES
            GR EL GRE
            DE GER FRG
            CH SUI
            NL NED HOLLAND
            DK DEN
            PT POR
            HR CRO
            SI SLO
            BG BUL
            LV LAT
            ZA RSA
            SA KSA
            AE UAE
            ID INA
            MY MAS
            PH PHI
            VN VIE
            IR IRI
            CL CHI
            PY PAR
            UY URU
            DZ ALG
            NG NGR
            TW TPE
            SU URS USSR
            DD GDR
            CS TCH SCG
            YU YUG
            """);

    /// Codes of countries and words that are taken for language tags, in small letters.
    private static final Map<String, String> LANGUAGES = table("""
            zh cn chinese mandarin 中文 汉语
            ja jp japanese
            cs cz czech
            da dk danish
            el gr greek
            uk ua ukrainian
            en us gb english
            de german deutsch
            fr french
            es spanish
            it italian
            pt portuguese
            ru russian
            ko korean
            ar arabic
            hi hindi
            """);

    /// Words of the trade, by the word of the format that means the same.
    private static final String WORDS = """
            digital streaming stream online internet web ott mobile vod svod
            free-to-air free fta free-tv free-to-view terrestrial
            pay-tv pay paid cable satellite subscription
            radio audio
            any all all-media *
            sponsorship sponsor sponsoring partner partnership
            media-rights broadcast broadcasting broadcast-rights tv-rights tv media rights
            supply supplier provider
            licence license licensing sublicence sublicense sublicensing merchandise merchandising
            signed confirmed agreed
            rumoured rumored reported rumor rumour
            vacant nobody none unsold open no-one
            company corporation firm business sponsor brand
            broadcaster tv network channel television
            governing-body federation association league
            organizing-committee organizer organiser loc ocog
            announcement announced
            statement quote interview speech
            legal court lawsuit
            expired ended lapsed
            terminated cancelled canceled ended-early
            replaced superseded
            per-year annual annually yearly year per-annum pa
            total overall lump-sum per-deal deal
            per-cycle cycle quadrennial per-quadrennium
            per-edition edition per-games per-event event
            in-kind kind vik value-in-kind barter
            mixed both
            official confirmed verified
            reported rumoured rumored
            undisclosed confidential secret withheld not-disclosed
            """;

    private MeantCode() {}

    /// One line of the text for each word that is meant, followed by what is written for it.
    private static Map<String, String> table(String lines) {
        Map<String, String> meant = new HashMap<>();
        for (String line : lines.split("\n")) {
            String[] words = line.split(" ");
            for (int i = 1; i < words.length; i++) {
                meant.put(words[i], words[0]);
            }
        }
        return meant;
    }

    /// One of the words that can stand somewhere, or null.
    static @Nullable String word(String word, List<String> words) {
        String plain = word.strip().toLowerCase(Locale.ROOT).replace('_', '-').replace(' ', '-');
        for (String line : WORDS.split("\n")) {
            List<String> meant = List.of(line.split(" "));
            if (words.contains(meant.getFirst()) && meant.contains(plain)) {
                return meant.getFirst();
            }
        }
        return ClosestWord.of(word, words);
    }

    /// A currency of ISO 4217, or null.
    static @Nullable String currency(String written) {
        String upper = written.strip().toUpperCase(Locale.ROOT);
        String meant = CURRENCIES.getOrDefault(upper.replace(' ', '-'), upper);
        if (Codes.isCurrency(meant)) {
            return meant;
        }
        String letters = meant.replaceAll("[^A-Z]", "");
        if (letters.length() == 3 && !letters.equals(meant) && Codes.isCurrency(letters)) {
            return letters;
        }
        return USUAL_CURRENCIES.stream().filter(usual -> isSwapped(meant, usual)).findFirst().orElse(null);
    }

    private static boolean isSwapped(String written, String usual) {
        for (int i = 0; i + 1 < usual.length(); i++) {
            String swapped = usual.substring(0, i) + usual.charAt(i + 1) + usual.charAt(i) + usual.substring(i + 2);
            if (swapped.equals(written)) {
                return true;
            }
        }
        return false;
    }

    /// A country of ISO 3166-1, or one that has been, or null.
    static @Nullable String country(String written) {
        String upper = written.strip().toUpperCase(Locale.ROOT).replace(".", "");
        String meant = COUNTRIES.getOrDefault(upper, upper);
        if (Codes.isCountry(meant)) {
            return meant;
        }
        for (String code : Locale.getISOCountries()) {
            Locale country = Locale.of("", code);
            if (country.getISO3Country().equals(upper) || country.getDisplayCountry(Locale.ENGLISH).equalsIgnoreCase(upper)
                    || country.getDisplayCountry(Locale.SIMPLIFIED_CHINESE).equals(upper)) {
                return code;
            }
        }
        return null;
    }

    /// A country, or the words for a code that stands for several, or null.
    static @Nullable String area(String written) {
        return written.equalsIgnoreCase("EU") ? "European Union" : country(written);
    }

    /// Whether a text is a code of three letters that stands for a country elsewhere: ISO 3166-1 alpha-3 or that of
    /// sports bodies.
    static boolean isCountryOfThreeLetters(String code) {
        return code.length() == 3 && (COUNTRIES.containsKey(code)
                || Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3).contains(code));
    }

    /// A language tag, or null.
    static @Nullable String language(String written) {
        String tag = written.strip().replace('_', '-').replaceFirst("\\..*", "");
        String meant = LANGUAGES.getOrDefault(tag.toLowerCase(Locale.ROOT), tag);
        return !meant.equals(written) && Codes.isLanguage(meant) ? meant : null;
    }
}
