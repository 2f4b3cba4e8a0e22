package org.sponsorline.query.search;

import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.sponsorline.query.column.IntList;
import org.sponsorline.query.text.SearchText;

/// Which documents hold which words: a sorted dictionary with a packed list of documents for each word.
///
/// Documents are numbered from 0. Each place of a word has a weight that says where it stands. Costs about two bytes
/// for each word of each document. Immutable.
final class WordIndex {

    /// The word stands in the text of the document.
    static final byte IN_TEXT = 1;
    /// The word stands in a name of the document.
    static final byte IN_NAME = 2;
    /// A name of the document begins with the word.
    static final byte BEGINS_NAME = 3;

    private static final int WEIGHT_BITS = 2;

    private final int documents;
    private final String[] words;
    private final byte[] postings;
    private final int[] postingStarts;
    private final long[] names;

    /// @param names every name as the hash of its folded text above the number of its document, in order
    private WordIndex(int documents, String[] words, byte[] postings, int[] postingStarts, long[] names) {
        this.names = names;
        this.documents = documents;
        this.words = words;
        this.postings = postings;
        this.postingStarts = postingStarts;
    }

    int documentCount() {
        return documents;
    }

    /// Writes for each document the greatest weight with which it holds all that is wanted; 0 if it does not.
    ///
    /// A run without spaces of three characters or more is only checked pair by pair.
    void weigh(SearchWords.Wanted wanted, byte[] into) {
        Arrays.fill(into, (byte) 0);
        if (!wanted.run()) {
            raise(into, wanted.text(), true);
            return;
        }
        int[] points = wanted.text().codePoints().toArray();
        for (int i = 0; i < Math.max(1, points.length - 1); i++) {
            byte[] ofPair = i == 0 ? into : new byte[documents];
            String pair = new String(points, i, Math.min(2, points.length));
            raise(ofPair, pair, points.length == 1);
            if (i > 0) {
                takeLesser(into, ofPair);
            }
        }
    }

    /// The documents that may have a name which folds to this; among them are all that do.
    int[] named(String folded) {
        int hash = folded.hashCode();
        int from = Arrays.binarySearch(names, (long) hash << Integer.SIZE);
        from = from < 0 ? -from - 1 : from;
        int to = from;
        while (to < names.length && (int) (names[to] >> Integer.SIZE) == hash) {
            to++;
        }
        return Arrays.stream(names, from, to).mapToInt(name -> (int) name).distinct().toArray();
    }

    private static void takeLesser(byte[] first, byte[] second) {
        for (int i = 0; i < first.length; i++) {
            // Only the first pair of a run can begin a name.
            boolean begins = first[i] == BEGINS_NAME && second[i] == IN_NAME;
            first[i] = begins ? BEGINS_NAME : (byte) Math.min(first[i], second[i]);
        }
    }

    private void raise(byte[] weights, String word, boolean asPrefix) {
        int found = Arrays.binarySearch(words, word);
        for (int at = found < 0 ? -found - 1 : found; at < words.length && words[at].startsWith(word); at++) {
            if (asPrefix || words[at].length() == word.length()) {
                raise(weights, postingStarts[at], postingStarts[at + 1]);
            }
        }
    }

    private void raise(byte[] weights, int from, int to) {
        int document = 0;
        int at = from;
        while (at < to) {
            int value = 0;
            int shift = 0;
            byte octet;
            do {
                octet = postings[at++];
                value |= (octet & 0x7f) << shift;
                shift += 7;
            } while (octet < 0);
            document += value >>> WEIGHT_BITS;
            byte weight = (byte) (value & (1 << WEIGHT_BITS) - 1);
            if (weights[document] < weight) {
                weights[document] = weight;
            }
        }
    }

    /// Gathers the words of documents, which come in ascending order.
    static final class Maker {

        private final Map<String, Integer> numbers = new HashMap<>();
        private final IntList words = new IntList();
        private final IntList places = new IntList();
        private final IntList nameHashes = new IntList();
        private final IntList nameDocuments = new IntList();
        private final StringBuilder folded = new StringBuilder();
        private int document = -1;

        /// Begins the next document and returns its number.
        int next() {
            return ++document;
        }

        /// Adds names to the present document.
        void names(List<String> names) {
            names.forEach(name -> add(name, true));
        }

        /// Adds running text to the present document.
        void text(List<String> texts) {
            texts.forEach(text -> add(text, false));
        }

        private void add(String text, boolean name) {
            folded.setLength(0);
            SearchText.fold(text, folded);
            if (name) {
                nameHashes.add(folded.toString().hashCode());
                nameDocuments.add(document);
            }
            int before = words.size();
            SearchWords.split(folded, (from, to) -> {
                // In the order in which words are first met.
                words.add(numbers.computeIfAbsent(folded.substring(from, to), _ -> numbers.size()));
                byte weight = !name ? IN_TEXT : words.size() == before + 1 ? BEGINS_NAME : IN_NAME;
                places.add(document << WEIGHT_BITS | weight);
            });
        }

        WordIndex make() {
            int[][] byWord = byWord(numbers.size());
            String[] sorted = numbers.keySet().toArray(String[]::new);
            Arrays.sort(sorted);
            int[] postingStarts = new int[sorted.length + 1];
            Packer packer = new Packer();
            for (int at = 0; at < sorted.length; at++) {
                int number = numbers.getOrDefault(sorted[at], 0);
                packer.pack(byWord[0], byWord[1][number], byWord[1][number + 1]);
                postingStarts[at + 1] = packer.size;
            }
            return new WordIndex(document + 1, sorted, packer.bytes(), postingStarts, names());
        }

        private long[] names() {
            long[] names = new long[nameHashes.size()];
            for (int i = 0; i < names.length; i++) {
                names[i] = (long) nameHashes.get(i) << Integer.SIZE | nameDocuments.get(i);
            }
            Arrays.sort(names);
            return names;
        }

        /// The places word after word, and where each word's begin; a counting sort keeps documents ascending.
        private int[][] byWord(int count) {
            int[] ends = new int[count + 1];
            for (int i = 0; i < words.size(); i++) {
                ends[words.get(i) + 1]++;
            }
            for (int word = 0; word < count; word++) {
                ends[word + 1] += ends[word];
            }
            int[] sorted = new int[words.size()];
            int[] next = ends.clone();
            for (int i = 0; i < words.size(); i++) {
                sorted[next[words.get(i)]++] = places.get(i);
            }
            return new int[][] {sorted, ends};
        }
    }

    /// Packs places: the step from one document to the next and the weight, seven bits a byte.
    private static final class Packer {

        private byte[] packed = new byte[1 << 12];
        private int size;

        void pack(int[] places, int from, int to) {
            int before = 0;
            int at = from;
            while (at < to) {
                int document = places[at] >>> WEIGHT_BITS;
                int weight = 0;
                while (at < to && places[at] >>> WEIGHT_BITS == document) {
                    weight = Math.max(weight, places[at] & (1 << WEIGHT_BITS) - 1);
                    at++;
                }
                write(document - before << WEIGHT_BITS | weight);
                before = document;
            }
        }

        private void write(int value) {
            if (size + 5 > packed.length) {
                packed = Arrays.copyOf(packed, packed.length * 2);
            }
            int rest = value;
            while (rest >>> 7 != 0) {
                packed[size++] = (byte) (rest | 0x80);
                rest >>>= 7;
            }
            packed[size++] = (byte) rest;
        }

        byte[] bytes() {
            return Arrays.copyOf(packed, size);
        }
    }
}
