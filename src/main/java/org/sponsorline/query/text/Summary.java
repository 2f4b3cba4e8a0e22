package org.sponsorline.query.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Territory;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.TextLines;
import org.sponsorline.model.text.WritingDirection;
import org.sponsorline.query.column.DisplayNames;

/// Tells an agreement in one sentence made from its fields alone: no word without a field behind it.
public final class Summary {

    /// The most words that a sentence lists; how many more there are is said.
    private static final int MOST_LISTED = 50;

    private final Dataset dataset;
    private final Locale locale;
    private final Messages phrases;
    private final EdtfText dates;
    private final MoneyText money;

    private Summary(Dataset dataset, Locale locale) {
        this.dataset = dataset;
        this.locale = locale;
        phrases = Messages.of(Summary.class, locale);
        dates = EdtfText.in(locale);
        money = MoneyText.of(locale);
    }

    /// The sentence for an agreement of a record, in the language of a locale.
    public static String sentence(Dataset dataset, Agreement agreement, Locale locale) {
        return new Summary(dataset, locale).sentence(agreement);
    }

    /// The sentence and after it, in words of its own, that no term is stated where none is: for those who cannot see
    /// that from a mark.
    public static String withTermNotStated(Dataset dataset, Agreement agreement, Locale locale) {
        var summary = new Summary(dataset, locale);
        String sentence = summary.sentence(agreement);
        return agreement.term() != null
                ? sentence : summary.phrases.say("summary.term-not-stated", sentence);
    }

    private String sentence(Agreement agreement) {
        List<String> clauses = new ArrayList<>();
        clauses.add(whatIsHeld(agreement));
        addPlace(clauses, agreement);
        String grantor = agreement.grantor();
        if (agreement.status() == Agreement.Status.RUMOURED) {
            clauses.add(phrases.get("summary.rumoured"));
        }
        if (grantor != null) {
            clauses.add(phrases.say(
                    agreement.isVacant() ? "summary.not-granted-by" : "summary.granted-by",
                            DisplayNames.organization(dataset, grantor, locale)));
        }
        if (agreement.announced() != null) {
            clauses.add(phrases.say("summary.announced", dates.when(agreement.announced())));
        }
        if (agreement.term() != null) {
            clauses.add(phrases.say("summary.term", dates.term(agreement.term())));
        }
        addEditions(clauses, agreement.editions());
        addEnding(clauses, agreement);
        String told = String.join(phrases.get("summary.comma"), clauses);
        String title = DisplayNames.title(dataset, agreement, locale);
        return agreement.value() instanceof Value.NotKnown
                ? phrases.say("summary.sentence", title, told)
                : phrases.say("summary.sentence-value", title, told, value(agreement.value()));
    }

    private String whatIsHeld(Agreement agreement) {
        String programme = agreement.programme();
        String kind = phrases.get("summary.kind." + agreement.kind().token());
        String role = agreement.tier() == null ? kind : word(agreement.tier());
        if (programme != null && !programme.equals(agreement.tier())) {
            role = phrases.say("summary.in-programme", role, word(programme));
        }
        if (Boolean.TRUE.equals(agreement.exclusive())) {
            role = phrases.say("summary.exclusive", role);
        } else if (Boolean.FALSE.equals(agreement.exclusive())) {
            role = phrases.say("summary.non-exclusive", role);
        }
        return agreement.categories().isEmpty()
                ? role
                : phrases.say("summary.for", role, list(agreement.categories().stream().map(this::word).toList()));
    }

    private String word(String word) {
        return DisplayNames.word(dataset, word, locale);
    }

    private void addPlace(List<String> clauses, Agreement agreement) {
        List<String> held = named(agreement.territories().stream().filter(territory -> !territory.excluded()).toList());
        List<String> carved = named(agreement.territories().stream().filter(Territory::excluded).toList());
        if (!held.isEmpty()) {
            clauses.add(phrases.say("summary.territory", list(held)));
        }
        if (!carved.isEmpty()) {
            clauses.add(phrases.say("summary.without-territory", list(carved)));
        }
        if (!agreement.media().isEmpty()) {
            clauses.add(phrases.say("summary.media", list(agreement.media().stream()
                    .map(token -> phrases.has("summary.media." + token)
                            ? phrases.get("summary.media." + token) : TextLines.oneLine(token)).toList())));
        }
    }

    private List<String> named(List<Territory> territories) {
        return territories.stream().map(territory -> DisplayNames.territory(dataset, territory.code(), locale))
                .toList();
    }

    private void addEditions(List<String> clauses, List<String> editions) {
        if (editions.size() == 1) {
            clauses.add(phrases.say("summary.edition", DisplayNames.edition(dataset, editions.getFirst(), locale)));
        } else if (!editions.isEmpty()) {
            clauses.add(phrases.say("summary.editions", String.valueOf(editions.size())));
        }
    }

    private void addEnding(List<String> clauses, Agreement agreement) {
        Agreement.Ending ended = agreement.ended();
        if (ended == null) {
            return;
        }
        String reason = ended.reason() == null
                ? phrases.get("summary.ended")
                : phrases.get("summary.ended." + ended.reason().name().toLowerCase(Locale.ROOT));
        clauses.add(ended.date() == null ? reason : phrases.say("summary.ended-on", reason, dates.when(ended.date())));
    }

    private String value(Value value) {
        List<String> figures = money.all(value).stream().distinct().toList();
        return figures.size() == 1 ? figures.getFirst() : String.join(phrases.get("summary.value-or"), figures);
    }

    /// Several words as a list in a sentence.
    private String list(List<String> entries) {
        List<String> words = entries.stream().map(WritingDirection::confined).toList();
        String last = words.getLast();
        if (words.size() == 1) {
            return last;
        }
        if (words.size() > MOST_LISTED) {
            return phrases.say(
                    "summary.list-more",
                    String.join(phrases.get("summary.list-comma"), words.subList(0, MOST_LISTED)),
                    String.valueOf(words.size() - MOST_LISTED));
        }
        String before = String.join(phrases.get("summary.list-comma"), words.subList(0, words.size() - 1));
        return phrases.say("summary.list-last", before, last);
    }
}
