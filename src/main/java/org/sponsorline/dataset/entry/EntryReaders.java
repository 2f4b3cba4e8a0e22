package org.sponsorline.dataset.entry;

import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.json.JsonCursor;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Edition;
import org.sponsorline.model.Figure;
import org.sponsorline.model.Organization;
import org.sponsorline.model.Organization.DatedName;
import org.sponsorline.model.Organization.Membership;
import org.sponsorline.model.Source;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.text.Text;

/// Reads the smaller kinds of entries; each answers null where something it must have is missing.
final class EntryReaders {

    private final FieldReader fields;
    private final JsonCursor cursor;
    private final MoneyReader money;

    EntryReaders(FieldReader fields, MoneyReader money) {
        this.fields = fields;
        this.money = money;
        cursor = fields.cursor();
    }

    @Nullable Source source() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        String id = null;
        Text title = null;
        Text publisher = null;
        Edtf published = null;
        String url = null;
        Text note = null;
        List<String> facts = List.of();
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "id" -> id = id(fields);
                case "title" -> title = fields.name();
                case "publisher" -> publisher = fields.text();
                case "published" -> published = fields.date();
                case "url" -> url = fields.address();
                case "note" -> note = fields.text();
                case "facts" -> facts = fields.words();
                default -> cursor.unknown(Members.SOURCE);
            }
        }
        title = fields.named(title, id);
        cursor.require("id", id);
        cursor.require("title", title);
        if (id == null || title == null) {
            return null;
        }
        return new Source(id, title, publisher, published, url, note, facts);
    }

    @Nullable Organization organization() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        String id = null;
        Text title = null;
        List<Text> aliases = List.of();
        Organization.Kind kind = null;
        String country = null;
        List<DatedName> names = List.of();
        List<Membership> parents = List.of();
        List<Membership> members = List.of();
        String url = null;
        String picture = null;
        List<Citation> cite = List.of();
        List<String> facts = List.of();
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "id" -> id = id(fields);
                case "name" -> title = fields.name();
                case "aliases" -> aliases = fields.texts();
                case "kind" -> kind = fields.token(Tokens.ORGANIZATION_KINDS);
                case "country" -> country = fields.country();
                case "names" -> names = fields.list(this::datedName);
                case "parent" -> parents = parents();
                case "members" -> members = fields.list(this::membership);
                case "picture" -> picture = fields.picture();
                case "url" -> url = fields.address();
                case "cite" -> cite = fields.citations();
                case "facts" -> facts = fields.words();
                default -> cursor.unknown(Members.ORGANIZATION);
            }
        }
        title = fields.named(title, id);
        cursor.require("id", id);
        cursor.require("name", title);
        if (id == null || title == null) {
            return null;
        }
        checkNames(names, title);
        return new Organization(
                id, title, names, aliases, kind, country, parents, members, url, picture, cite, facts);
    }

    /// One id, or a list of those over time.
    private List<Membership> parents() throws IOException {
        if (cursor.isAtArray()) {
            return fields.list(this::membership);
        }
        String id = fields.reference();
        return id == null ? List.of() : List.of(new Membership(id, null, List.of()));
    }

    private @Nullable Membership membership() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        String organization = null;
        Edtf term = null;
        List<Citation> cite = List.of();
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "organization" -> organization = fields.reference();
                case "term" -> term = fields.span();
                case "cite" -> cite = fields.citations();
                default -> cursor.unknown(Members.MEMBERSHIP);
            }
        }
        cursor.require("organization", organization);
        return organization == null ? null : new Membership(organization, term, cite);
    }

    private @Nullable DatedName datedName() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        Text title = null;
        Edtf term = null;
        List<Citation> cite = List.of();
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "name" -> title = fields.text();
                case "term" -> term = fields.span();
                case "cite" -> cite = fields.citations();
                default -> cursor.unknown(Members.DATED_NAME);
            }
        }
        cursor.require("name", title);
        return title == null ? null : new DatedName(title, term, cite);
    }

    /// Names two names for one day, and a name without an end that is not the present one.
    private void checkNames(List<DatedName> names, Text present) {
        for (int i = 0; i < names.size(); i++) {
            Edtf term = names.get(i).term();
            if (term != null && !(term.end() instanceof EdtfDate) && !names.get(i).name().equals(present)) {
                cursor.reportMember("names/" + i + "/name", Kind.NOT_PRESENT_NAME, names.get(i).name().first(), present.first());
            }
            for (int k = 0; k < i; k++) {
                if (term != null && certainlyMeet(names.get(k).term(), term)) {
                    cursor.reportMember(
                            "names/" + i + "/term", Kind.NAMES_OVERLAP, names.get(k).name().first(),
                            names.get(i).name().first());
                }
            }
        }
    }

    private static boolean certainlyMeet(@Nullable Edtf one, Edtf other) {
        return one != null && latestStart(one) < earliestEnd(other) && latestStart(other) < earliestEnd(one);
    }

    private static long latestStart(Edtf term) {
        return term.start() instanceof EdtfDate date ? date.lastDay() : Long.MIN_VALUE;
    }

    private static long earliestEnd(Edtf term) {
        return term.end() instanceof EdtfDate date ? date.firstDay() : Long.MAX_VALUE;
    }

    @Nullable Edition edition() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        String id = null;
        Text title = null;
        String property = null;
        String season = null;
        Edition.Host host = null;
        Edtf scheduled = null;
        Edtf held = null;
        String picture = null;
        List<Citation> cite = List.of();
        List<String> facts = List.of();
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "id" -> id = id(fields);
                case "name" -> title = fields.name();
                case "property" -> property = fields.word();
                case "season" -> season = fields.word();
                case "host" -> host = host();
                case "scheduled" -> scheduled = fields.date();
                case "held" -> held = fields.date();
                case "picture" -> picture = fields.picture();
                case "cite" -> cite = fields.citations();
                case "facts" -> facts = fields.words();
                default -> cursor.unknown(Members.EDITION);
            }
        }
        title = fields.named(title, id);
        cursor.require("id", id);
        cursor.require("name", title);
        if (id == null || title == null) {
            return null;
        }
        return new Edition(id, title, property, season, host, scheduled, held, picture, cite, facts);
    }

    private Edition.@Nullable Host host() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        Text city = null;
        String country = null;
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "city" -> city = fields.text();
                case "country" -> country = fields.country();
                default -> cursor.unknown(Members.HOST);
            }
        }
        return new Edition.Host(city, country);
    }

    @Nullable Figure figure() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        String id = null;
        String organization = null;
        String stream = null;
        Edtf period = null;
        Value value = Value.NOT_KNOWN;
        Text note = null;
        List<Citation> cite = List.of();
        List<String> facts = List.of();
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "id" -> id = id(fields);
                case "organization" -> organization = fields.reference();
                case "stream" -> stream = fields.word();
                case "period" -> period = fields.span();
                case "value" -> value = money.value();
                case "note" -> note = fields.text();
                case "cite" -> cite = fields.citations();
                case "facts" -> facts = fields.words();
                default -> cursor.unknown(Members.FIGURE);
            }
        }
        cursor.require("id", id);
        if (id == null) {
            return null;
        }
        return new Figure(id, organization, stream, period, value, note, cite, facts);
    }

    /// Reads an entry's id and notes it for the problems found from here on.
    static @Nullable String id(FieldReader fields) throws IOException {
        String id = fields.cursor().code();
        if (id != null) {
            fields.cursor().entryId(id);
            if (!Codes.isId(id)) {
                fields.cursor().report(Kind.ODD_ID, null, id);
            }
        }
        return id;
    }
}
