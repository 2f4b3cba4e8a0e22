package org.sponsorline.dataset;

/// Tells words apart by number: what is known of a word is then found without looking at its letters.
interface WordNumbers {

    /// Of a parser that makes a new string of every word.
    WordNumbers NONE = new WordNumbers() {
        @Override
        public int last() {
            return -1;
        }

        @Override
        public boolean sharesWords() {
            return false;
        }
    };

    /// The number of the word that the parser gave last, the same each time it comes; -1 where it has none.
    int last();

    /// Whether equal short words are one and the same string.
    boolean sharesWords();
}
