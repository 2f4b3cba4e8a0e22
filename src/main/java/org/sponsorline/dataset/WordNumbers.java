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

        @Override
        public void expect(WordSort sort) {
            // They are all the same here.
        }

        @Override
        public String text(int number) {
            throw new IllegalArgumentException("No word has a number.");
        }
    };

    /// The number of the word that the parser gave last, the same each time it comes; -1 where it has none.
    int last();

    /// Whether equal short words are one and the same string.
    boolean sharesWords();

    /// Says of what sort the texts and numbers are that are read next.
    void expect(WordSort sort);

    /// The word with a number.
    String text(int number);
}
