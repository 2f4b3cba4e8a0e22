package org.sponsorline.model.date;

import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;

/// The names of months in German, French and Spanish.
final class MonthNames {

    private static final Map<String, String> ENGLISH = table("""
            january januar jänner jan janvier janv enero ene
            february februar feb février fevrier févr fevr febrero
            march märz maerz mär mrz mars marzo
            april avril avr abril abr
            may mai mayo
            june juni juin junio
            july juli juillet juil julio
            august août aout agosto ago
            september septembre septiembre setiembre
            october oktober okt octobre octubre
            november novembre noviembre
            december dezember dez décembre decembre déc diciembre dic
            """);
    private static final Pattern WORD = Pattern.compile("\\p{L}+");

    private MonthNames() {}

    private static Map<String, String> table(String lines) {
        Map<String, String> english = new HashMap<>();
        for (String line : lines.split("\n")) {
            String[] names = line.split(" ");
            for (String name : names) {
                english.put(name, names[0]);
            }
        }
        return english;
    }

    /// A text in small letters with its months in English, and without the words that stand between them and figures:
    /// `19 de julio de 2021`, `1er juillet 2021`.
    static String inEnglish(String text) {
        boolean[] named = {false};
        String english = WORD.matcher(text).replaceAll(word -> {
            String name = ENGLISH.get(word.group());
            named[0] |= name != null;
            return name == null ? word.group() : name;
        });
        return named[0] ? english.replaceAll(" del? ", " ").replaceAll("\\b1(?:er|º|o) ", "1 ") : text;
    }
}
