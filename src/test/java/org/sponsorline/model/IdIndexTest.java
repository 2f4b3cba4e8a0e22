package org.sponsorline.model;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.sponsorline.model.text.Text;

final class IdIndexTest {

    private static Source source(String id) {
        return new Source(id, Text.of("T"), null, null, null, null, List.of());
    }

    @Test
    void findsNothingInNothing() {
        assertEquals(-1, IdIndex.of(List.of()).indexOf("x", List.of()));
    }

    /// A hash map is the judge, for lists of every small size and one large, with ids that collide.
    @Test
    void findsWhatAMapWouldFind() {
        Random random = new Random(5);
        for (int size = 0; size < 200; size++) {
            assertFinds(size, random);
        }
        assertFinds(50_000, random);
    }

    @Test
    void copyGrowsByItself() {
        List<Source> sources = new ArrayList<>(List.of(source("a")));
        IdIndex index = new IdIndex();
        index.add("a".hashCode());
        IdIndex copy = index.copy();
        sources.add(source("b"));
        copy.add("b".hashCode());

        assertEquals(1, copy.indexOf("b", sources));
        assertEquals(-1, index.indexOf("b", sources));
        assertEquals(0, index.indexOf("a", sources));
    }

    @Test
    void ofTwoWithTheSameIdTheFirstIsFound() {
        List<Source> sources = new ArrayList<>();
        for (int i = 0; i < 1000; i++) {
            sources.add(source("s" + i % 500));
        }

        assertEquals(499, IdIndex.of(sources).indexOf("s499", sources));
    }

    @Test
    void nothingIsAddedToAFinishedIndex() {
        IdIndex index = IdIndex.of(List.of(source("a")));

        assertThrows(IllegalStateException.class, () -> index.add(1));
    }

    private static void assertFinds(int size, Random random) {
        List<Source> sources = new ArrayList<>();
        Map<String, Integer> expected = new HashMap<>();
        while (sources.size() < size) {
            // "Aa" and "BB" have the same hash code, as have all mixtures of them.
            StringBuilder id = new StringBuilder(Integer.toString(random.nextInt(size)));
            for (int i = 0; i < 3; i++) {
                id.append(random.nextBoolean() ? "Aa" : "BB");
            }
            if (expected.putIfAbsent(id.toString(), sources.size()) == null) {
                sources.add(source(id.toString()));
            }
        }
        IdIndex index = IdIndex.of(sources);
        expected.forEach((id, place) -> assertEquals(place, index.indexOf(id, sources)));
        assertEquals(-1, index.indexOf("AaBB", sources));
        assertEquals(-1, index.indexOf("", sources));
    }
}
