package org.sponsorline.dataset;

import com.google.gson.stream.JsonReader;
import java.io.IOException;

/// Tells words apart by number: what is known of a word is then found without looking at its letters.
interface WordNumbers {

    /// Of a parser that makes a new string of every word.
    static WordNumbers none(JsonReader in) {
        return new WordNumbers() {
            private String last = "";

            @Override
            public int nextWord(WordSort sort) throws IOException {
                last = in.nextString();
                return -1;
            }

            @Override
            public int secondNumber() {
                return -1;
            }

            @Override
            public String unnumbered() {
                return last;
            }

            @Override
            public int nameNumber() {
                return -1;
            }

            @Override
            public boolean sharesWords() {
                return false;
            }

            @Override
            public String text(int number) {
                throw new IllegalArgumentException("No word has a number.");
            }
        };
    }

    /// Reads the text or number that comes next in the JSON.
    ///
    /// @param sort of the word
    /// @return its number, the same each time it comes; -1 where it has none
    int nextWord(WordSort sort) throws IOException;

    /// The number of what stands behind the slash, where the word is two dates with a slash between; its own number is
    /// then that of what stands before. Else -1.
    int secondNumber();

    /// The word read last, which has no number.
    String unnumbered();

    /// The number of the member's name that the parser gave last, or -1.
    int nameNumber();

    /// Whether equal short words are one and the same string.
    boolean sharesWords();

    /// The word with a number.
    String text(int number);
}
