package org.sponsorline.model;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The kinship of the words that agreements use for product categories.
///
/// A word means a category if it is its id, its name in one of the languages or one of its other words; capitals and
/// blanks around do not matter. Of two categories that a word could mean, one of that id comes first, then one of that
/// name, then the one stated first. A category without a parent is a family. Immutable.
public final class Categories {

    /// No kinship is stated.
    public static final Categories NONE = new Categories(List.of());

    private final List<Category> all;
    private final Map<String, Category> byId = new HashMap<>();
    private final Map<String, Category> byWord = new HashMap<>();

    private Categories(List<Category> all) {
        this.all = List.copyOf(all);
        all.forEach(category -> byId.putIfAbsent(category.id(), category));
        all.forEach(category -> byWord.putIfAbsent(folded(category.id()), category));
        all.forEach(category -> category.name().all().forEach(name -> byWord.putIfAbsent(folded(name), category)));
        all.forEach(category -> category.sameAs().forEach(word -> byWord.putIfAbsent(folded(word), category)));
    }

    /// Of categories in the order of the record; circles and parents that are not there do no harm.
    public static Categories of(List<Category> all) {
        return all.isEmpty() ? NONE : new Categories(all);
    }

    /// The words that mean a category, as they are compared.
    public static Set<String> words(Category category) {
        Set<String> words = new HashSet<>();
        Stream.of(List.of(category.id()), category.name().all(), category.sameAs()).flatMap(List::stream)
                .forEach(word -> words.add(folded(word)));
        return words;
    }

    /// In the order of the record.
    public List<Category> all() {
        return all;
    }

    public boolean isEmpty() {
        return all.isEmpty();
    }

    /// The category that a word means.
    public Optional<Category> find(String word) {
        return Optional.ofNullable(byWord.get(folded(word)));
    }

    /// The category of an id.
    public Optional<Category> ofId(@Nullable String id) {
        return id == null ? Optional.empty() : Optional.ofNullable(byId.get(id));
    }

    /// The widest category that the one a word means belongs to; empty for a word that means none.
    public Optional<Category> family(String word) {
        return find(word).map(category -> {
            Category widest = category;
            Set<String> passed = new HashSet<>();
            while (passed.add(widest.id()) && ofId(widest.parent()).isPresent()) {
                widest = ofId(widest.parent()).get();
            }
            return widest;
        });
    }

    /// Ids of the categories that words mean and of all wider ones.
    public Set<String> lines(Collection<String> words) {
        Set<String> lines = new HashSet<>();
        for (String word : words) {
            Category at = find(word).orElse(null);
            while (at != null && lines.add(at.id())) {
                at = ofId(at.parent()).orElse(null);
            }
        }
        return lines;
    }

    /// Whether two words mean one category, or one of them a wider category than the other: then what is held in the one
    /// is held in the other. Words that mean no category are kin to themselves alone.
    public boolean areKin(String one, String other) {
        Optional<Category> first = find(one);
        Optional<Category> second = find(other);
        if (first.isEmpty() || second.isEmpty()) {
            return folded(one).equals(folded(other));
        }
        return isWithin(first.get(), second.get()) || isWithin(second.get(), first.get());
    }

    private boolean isWithin(Category inner, Category outer) {
        Set<String> passed = new HashSet<>();
        Category at = inner;
        while (!at.id().equals(outer.id()) && passed.add(at.id()) && ofId(at.parent()).isPresent()) {
            at = ofId(at.parent()).get();
        }
        return at.id().equals(outer.id());
    }

    private static String folded(String word) {
        return word.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Categories categories && all.equals(categories.all);
    }

    @Override
    public int hashCode() {
        return all.hashCode();
    }

    @Override
    public String toString() {
        return all.toString();
    }
}
