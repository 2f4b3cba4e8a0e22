package org.sponsorline.desktop.main;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import javafx.scene.control.Button;
import javafx.scene.control.Label;
import javafx.scene.control.TextArea;
import javafx.scene.image.Image;
import javafx.scene.layout.Region;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.FxTest;
import org.sponsorline.desktop.ViewLoader;
import org.sponsorline.desktop.Views;
import org.sponsorline.desktop.platform.Clip;
import org.sponsorline.desktop.text.MessageBundle;

/// The box that shows an address before it is opened.
final class AddressFxTest extends FxTest {

    private final List<String> opened = new ArrayList<>();
    private final List<String> copied = new ArrayList<>();

    private Region box(String url) {
        Clip clip = new Clip() {
            @Override
            public void copyText(String text) {
                copied.add(text);
            }

            @Override
            public void copyImage(Image image) {
                throw new UnsupportedOperationException();
            }
        };
        return show(500, 300, () -> new ViewLoader(Locale.ENGLISH)
                .with(AddressController.class, () -> new AddressController(
                        url, MessageBundle.of(MainController.class, Locale.ENGLISH), opened::add, clip, () -> {}))
                .load(Views.ADDRESS));
    }

    private static String text(Region box, String id) {
        Label label = (Label) box.lookup(id);
        return label.isVisible() ? label.getText() : "";
    }

    @Test
    void itSaysFirstWhereALongAddressLeads() {
        Region box = box("https://bank.example/" + "a".repeat(2900) + ".evil");
        onFx(() -> {
            assertEquals("It leads to bank.example", text(box, "#address-host"));
            assertEquals("", text(box, "#address-sign-in"));
            ((Button) box.lookup("#address-open")).fire();
        });
        assertEquals(List.of("https://bank.example/" + "a".repeat(2900) + ".evil"), opened);
    }

    @Test
    void aNameBeforeTheHostIsSetApart() {
        Region box = box("https://bank.example@evil.example/");
        onFx(() -> {
            assertEquals("It leads to evil.example", text(box, "#address-host"));
            assertTrue(text(box, "#address-sign-in").startsWith("“bank.example” before the @"));
        });
    }

    @Test
    void whatTurnsTheWritingRoundIsSpeltOutAndNotOpened() {
        Region box = box("https://\u202Emoc.knab//:sptth\u202C.evil.example/");
        onFx(() -> {
            assertEquals("https://%E2%80%AEmoc.knab//:sptth%E2%80%AC.evil.example/",
                    ((TextArea) box.lookup("#address-text")).getText());
            assertTrue(box.lookup("#address-open").isDisabled());
            ((Button) box.lookup("#address-copy")).fire();
        });
        assertEquals(List.of("https://%E2%80%AEmoc.knab//:sptth%E2%80%AC.evil.example/"), copied);
    }

    @Test
    void anAddressFromRightToLeftIsLaidOut() {
        Region box = box("https://مثال.إختبار/" + "صفحة/".repeat(60));
        onFx(() -> {
            assertEquals("It leads to xn--mgbh0fb.xn--kgbechtv", text(box, "#address-host"));
            assertFalse(box.lookup("#address-open").isDisabled());
        });
    }
}
