package org.sponsorline.model;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// The countries of each area of the world (UN M49), so that territories can be compared.
///
/// Countries are ISO 3166-1 alpha-2 codes; `XK` (Kosovo) counts as one. Free text has no known
/// countries, so nothing is concluded from it.
public final class Territories {

    /// The code of a territory without bounds.
    public static final String WORLD = "world";

    private static final String WORLD_AREA = "001";
    private static final String NORTH_AMERICA = "003";

    private static final Territories TABLE = new Territories();

    private final List<String> countries = new ArrayList<>();
    private final Map<String, BitSet> places = new HashMap<>();
    private final Map<String, String> areaAround = new HashMap<>();
    private final Set<String> numbers = new TreeSet<>();

    private Territories() {
        try (InputStream table = Territories.class.getResourceAsStream("areas.txt");
                BufferedReader lines = new BufferedReader(new InputStreamReader(table, StandardCharsets.UTF_8))) {
            lines.lines().filter(line -> !line.startsWith("#")).forEach(line -> addArea(line.split(" ")));
        } catch (IOException e) {
            throw new UncheckedIOException("The table of areas cannot be read.", e);
        }
        BitSet northAmerica = new BitSet();
        for (String part : List.of("013", "021", "029")) {
            northAmerica.or(place(part));
        }
        places.put(NORTH_AMERICA, northAmerica);
        places.put(WORLD, place(WORLD_AREA));
        numbers.addAll(List.of(WORLD_AREA, NORTH_AMERICA));
    }

    /// @param words an area, the area it lies in, and its countries as `CH:756`
    private void addArea(String[] words) {
        numbers.add(words[0]);
        areaAround.put(words[0], words[1]);
        for (int i = 2; i < words.length; i++) {
            int index = countries.size();
            String country = words[i].substring(0, 2);
            countries.add(country);
            place(country).set(index);
            if (words[i].length() > 2) {
                numbers.add(words[i].substring(3));
                place(words[i].substring(3)).set(index);
            }
            for (String area = words[0]; area != null; area = areaAround.get(area)) {
                place(area).set(index);
            }
        }
    }

    private BitSet place(String code) {
        return places.computeIfAbsent(code, unseen -> new BitSet());
    }

    /// Whether a code is an M49 number, of an area or of a country.
    public static boolean isArea(String code) {
        return TABLE.numbers.contains(code);
    }

    /// Whether a code is a country, an M49 number or the world rather than free text.
    public static boolean isKnown(String code) {
        return TABLE.places.containsKey(code);
    }

    /// The countries of a place, in the order of their codes; empty for free text.
    public static Set<String> countries(String code) {
        return TABLE.named(TABLE.places.getOrDefault(code, new BitSet()));
    }

    /// The countries of several places without those carved out, in the order of their codes.
    ///
    /// Carve-outs alone are taken out of the world.
    public static Set<String> countries(List<Territory> territories) {
        return TABLE.named(TABLE.covered(territories));
    }

    /// The countries in which `inner` holds and `outer` certainly does not; empty if nothing can be said.
    public static Set<String> outside(List<Territory> outer, List<Territory> inner) {
        if (outer.isEmpty() || inner.isEmpty() || !TABLE.wholeKnown(outer)) {
            return Set.of();
        }
        BitSet outside = TABLE.covered(inner);
        outside.andNot(TABLE.covered(outer));
        return TABLE.named(outside);
    }

    private boolean wholeKnown(List<Territory> territories) {
        return territories.stream().allMatch(territory -> territory.excluded() || isKnown(territory.code()));
    }

    private BitSet covered(List<Territory> territories) {
        BitSet covered = new BitSet();
        boolean onlyCarveOuts = !territories.isEmpty();
        for (Territory territory : territories) {
            if (!territory.excluded()) {
                onlyCarveOuts = false;
                covered.or(places.getOrDefault(territory.code(), new BitSet()));
            }
        }
        if (onlyCarveOuts) {
            covered.or(place(WORLD));
        }
        for (Territory territory : territories) {
            if (territory.excluded()) {
                covered.andNot(places.getOrDefault(territory.code(), new BitSet()));
            }
        }
        return covered;
    }

    private Set<String> named(BitSet set) {
        Set<String> names = new TreeSet<>();
        set.stream().forEach(index -> names.add(countries.get(index)));
        return Collections.unmodifiableSet(names);
    }
}
