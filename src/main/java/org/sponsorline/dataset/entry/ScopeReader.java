package org.sponsorline.dataset.entry;

import java.io.IOException;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.json.JsonCursor;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.Citation;
import org.sponsorline.model.ScopeRow;
import org.sponsorline.model.ScopeRow.Mode;
import org.sponsorline.model.Territories;
import org.sponsorline.model.Territory;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.Text;

/// Reads the rows that divide what an agreement grants, and looks whether the agreement is their union.
final class ScopeReader {

    private static final String ANY_MEDIUM = "any";

    private final FieldReader fields;
    private final JsonCursor cursor;

    ScopeReader(FieldReader fields) {
        this.fields = fields;
        cursor = fields.cursor();
    }

    List<ScopeRow> rows() throws IOException {
        return fields.list(this::row);
    }

    private @Nullable ScopeRow row() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        List<Territory> territories = List.of();
        List<String> media = List.of();
        List<Mode> modes = List.of();
        List<String> languages = List.of();
        Boolean exclusive = null;
        List<String> grantees = List.of();
        Edtf term = null;
        List<String> editions = List.of();
        Text note = null;
        List<Citation> cite = List.of();
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "territories" -> territories = fields.territories();
                case "media" -> media = fields.media();
                case "mode" -> modes = fields.list(() -> fields.token(Tokens.MODES));
                case "languages" -> languages = fields.list(this::language);
                case "exclusive" -> exclusive = cursor.bool();
                case "grantees" -> grantees = fields.references();
                case "term" -> term = fields.span();
                case "editions" -> editions = fields.references();
                case "note" -> note = fields.text();
                case "cite" -> cite = fields.citations();
                default -> cursor.unknown(Members.SCOPE);
            }
        }
        ScopeRow row = new ScopeRow(
                territories, media, modes, languages, exclusive, grantees, term, editions, note, cite);
        if (row.isEmpty()) {
            cursor.report(Kind.SCOPE_ROW_EMPTY, null);
        }
        return row;
    }

    private @Nullable String language() throws IOException {
        String tag = fields.word();
        if (tag != null && !fields.interner().isLanguage(tag)) {
            cursor.report(Kind.ODD_LANGUAGE, MeantCode.language(tag), tag);
        }
        return tag;
    }

    /// Names what rows have and the agreement, which has just been read, lacks.
    void check(Agreement agreement) {
        for (int k = 0; k < agreement.scope().size(); k++) {
            ScopeRow row = agreement.scope().get(k);
            check(k, "territories", agreement.territories().isEmpty(), row.territories(), beyond(agreement, row));
            boolean anyMedium = agreement.media().contains(ANY_MEDIUM);
            check(k, "media", agreement.media().isEmpty(), row.media(),
                    anyMedium ? Set.of() : without(row.media(), agreement.media()));
            check(k, "grantees", agreement.grantees().isEmpty(), row.grantees(),
                    without(row.grantees(), agreement.grantees()));
            check(k, "editions", agreement.editions().isEmpty(), row.editions(),
                    without(row.editions(), agreement.editions()));
            Edtf term = agreement.term();
            if (row.term() != null && term != null && row.term().exceeds(term)) {
                cursor.reportMember("scope/" + k + "/term", Kind.SCOPE_BEYOND_UNION, row.term().text(), "term");
            }
        }
    }

    private void check(int row, String member, boolean isUnstated, List<?> ofRow, Set<String> beyond) {
        if (isUnstated && !ofRow.isEmpty()) {
            cursor.reportMember("scope/" + row + "/" + member, Kind.SCOPE_WITHOUT_UNION, member);
        } else if (!beyond.isEmpty()) {
            cursor.reportMember(
                    "scope/" + row + "/" + member, Kind.SCOPE_BEYOND_UNION, String.join(", ", beyond), member);
        }
    }

    /// The countries of a row that are not the agreement's, and words that it does not have.
    private static Set<String> beyond(Agreement agreement, ScopeRow row) {
        Set<String> beyond = new TreeSet<>(Territories.outside(agreement.territories(), row.territories()));
        for (Territory territory : row.territories()) {
            if (!territory.excluded() && !Territories.isKnown(territory.code())
                    && !agreement.territories().contains(territory)) {
                beyond.add(territory.code());
            }
        }
        return beyond;
    }

    private static Set<String> without(List<String> words, List<String> known) {
        Set<String> without = new TreeSet<>(words);
        known.forEach(without::remove);
        return without;
    }
}
