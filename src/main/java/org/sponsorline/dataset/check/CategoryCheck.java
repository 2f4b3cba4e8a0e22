package org.sponsorline.dataset.check;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.entry.EntryList;
import org.sponsorline.dataset.entry.Placed;
import org.sponsorline.dataset.problem.Findings;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Categories;
import org.sponsorline.model.Category;
import org.sponsorline.model.text.ClosestWord;

/// Looks whether the kinship of categories holds: every parent is there and no circle is closed, no word means two
/// categories, and no agreement uses a word that means none.
public final class CategoryCheck {

    private static final String CATEGORY = "@kind.category";

    /// For more different words, guessing which category each means would take long.
    private static final int MOST_GUESSED = 1_000;

    private final List<Placed<Category>> stated;
    private final boolean whole;
    private final Findings findings;

    /// @param whole whether nothing was left out: else a word may mean what was
    public CategoryCheck(List<Placed<Category>> stated, boolean whole, Findings findings) {
        this.stated = stated;
        this.whole = whole;
        this.findings = findings;
    }

    /// @return the categories with the parents that they can have
    public Categories run(EntryList<Agreement> agreements) {
        if (stated.isEmpty()) {
            return Categories.NONE;
        }
        Map<String, Category> repaired = new LinkedHashMap<>();
        for (Placed<Category> placed : stated) {
            repaired.put(placed.value().id(), placed.value());
        }
        for (Placed<Category> placed : stated) {
            Category category = placed.value();
            String parent = category.parent();
            if (parent != null && !repaired.containsKey(parent)) {
                findings.add(
                        Kind.DANGLING_REFERENCE, pointer(placed, "parent"), ClosestWord.of(parent, repaired.keySet()),
                        null, parent, CATEGORY);
                repaired.put(category.id(), withoutParent(category));
            } else if (parent != null && closesCircle(category, repaired)) {
                findings.add(
                        Kind.CYCLE, pointer(placed, "parent"), null, null, "parent", way(category, repaired));
                repaired.put(category.id(), withoutParent(category));
            }
        }
        nameAmbiguous();
        Categories categories = Categories.of(List.copyOf(repaired.values()));
        if (whole) {
            nameUnknown(categories, agreements);
        }
        return categories;
    }

    private static Category withoutParent(Category category) {
        return new Category(category.id(), category.name(), null, category.sameAs());
    }

    private static boolean closesCircle(Category category, Map<String, Category> all) {
        Set<String> passed = new HashSet<>();
        @Nullable Category at = category;
        while (at != null && at.parent() != null && passed.add(at.id())) {
            at = all.get(at.parent());
        }
        return at != null && at.id().equals(category.id()) && at.parent() != null;
    }

    private static String way(Category category, Map<String, Category> all) {
        List<String> way = new ArrayList<>();
        @Nullable Category at = category;
        do {
            way.add(at.id());
            at = at.parent() == null ? null : all.get(at.parent());
        } while (at != null && !at.id().equals(category.id()));
        way.add(category.id());
        return String.join(" → ", way);
    }

    private void nameAmbiguous() {
        Map<String, String> meaning = new HashMap<>();
        for (Placed<Category> placed : stated) {
            for (String word : Categories.words(placed.value()).stream().sorted().toList()) {
                String other = meaning.putIfAbsent(word, placed.value().id());
                if (other != null) {
                    findings.add(
                            Kind.AMBIGUOUS_CATEGORY, "/categories/" + placed.index(), null, null, word, other,
                            placed.value().id());
                }
            }
        }
    }

    /// Each word is named where it first stands.
    private void nameUnknown(Categories categories, EntryList<Agreement> agreements) {
        List<String> known = categories.all().stream().flatMap(category -> category.name().all().stream()).toList();
        Set<String> named = new HashSet<>();
        for (int i = 0; i < agreements.entries().size(); i++) {
            Agreement agreement = agreements.entries().get(i);
            for (int k = 0; k < agreement.categories().size(); k++) {
                String word = agreement.categories().get(k);
                if (categories.find(word).isEmpty() && named.add(word)) {
                    String nearest = named.size() > MOST_GUESSED ? null : ClosestWord.of(word, known);
                    findings.add(
                            Kind.UNKNOWN_CATEGORY, "/agreements/" + agreements.indexInFile(i) + "/categories/" + k,
                            nearest, agreement.key(), word);
                }
            }
        }
    }

    private static String pointer(Placed<Category> placed, String member) {
        return "/categories/" + placed.index() + "/" + member;
    }
}
