package org.sponsorline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.sponsorline.model.text.Text;

final class CategoriesTest {

    private final Categories categories = Categories.of(List.of(
            category("technology", null), category("cloud", "technology", "cloud services", "cloud computing"),
            category("storage", "cloud"),
            new Category("drinks", Text.of(List.of("en", "Soft drinks", "zh-Hans", "软饮料")), null, List.of())));

    @ParameterizedTest
    @CsvSource(textBlock = """
            cloud services, cloud, technology
            ' Cloud Computing', cloud, technology
            storage, storage, technology
            About storage, storage, technology
            软饮料, drinks, drinks
            technology, technology, technology
            """)
    void aWordMeansACategoryOfAFamily(String word, String category, String family) {
        assertEquals(category, categories.find(word).orElseThrow().id());
        assertEquals(family, categories.family(word).orElseThrow().id());
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            cloud services, cloud computing, true
            storage, technology, true
            technology, storage, true
            storage, drinks, false
            timing, Timing, true
            timing, technology, false
            """)
    void wordsAreKinWhereOneIsWithinTheOther(String one, String other, boolean kin) {
        assertEquals(kin, categories.areKin(one, other));
    }

    @Test
    void siblingsAreNotKin() {
        Categories siblings = Categories.of(List.of(category("a", null), category("b", "a"), category("c", "a")));
        assertEquals(false, siblings.areKin("b", "c"));
    }

    @Test
    void circlesAndParentsThatAreNotThereDoNoHarm() {
        Categories odd = Categories.of(List.of(category("a", "b"), category("b", "a"), category("c", "nowhere")));

        assertEquals("c", odd.family("c").orElseThrow().id());
        assertEquals(true, odd.family("a").isPresent());
        assertEquals(false, odd.areKin("a", "c"));
    }

    @Test
    void noCategoriesAreOneValue() {
        assertSame(Categories.NONE, Categories.of(List.of()));
        assertEquals(true, Categories.NONE.family("x").isEmpty());
    }

    private static Category category(String id, String parent, String... sameAs) {
        return new Category(id, Text.of("About " + id), parent, List.of(sameAs));
    }
}
