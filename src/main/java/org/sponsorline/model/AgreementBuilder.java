package org.sponsorline.model;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.Text;

/// Builds an [Agreement] field by field. Fields that are not set are not known; the status is
/// [signed][Agreement.Status#SIGNED] unless it is set.
public final class AgreementBuilder {

    private final String id;
    private Agreement.Kind kind;
    private @Nullable String programme;
    private @Nullable String tier;
    private @Nullable String grantor;
    private List<String> grantees = List.of();
    private @Nullable Text title;
    private List<String> categories = List.of();
    private @Nullable Boolean exclusive;
    private List<Territory> territories = List.of();
    private List<String> media = List.of();
    private @Nullable Edtf announced;
    private @Nullable Edtf term;
    private Agreement.@Nullable Ending ended;
    private List<String> editions = List.of();
    private @Nullable String parent;
    private @Nullable String succeeds;
    private Value value = Value.NOT_KNOWN;
    private List<Agreement.Disputed> disputed = List.of();
    private @Nullable Text note;
    private List<Citation> cite = List.of();
    private List<String> facts = List.of();
    private List<ScopeRow> scope = List.of();
    private Agreement.Status status = Agreement.Status.SIGNED;
    private List<Amendment> amended = List.of();
    private List<AgreementOption> options = List.of();
    private List<String> sharedWith = List.of();
    private List<Text> excluding = List.of();
    private List<Text> assets = List.of();
    private List<Text> commitments = List.of();

    AgreementBuilder(String id, Agreement.Kind kind) {
        this.id = id;
        this.kind = kind;
    }

    AgreementBuilder(Agreement from) {
        this(from.id(), from.kind());
        programme = from.programme();
        tier = from.tier();
        grantor = from.grantor();
        grantees = from.grantees();
        title = from.title();
        categories = from.categories();
        exclusive = from.exclusive();
        territories = from.territories();
        media = from.media();
        announced = from.announced();
        term = from.term();
        ended = from.ended();
        editions = from.editions();
        parent = from.parent();
        succeeds = from.succeeds();
        value = from.value();
        disputed = from.disputed();
        note = from.note();
        cite = from.cite();
        facts = from.facts();
        scope = from.scope();
        status = from.status();
        amended = from.amended();
        options = from.options();
        sharedWith = from.sharedWith();
        excluding = from.excluding();
        assets = from.assets();
        commitments = from.commitments();
    }

    public AgreementBuilder kind(Agreement.Kind kind) {
        this.kind = kind;
        return this;
    }

    public AgreementBuilder programme(@Nullable String programme) {
        this.programme = programme;
        return this;
    }

    public AgreementBuilder tier(@Nullable String tier) {
        this.tier = tier;
        return this;
    }

    public AgreementBuilder grantor(@Nullable String grantor) {
        this.grantor = grantor;
        return this;
    }

    public AgreementBuilder grantees(List<String> grantees) {
        this.grantees = grantees;
        return this;
    }

    public AgreementBuilder title(@Nullable Text title) {
        this.title = title;
        return this;
    }

    public AgreementBuilder categories(List<String> categories) {
        this.categories = categories;
        return this;
    }

    public AgreementBuilder exclusive(@Nullable Boolean exclusive) {
        this.exclusive = exclusive;
        return this;
    }

    public AgreementBuilder territories(List<Territory> territories) {
        this.territories = territories;
        return this;
    }

    public AgreementBuilder media(List<String> media) {
        this.media = media;
        return this;
    }

    public AgreementBuilder announced(@Nullable Edtf announced) {
        this.announced = announced;
        return this;
    }

    public AgreementBuilder term(@Nullable Edtf term) {
        this.term = term;
        return this;
    }

    public AgreementBuilder ended(Agreement.@Nullable Ending ended) {
        this.ended = ended;
        return this;
    }

    public AgreementBuilder editions(List<String> editions) {
        this.editions = editions;
        return this;
    }

    public AgreementBuilder parent(@Nullable String parent) {
        this.parent = parent;
        return this;
    }

    public AgreementBuilder succeeds(@Nullable String succeeds) {
        this.succeeds = succeeds;
        return this;
    }

    public AgreementBuilder value(Value value) {
        this.value = value;
        return this;
    }

    public AgreementBuilder disputed(List<Agreement.Disputed> disputed) {
        this.disputed = disputed;
        return this;
    }

    public AgreementBuilder note(@Nullable Text note) {
        this.note = note;
        return this;
    }

    public AgreementBuilder cite(List<Citation> cite) {
        this.cite = cite;
        return this;
    }

    public AgreementBuilder facts(List<String> facts) {
        this.facts = facts;
        return this;
    }

    public AgreementBuilder scope(List<ScopeRow> scope) {
        this.scope = scope;
        return this;
    }

    public AgreementBuilder status(Agreement.Status status) {
        this.status = status;
        return this;
    }

    public AgreementBuilder amended(List<Amendment> amended) {
        this.amended = amended;
        return this;
    }

    public AgreementBuilder options(List<AgreementOption> options) {
        this.options = options;
        return this;
    }

    public AgreementBuilder sharedWith(List<String> sharedWith) {
        this.sharedWith = sharedWith;
        return this;
    }

    public AgreementBuilder excluding(List<Text> excluding) {
        this.excluding = excluding;
        return this;
    }

    public AgreementBuilder assets(List<Text> assets) {
        this.assets = assets;
        return this;
    }

    public AgreementBuilder commitments(List<Text> commitments) {
        this.commitments = commitments;
        return this;
    }

    public Agreement build() {
        return new Agreement(
                id, kind, programme, tier, grantor, grantees, title, categories, exclusive, territories, media,
                announced, term, ended, editions, parent, succeeds, value, disputed, note, cite, facts, scope,
                status, amended, options, sharedWith, excluding, assets, commitments);
    }
}
