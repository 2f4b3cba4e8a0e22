package org.sponsorline.model.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.model.OddText;

final class WebAddressTest {

    @ParameterizedTest
    @CsvSource({
        "https://example.org/a?b=c#d, example.org, https://example.org/a?b=c#d",
        "HTTPS://Example.ORG:8080, example.org:8080, https://example.org:8080",
        "https://例え.jp/道, xn--r8jz45g.jp, https://xn--r8jz45g.jp/道",
        "https://аpple.com/, xn--pple-43d.com, https://xn--pple-43d.com/",
        "https://evil.example\\@bank.example/, evil.example, https://evil.example/@bank.example/",
        "https://[::1]:80/, [::1]:80, https://[::1]:80/",
        "https://bank.example／evil.example/, '', ''",
    })
    void hostIsShownAsItIsLookedUp(String written, String host, String text) {
        WebAddress address = WebAddress.of(written);
        if (host.isEmpty()) {
            assertFalse(address.isWeb() && address.host().equals("bank.example"), address::toString);
            return;
        }
        assertEquals(host, address.host());
        assertEquals(text, address.text());
        assertTrue(address.isWeb());
        assertNull(address.signIn());
    }

    @Test
    void overridesAreEncodedAndSuchAHostIsNone() {
        WebAddress address = WebAddress.of("https://\u202Emoc.knab//:sptth\u202C.evil.example/");
        assertEquals("https://%E2%80%AEmoc.knab//:sptth%E2%80%AC.evil.example/", address.text());
        assertFalse(address.isWeb());
    }

    @Test
    void whatStandsBeforeTheHostIsSetApart() {
        WebAddress address = WebAddress.of("https://bank.example@evil.example/");
        assertEquals("evil.example", address.host());
        assertEquals("bank.example", address.signIn());
        assertEquals("https://bank.example@evil.example/ [evil.example]", address.line());
        assertEquals("evil.example", WebAddress.of("https://bank.example:443@x@evil.example").host());
    }

    @ParameterizedTest
    @CsvSource({"javascript:alert(1)", "file:///etc/passwd", "https:bank.example", "https://", "//example.org", "mailto:a@b.org", "ftp://example.org", "plain words"})
    void whatIsNoPageOfTheWebIsNotOpened(String written) {
        assertFalse(WebAddress.of(written).isWeb());
    }

    @Test
    void nothingInAnyAddressTurnsItRoundOrBreaksIt() {
        OddText odd = new OddText(43);
        for (int i = 0; i < 20_000; i++) {
            String rest = odd.next();
            for (String written : new String[] {rest, "https://" + rest, "https://a.example/" + rest, "https://" + rest + "@b.example"}) {
                WebAddress address = WebAddress.of(written);
                assertTrue(address.line().codePoints().allMatch(c -> c >= 0x20 && c != 0x7F && (c < 0x80
                        || Character.getDirectionality(c) == Character.DIRECTIONALITY_LEFT_TO_RIGHT)), address::line);
                assertEquals(address.text(), WebAddress.of(address.text()).text());
                assertEquals(address.host(), WebAddress.of(address.text()).host());
            }
        }
    }
}
