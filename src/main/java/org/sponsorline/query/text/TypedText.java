package org.sponsorline.query.text;

import java.text.Normalizer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Normalizes the ways in which digits and signs are typed: full-width digits and those of other scripts, blanks,
/// dashes, and Chinese numerals before 年, 月, 日, 季度 and 世纪.
final class TypedText {

    private static final Pattern BLANKS = Pattern.compile("[\\s\\p{Z}]+");
    private static final Pattern CHINESE_NUMBER = Pattern.compile(
            "[〇零○一二三四五六七八九]{4}(?=\\s*年)|[一二三四五六七八九十]{1,3}(?=\\s*(?:[月日号]|季度|世纪))");
    private static final String CHINESE_FIGURES = "〇一二三四五六七八九";

    private TypedText() {}

    /// The text with plain figures and signs, `–` for every dash that is no hyphen and `...` for an ellipsis.
    static String plain(String typed) {
        String composed = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        StringBuilder plain = new StringBuilder(composed.length());
        composed.codePoints().filter(point -> Character.getType(point) != Character.FORMAT)
                .map(TypedText::plain).forEach(plain::appendCodePoint);
        String text = BLANKS.matcher(plain).replaceAll(" ").strip();
        return CHINESE_NUMBER.matcher(text).replaceAll(found -> Matcher.quoteReplacement(number(found.group())));
    }

    private static int plain(int point) {
        if (Character.isDigit(point)) {
            return '0' + Character.digit(point, 10);
        }
        return switch (point) {
            case 0x2010, 0x2011, 0x2212 -> '-';
            case 0x2012, 0x2014, 0x2015, 0x301C -> '–';
            case 0x2019, 0x2BC -> '\'';
            default -> point;
        };
    }

    /// `二〇二一` is 2021, `十九` is 19, `二十` is 20.
    private static String number(String chinese) {
        String figures = chinese.replace('零', '〇').replace('○', '〇');
        int ten = figures.indexOf('十');
        if (ten < 0) {
            return digits(figures);
        }
        String tens = ten == 0 ? "1" : digits(figures.substring(0, ten));
        String ones = ten == figures.length() - 1 ? "0" : digits(figures.substring(ten + 1));
        return tens + ones;
    }

    private static String digits(String figures) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < figures.length(); i++) {
            int digit = CHINESE_FIGURES.indexOf(figures.charAt(i));
            digits.append(digit < 0 ? "" : Integer.toString(digit));
        }
        return digits.toString();
    }
}
