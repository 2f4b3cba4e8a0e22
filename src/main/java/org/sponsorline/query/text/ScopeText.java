package org.sponsorline.query.text;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.ScopeRow;
import org.sponsorline.model.Territory;
import org.sponsorline.model.date.EdtfText;
import org.sponsorline.model.text.Messages;
import org.sponsorline.model.text.TextLines;
import org.sponsorline.model.text.WritingDirection;
import org.sponsorline.query.column.Columns;
import org.sponsorline.query.column.DisplayNames;

/// Writes one row of what an agreement grants: `Japan · pay television, digital media · live · in French · exclusive ·
/// held by NHK · 2015–2016`. What a row does not state is left out.
public final class ScopeText {

    private static final String BETWEEN = " · ";

    /// The most values that a part of a row lists; the number of the others follows.
    private static final int MOST_LISTED = 50;

    private final Dataset dataset;
    private final Locale locale;
    private final Messages messages;

    public ScopeText(Dataset dataset, Locale locale) {
        this.dataset = dataset;
        this.locale = locale;
        messages = Messages.of(ScopeText.class, locale);
    }

    /// The whole row in one line, without its note.
    public String line(ScopeRow row) {
        List<String> parts = new ArrayList<>();
        add(parts, places(row, false));
        String carved = places(row, true);
        if (!carved.isEmpty()) {
            parts.add(messages.say("summary.without-territory", carved));
        }
        add(parts, list(row.media().stream().map(this::medium).toList()));
        add(parts, list(row.modes().stream()
                .map(mode -> messages.get("scope.mode." + Columns.key(mode))).toList()));
        if (!row.languages().isEmpty()) {
            parts.add(messages.say("scope.languages", list(row.languages().stream().map(this::language).toList())));
        }
        if (row.exclusive() != null) {
            parts.add(messages.get(row.exclusive() ? "scope.exclusive" : "scope.non-exclusive"));
        }
        if (!row.grantees().isEmpty()) {
            parts.add(messages.say("scope.held-by", list(row.grantees().stream()
                    .map(id -> DisplayNames.organization(dataset, id, locale)).toList())));
        }
        if (row.term() != null) {
            parts.add(EdtfText.words(row.term(), locale));
        }
        add(parts, list(row.editions().stream().map(id -> DisplayNames.edition(dataset, id, locale)).toList()));
        return String.join(BETWEEN, parts);
    }

    private static void add(List<String> parts, String part) {
        if (!part.isEmpty()) {
            parts.add(part);
        }
    }

    private String places(ScopeRow row, boolean excluded) {
        return list(row.territories().stream().filter(territory -> territory.excluded() == excluded)
                .map(Territory::code).map(code -> DisplayNames.territory(dataset, code, locale)).toList());
    }

    private String medium(String token) {
        return messages.has("summary.media." + token)
                ? messages.get("summary.media." + token) : TextLines.oneLine(token);
    }

    private String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(locale);
        return name.isEmpty() ? TextLines.oneLine(tag) : name;
    }

    private String list(List<String> words) {
        String comma = messages.get("summary.list-comma");
        String first = String.join(comma, words.stream().limit(MOST_LISTED).map(WritingDirection::confined).toList());
        return words.size() > MOST_LISTED ? first + " +" + (words.size() - MOST_LISTED) : first;
    }
}
