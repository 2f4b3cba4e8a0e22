package org.sponsorline.desktop.command;

import java.util.HashSet;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;

/// Marks in each name of a menu the letter by which the keyboard chooses it, as controls that parse mnemonics want it:
/// an underscore before the letter. No two names of a menu share one while letters last.
///
/// A name without Latin letters has one added behind it in brackets, as menus in Chinese do.
final class Mnemonics {

    private static final String ELLIPSIS = "…";

    private final Set<Character> taken = new HashSet<>();

    /// @param name  the name to mark; an underscore of its own is kept as one
    /// @param latin the same in Latin letters, for a name that has none
    String mark(String name, String latin) {
        OptionalInt place = freeLetter(name);
        if (place.isPresent()) {
            take(name.charAt(place.getAsInt()));
            return escaped(name.substring(0, place.getAsInt())) + "_" + escaped(name.substring(place.getAsInt()));
        }
        boolean foreign = name.chars().noneMatch(Mnemonics::isLatin);
        OptionalInt borrowed = foreign ? freeLetter(latin) : OptionalInt.empty();
        if (borrowed.isEmpty()) {
            return escaped(name);
        }
        char letter = Character.toUpperCase(latin.charAt(borrowed.getAsInt()));
        take(letter);
        boolean goesOn = name.endsWith(ELLIPSIS);
        String stem = goesOn ? name.substring(0, name.length() - ELLIPSIS.length()) : name;
        return escaped(stem) + "(_" + letter + ")" + (goesOn ? ELLIPSIS : "");
    }

    /// The first letter of a word that is still free, else any letter that is.
    private OptionalInt freeLetter(String name) {
        return IntStream.concat(
                        IntStream.range(0, name.length()).filter(i -> i == 0 || name.charAt(i - 1) == ' '),
                        IntStream.range(0, name.length()))
                .filter(i -> isLatin(name.charAt(i)) && !taken.contains(Character.toUpperCase(name.charAt(i))))
                .findFirst();
    }

    private void take(char letter) {
        taken.add(Character.toUpperCase(letter));
    }

    private static boolean isLatin(int letter) {
        return letter >= 'a' && letter <= 'z' || letter >= 'A' && letter <= 'Z';
    }

    private static String escaped(String name) {
        return name.replace("_", "__");
    }
}
