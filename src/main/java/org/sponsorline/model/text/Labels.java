package org.sponsorline.model.text;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/// Translations of the words of a record, such as its tiers and categories.
///
/// Each label is a text whose first language is the word as the entries have it. Words without a label are the same
/// in every language. Immutable.
public final class Labels {

    /// No label at all.
    public static final Labels NONE = new Labels(List.of());

    private final List<Text> texts;
    private final Map<String, Text> byWord;

    private Labels(List<Text> texts) {
        this.texts = List.copyOf(texts);
        Map<String, Text> map = new HashMap<>();
        this.texts.forEach(text -> map.putIfAbsent(text.first(), text));
        byWord = Map.copyOf(map);
    }

    /// Of two labels for the same word the first counts.
    public static Labels of(List<Text> texts) {
        return texts.isEmpty() ? NONE : new Labels(texts);
    }

    /// The labels in the order of the record.
    public List<Text> texts() {
        return texts;
    }

    /// The label of a word.
    public Optional<Text> of(String word) {
        return Optional.ofNullable(byWord.get(word));
    }

    /// A word for a reader of this locale in one line; the word itself if it has no label.
    public String in(String word, Locale locale) {
        Text label = byWord.get(word);
        return label == null ? TextLines.oneLine(word) : label.in(locale);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Labels labels && texts.equals(labels.texts);
    }

    @Override
    public int hashCode() {
        return texts.hashCode();
    }

    @Override
    public String toString() {
        return texts.toString();
    }
}
