package org.sponsorline.dataset;

import java.util.Random;

/// JSON without fault in all its forms, the same for the same seed.
public final class RandomJson {

    private static final String[] PIECES = {
        "a", "word", "2017-01-19", "é", "漢字", "😀", "\\n", "\\\"", "\\\\", "\\u00e9", "\\ud83d\\ude00", " ", "12345678"
    };
    private static final String[] SPACES = {"", "", " ", "\n", "\r\n\t ", "   "};

    private final Random random;
    private final StringBuilder json = new StringBuilder();

    private RandomJson(Random random) {
        this.random = random;
    }

    /// An array of at least so many characters.
    public static String array(Random random, int length) {
        RandomJson writer = new RandomJson(random);
        writer.json.append('[');
        writer.value(0);
        while (writer.json.length() < length) {
            writer.json.append(',');
            writer.value(0);
        }
        return writer.json.append(']').toString();
    }

    private void value(int depth) {
        space();
        switch (random.nextInt(depth < 5 ? 9 : 6)) {
            case 0 -> json.append(random.nextInt());
            case 1 -> json.append(random.nextDouble());
            case 2 -> json.append(random.nextBoolean());
            case 3 -> json.append("null");
            case 4, 5 -> string();
            case 6 -> {
                json.append('[');
                int count = random.nextInt(4);
                for (int i = 0; i < count; i++) {
                    json.append(i == 0 ? "" : ",");
                    value(depth + 1);
                }
                json.append(']');
            }
            default -> {
                json.append('{');
                int count = random.nextInt(4);
                for (int i = 0; i < count; i++) {
                    json.append(i == 0 ? "" : ",");
                    space();
                    string();
                    space();
                    json.append(':');
                    value(depth + 1);
                }
                space();
                json.append('}');
            }
        }
        space();
    }

    private void string() {
        json.append('"');
        int pieces = random.nextInt(random.nextInt(50) == 0 ? 3_000 : 6);
        for (int i = 0; i < pieces; i++) {
            json.append(PIECES[random.nextInt(PIECES.length)]);
        }
        json.append('"');
    }

    private void space() {
        json.append(SPACES[random.nextInt(SPACES.length)]);
    }
}
