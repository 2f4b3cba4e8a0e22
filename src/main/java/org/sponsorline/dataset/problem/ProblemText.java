package org.sponsorline.dataset.problem;

import java.util.List;
import java.util.Locale;
import org.sponsorline.model.date.EdtfException;
import org.sponsorline.model.date.EdtfException.Fault;
import org.sponsorline.model.date.EdtfParser;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.model.text.Messages;

/// Puts problems into sentences: what is wrong, and what to do.
final class ProblemText {

    private ProblemText() {}

    static String sentence(Problem problem, Locale locale) {
        Messages phrases = Messages.of(ProblemText.class, locale);
        List<String> arguments = problem.arguments();
        String said;
        if (problem.kind() == Problem.Kind.BAD_DATE) {
            // A date's own sentence comes from the room that reads dates.
            Fault fault = Fault.valueOf(arguments.getFirst());
            said = EdtfException.sentence(fault, arguments.subList(1, arguments.size()), locale);
        } else if (problem.kind() == Problem.Kind.READ_OTHERWISE) {
            String date = arguments.getFirst();
            said = phrases.say(key(problem), date, dateWords(date, locale));
        } else if (problem.kind() == Problem.Kind.BAD_VIEW) {
            // A view's own sentence comes from the room that reads views, in each language of the program.
            boolean chinese = locale.getLanguage().equals(Locale.CHINESE.getLanguage());
            said = phrases.say(key(problem), arguments.get(chinese ? 1 : 0));
        } else {
            Object[] words = arguments.stream().map(argument -> word(argument, phrases)).toArray();
            said = phrases.say(key(problem), words);
        }
        String suggestion = problem.suggestion();
        return suggestion == null ? said : said + phrases.say("suggestion", Characters.printable(suggestion));
    }

    private static String dateWords(String date, Locale locale) {
        try {
            return EdtfText.words(EdtfParser.parse(date), locale);
        } catch (EdtfException shortened) {
            return date;
        }
    }

    private static String key(Problem problem) {
        boolean one = problem.kind() == Problem.Kind.MORE_OF_A_KIND && problem.arguments().getFirst().equals("1");
        return "problem." + problem.kind().key() + (one ? ".one" : "");
    }

    /// An argument in words; one from the file may happen to begin like a key and is then no key.
    private static String word(String argument, Messages phrases) {
        boolean key = argument.startsWith("@") && phrases.has(argument.substring(1));
        return key ? phrases.get(argument.substring(1)) : argument;
    }
}
