package org.sponsorline.desktop.text;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Locale;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.sponsorline.desktop.Views;

final class MessageBundleTest {

    @ParameterizedTest
    @EnumSource
    void chineseSaysAllThatEnglishSays(Views view) {
        MessageBundle english = MessageBundle.ofPackage(view.packageName(), Locale.ENGLISH);
        MessageBundle chinese = MessageBundle.ofPackage(view.packageName(), Locale.SIMPLIFIED_CHINESE);
        var same = new TreeSet<String>();
        for (String key : english.keySet()) {
            if (english.getString(key).equals(chinese.getString(key)) && english.getString(key)
                    .matches(".*[a-z]{3}.*")) {
                same.add(key);
            }
        }
        assertEquals(new TreeSet<>(), same, "texts not put into Chinese");
        assertEquals(english.keySet(), chinese.keySet(), "texts only there in Chinese");
    }

    @Test
    void unknownLanguageSpeaksEnglishWhateverTheSystemSpeaks() {
        Locale before = Locale.getDefault();
        Locale.setDefault(Locale.SIMPLIFIED_CHINESE);
        try {
            assertEquals("Cancel", MessageBundle.of(MessageBundle.class, Locale.forLanguageTag("fi"))
                    .getString("cancel"));
        } finally {
            Locale.setDefault(before);
        }
    }
}
