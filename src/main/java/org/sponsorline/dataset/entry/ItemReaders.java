package org.sponsorline.dataset.entry;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.dataset.json.JsonCursor;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AgreementOption;
import org.sponsorline.model.Amendment;
import org.sponsorline.model.Citation;
import org.sponsorline.model.Milestone;
import org.sponsorline.model.ScopeRow;
import org.sponsorline.model.Territory;
import org.sponsorline.model.Value;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.text.Text;

/// Reads agreements and milestones; each answers null where something it must have is missing.
final class ItemReaders {

    private final FieldReader fields;
    private final JsonCursor cursor;
    private final MoneyReader money;
    private final ScopeReader scopes;
    private final AmendmentReader amendments;
    private final OptionReader options;

    ItemReaders(FieldReader fields, MoneyReader money) {
        this.fields = fields;
        this.money = money;
        cursor = fields.cursor();
        scopes = new ScopeReader(fields);
        amendments = new AmendmentReader(fields);
        options = new OptionReader(fields);
    }

    @Nullable Agreement agreement() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        String id = null;
        Agreement.Kind kind = null;
        Agreement.Status status = null;
        String programme = null;
        String tier = null;
        String grantor = null;
        List<String> grantees = List.of();
        boolean granteesStated = false;
        Text title = null;
        List<String> categories = List.of();
        Boolean exclusive = null;
        List<Territory> territories = List.of();
        List<String> media = List.of();
        List<ScopeRow> scope = List.of();
        Edtf announced = null;
        Edtf term = null;
        Agreement.Ending ended = null;
        List<String> editions = List.of();
        String parent = null;
        String succeeds = null;
        Value value = Value.NOT_KNOWN;
        List<Agreement.Disputed> disputed = List.of();
        List<Amendment> amended = List.of();
        List<AgreementOption> optional = List.of();
        List<String> sharedWith = List.of();
        List<Text> excluding = List.of();
        List<Text> assets = List.of();
        List<Text> commitments = List.of();
        Text note = null;
        List<Citation> cite = List.of();
        List<String> facts = List.of();
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "id" -> id = EntryReaders.id(fields);
                case "kind" -> kind = fields.token(Tokens.AGREEMENT_KINDS);
                case "programme" -> programme = fields.word();
                case "tier" -> tier = fields.word();
                case "grantor" -> grantor = fields.reference();
                case "status" -> status = fields.token(Tokens.STATUSES);
                case "grantees" -> {
                    granteesStated = true;
                    grantees = fields.references();
                }
                case "title" -> title = fields.text();
                case "categories" -> categories = fields.words();
                case "exclusive" -> exclusive = cursor.bool();
                case "territories" -> territories = fields.territories();
                case "media" -> media = fields.media();
                case "scope" -> scope = scopes.rows();
                case "announced" -> announced = fields.date();
                case "term" -> term = fields.span();
                case "ended" -> ended = ending();
                case "editions" -> editions = fields.references();
                case "parent" -> parent = fields.reference();
                case "succeeds" -> succeeds = fields.reference();
                case "value" -> value = money.value();
                case "disputed" -> disputed = disputed();
                case "amended" -> amended = amendments.amendments();
                case "options" -> optional = options.options();
                case "sharedWith" -> sharedWith = fields.references();
                case "excluding" -> excluding = fields.texts();
                case "assets" -> assets = fields.texts();
                case "commitments" -> commitments = fields.texts();
                case "note" -> note = fields.text();
                case "cite" -> cite = fields.citations();
                case "facts" -> facts = fields.words();
                default -> cursor.unknown(Members.AGREEMENT);
            }
        }
        cursor.require("id", id);
        cursor.require("kind", kind);
        if (id == null || kind == null) {
            return null;
        }
        checkEnd(term, ended);
        if (status == Agreement.Status.VACANT && !grantees.isEmpty()) {
            cursor.reportMember("grantees", Kind.VACANT_AND_HELD);
        } else if (status != Agreement.Status.VACANT && granteesStated && grantees.isEmpty()) {
            cursor.reportMember("grantees", Kind.NO_GRANTEES);
        }
        Agreement agreement = Agreement.builder(id, kind).programme(programme).tier(tier).grantor(grantor).grantees(grantees).title(title)
                .categories(categories).exclusive(exclusive).territories(territories).media(media).announced(announced)
                .term(term).ended(ended).editions(editions).parent(parent).succeeds(succeeds).value(value)
                .disputed(disputed).note(note).cite(cite).facts(facts).scope(scope)
                .status(status == null ? Agreement.Status.SIGNED : status)
                .amended(amended).options(optional).sharedWith(sharedWith).excluding(excluding).assets(assets)
                .commitments(commitments)
                .build();
        scopes.check(agreement);
        amendments.check(agreement);
        return agreement;
    }

    private void checkEnd(@Nullable Edtf term, Agreement.@Nullable Ending ended) {
        if (term != null && ended != null && ended.date() != null && term.start() instanceof EdtfDate start
                && ended.date().end() instanceof EdtfDate end && end.lastDay() < start.firstDay()) {
            cursor.reportMember("ended", Kind.ENDED_BEFORE_START, ended.date().text(), term.text());
        }
    }

    private Agreement.@Nullable Ending ending() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        Edtf date = null;
        Edtf announced = null;
        Agreement.Reason reason = null;
        Text note = null;
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "date" -> date = fields.date();
                case "announced" -> announced = fields.date();
                case "reason" -> reason = fields.token(Tokens.REASONS);
                case "note" -> note = fields.text();
                default -> cursor.unknown(Members.ENDING);
            }
        }
        return new Agreement.Ending(date, announced, reason, note);
    }

    private List<Agreement.Disputed> disputed() throws IOException {
        if (!cursor.beginArray()) {
            return List.of();
        }
        List<Agreement.Disputed> all = new ArrayList<>();
        while (cursor.nextElement()) {
            Agreement.Disputed one = oneDisputed();
            if (one != null) {
                all.add(one);
            }
        }
        return List.copyOf(all);
    }

    private Agreement.@Nullable Disputed oneDisputed() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        String field = null;
        String value = null;
        boolean invisible = false;
        List<Citation> cite = List.of();
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "field" -> field = fields.word();
                case "value" -> {
                    value = cursor.textOrJson();
                    invisible = cursor.wasInvisible();
                }
                case "cite" -> cite = fields.citations();
                default -> cursor.unknown(Members.DISPUTED);
            }
        }
        cursor.require("field", field);
        if (!invisible) {
            cursor.require("value", value);
        }
        if (field == null || value == null) {
            return null;
        }
        return new Agreement.Disputed(field, value, cite);
    }

    @Nullable Milestone milestone() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        String id = null;
        Milestone.Kind kind = null;
        Edtf date = null;
        Text title = null;
        Text text = null;
        List<String> organizations = List.of();
        List<String> agreements = List.of();
        List<String> editions = List.of();
        Milestone.Speaker speaker = null;
        String picture = null;
        List<Citation> cite = List.of();
        List<String> facts = List.of();
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "id" -> id = EntryReaders.id(fields);
                case "kind" -> kind = fields.token(Tokens.MILESTONE_KINDS);
                case "date" -> date = fields.date();
                case "title" -> title = fields.name();
                case "text" -> text = fields.text();
                case "organizations" -> organizations = fields.references();
                case "agreements" -> agreements = fields.references();
                case "editions" -> editions = fields.references();
                case "speaker" -> speaker = speaker();
                case "picture" -> picture = fields.picture();
                case "cite" -> cite = fields.citations();
                case "facts" -> facts = fields.words();
                default -> cursor.unknown(Members.MILESTONE);
            }
        }
        title = fields.named(title, id);
        cursor.require("id", id);
        cursor.require("kind", kind);
        cursor.require("title", title);
        if (id == null || kind == null || title == null) {
            return null;
        }
        return new Milestone(
                id, kind, date, title, text, organizations, agreements, editions, speaker, picture, cite,
                facts);
    }

    private Milestone.@Nullable Speaker speaker() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        Text person = null;
        Text role = null;
        String organization = null;
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "name" -> person = fields.text();
                case "role" -> role = fields.text();
                case "organization" -> organization = fields.reference();
                default -> cursor.unknown(Members.SPEAKER);
            }
        }
        return new Milestone.Speaker(person, role, organization);
    }
}
