package org.sponsorline.query.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AgreementOption;
import org.sponsorline.model.Amendment;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.ScopeRow;
import org.sponsorline.model.Territory;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.TextLines;
import org.sponsorline.model.text.WritingDirection;
import org.sponsorline.query.column.DisplayNames;
import org.sponsorline.query.column.NamedOn;

/// Describes an agreement in one sentence made from its fields alone.
public final class Summary {

    /// The most values that a sentence lists; the number of the others follows.
    private static final int MOST_LISTED = 50;

    /// The most rows of a scope that a sentence tells.
    private static final int MOST_ROWS = 8;

    private final Dataset dataset;
    private final Locale locale;
    private final Messages messages;
    private final EdtfText dates;
    private final MoneyText money;

    private Summary(Dataset dataset, Locale locale) {
        this.dataset = dataset;
        this.locale = locale;
        messages = Messages.of(Summary.class, locale);
        dates = EdtfText.in(locale);
        money = MoneyText.of(locale);
    }

    /// The sentence for an agreement of a record, in the language of a locale.
    public static String sentence(Dataset dataset, Agreement agreement, Locale locale) {
        return new Summary(dataset, locale).sentence(agreement);
    }

    /// The sentence, followed by the statement that no term is stated if that is so, for people who do not see the
    /// mark.
    public static String withTermNotStated(Dataset dataset, Agreement agreement, Locale locale) {
        var summary = new Summary(dataset, locale);
        String sentence = summary.sentence(agreement);
        return agreement.term() != null
                ? sentence : summary.messages.say("summary.term-not-stated", sentence);
    }

    private String sentence(Agreement agreement) {
        List<String> clauses = new ArrayList<>();
        clauses.add(whatIsHeld(agreement));
        addPlace(clauses, agreement);
        addScope(clauses, agreement.scope());
        String grantor = agreement.grantor();
        if (agreement.status() == Agreement.Status.RUMOURED) {
            clauses.add(messages.get("summary.rumoured"));
        }
        if (grantor != null) {
            clauses.add(messages.say(
                    agreement.isVacant() ? "summary.not-granted-by" : "summary.granted-by",
                            NamedOn.in(dataset, agreement, locale).organization(grantor)));
        }
        if (agreement.announced() != null) {
            clauses.add(messages.say("summary.announced", dates.when(agreement.announced())));
        }
        if (agreement.term() != null) {
            clauses.add(messages.say("summary.term", dates.term(agreement.term())));
        }
        addEditions(clauses, agreement.editions());
        addAmended(clauses, agreement.amended());
        addOptions(clauses, agreement.options());
        addEnding(clauses, agreement);
        String told = String.join(messages.get("summary.comma"), clauses);
        String title = DisplayNames.title(dataset, agreement, locale);
        return agreement.value() instanceof Value.NotKnown
                ? messages.say("summary.sentence", title, told)
                : messages.say("summary.sentence-value", title, told, value(agreement.value()));
    }

    private String whatIsHeld(Agreement agreement) {
        String programme = agreement.programme();
        String kind = messages.get("summary.kind." + agreement.kind().token());
        String role = agreement.tier() == null ? kind : word(agreement.tier());
        if (programme != null && !programme.equals(agreement.tier())) {
            role = messages.say("summary.in-programme", role, word(programme));
        }
        if (Boolean.TRUE.equals(agreement.exclusive())) {
            role = messages.say("summary.exclusive", role);
        } else if (Boolean.FALSE.equals(agreement.exclusive())) {
            role = messages.say("summary.non-exclusive", role);
        }
        return agreement.categories().isEmpty()
                ? role
                : messages.say("summary.for", role, list(agreement.categories().stream().map(this::word).toList()));
    }

    private String word(String word) {
        return DisplayNames.word(dataset, word, locale);
    }

    private void addPlace(List<String> clauses, Agreement agreement) {
        List<String> held = named(agreement.territories().stream().filter(territory -> !territory.excluded()).toList());
        List<String> carved = named(agreement.territories().stream().filter(Territory::excluded).toList());
        if (!held.isEmpty()) {
            clauses.add(messages.say("summary.territory", list(held)));
        }
        if (!carved.isEmpty()) {
            clauses.add(messages.say("summary.without-territory", list(carved)));
        }
        if (!agreement.media().isEmpty()) {
            clauses.add(messages.say("summary.media", list(agreement.media().stream()
                    .map(token -> messages.has("summary.media." + token)
                            ? messages.get("summary.media." + token) : TextLines.oneLine(token)).toList())));
        }
    }

    private void addScope(List<String> clauses, List<ScopeRow> rows) {
        if (rows.isEmpty()) {
            return;
        }
        ScopeText text = new ScopeText(dataset, locale);
        String told = String.join(
                messages.get("summary.scope-semicolon"), rows.stream().limit(MOST_ROWS).map(text::line).toList());
        clauses.add(messages.say(
                "summary.scope", rows.size(),
                rows.size() > MOST_ROWS ? messages.say("summary.scope-more", told, rows.size() - MOST_ROWS) : told));
    }

    private List<String> named(List<Territory> territories) {
        return territories.stream().map(territory -> DisplayNames.territory(dataset, territory.code(), locale))
                .toList();
    }

    private void addEditions(List<String> clauses, List<String> editions) {
        if (editions.size() == 1) {
            clauses.add(messages.say("summary.edition", DisplayNames.edition(dataset, editions.getFirst(), locale)));
        } else if (!editions.isEmpty()) {
            clauses.add(messages.say("summary.editions", String.valueOf(editions.size())));
        }
    }

    private void addAmended(List<String> clauses, List<Amendment> amended) {
        for (Amendment change : amended) {
            String field = messages.get("summary.field." + change.field().token());
            clauses.add(change.when() == null
                    ? messages.say("summary.amended", field)
                    : messages.say("summary.amended-on", field, dates.when(change.when())));
        }
    }

    private void addOptions(List<String> clauses, List<AgreementOption> options) {
        for (AgreementOption option : options) {
            String given = messages.get("summary.option." + option.kind().token());
            String told = option.by() == null
                    ? given : messages.say("summary.option-by", given, dates.moment(option.by()));
            clauses.add(option.status() == null ? told
                    : messages.say("summary.option-status", told,
                            messages.get("summary.option-status." + option.status().token())));
        }
    }

    private void addEnding(List<String> clauses, Agreement agreement) {
        Agreement.Ending ended = agreement.ended();
        if (ended == null) {
            return;
        }
        String reason = ended.reason() == null
                ? messages.get("summary.ended")
                : messages.get("summary.ended." + ended.reason().name().toLowerCase(Locale.ROOT));
        clauses.add(ended.date() == null ? reason : messages.say("summary.ended-on", reason, dates.when(ended.date())));
    }

    private String value(Value value) {
        List<String> figures = money.all(value).stream().distinct().toList();
        return figures.size() == 1 ? figures.getFirst() : String.join(messages.get("summary.value-or"), figures);
    }

    /// Several words as a list in a sentence.
    private String list(List<String> entries) {
        List<String> words = entries.stream().map(WritingDirection::confined).toList();
        String last = words.getLast();
        if (words.size() == 1) {
            return last;
        }
        if (words.size() > MOST_LISTED) {
            return messages.say(
                    "summary.list-more",
                    String.join(messages.get("summary.list-comma"), words.subList(0, MOST_LISTED)),
                    String.valueOf(words.size() - MOST_LISTED));
        }
        String before = String.join(messages.get("summary.list-comma"), words.subList(0, words.size() - 1));
        return messages.say("summary.list-last", before, last);
    }
}
