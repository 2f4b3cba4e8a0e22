package org.sponsorline.page;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AgreementBuilder;
import org.sponsorline.model.AgreementOption;
import org.sponsorline.model.Amendment;
import org.sponsorline.model.Amendment.FieldValue;
import org.sponsorline.model.Entry;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.text.Text;
import org.sponsorline.page.DetailPage.Line;
import org.sponsorline.page.DetailPage.Part;
import org.sponsorline.page.DetailPage.Row;
import org.sponsorline.page.DetailPage.Section;

/// What an agreement says beyond its terms of now: what changed in mid-term, and what it gives an option to.
final class LaterTerms {

    private final PageWording wording;

    LaterTerms(PageWording wording) {
        this.wording = wording;
    }

    /// The sections of an agreement that has any of it.
    List<Section> of(Agreement agreement) {
        List<Section> sections = new ArrayList<>();
        wording.addSection(sections, "amended", agreement.amended(), this::row);
        wording.addSection(sections, "options", agreement.options(), this::row);
        return sections;
    }

    private Row row(Amendment amendment) {
        Edtf when = amendment.when();
        List<Part> change = new ArrayList<>();
        change.add(new Part.Words(wording.say(
                "amended.change", wording.token("field", amendment.field().token()),
                text(amendment.field(), amendment.from()), text(amendment.field(), amendment.to()))));
        if (amendment.date() != null && amendment.announced() != null) {
            change.add(new Part.Aside(wording.say("renewal.announced", wording.dates().when(amendment.announced()))));
        }
        List<Line> lines = new ArrayList<>();
        lines.add(new Line(List.copyOf(change), wording.numbers().of(amendment.cite())));
        addNote(lines, amendment.note());
        return new Row(when == null ? wording.say("date.notStated") : wording.briefMoment(when), List.copyOf(lines), 0);
    }

    private String text(Amendment.Field field, @Nullable FieldValue value) {
        return switch (value) {
            case null -> wording.say("notStated");
            case FieldValue.Words words -> field == Amendment.Field.GRANTOR
                    ? title(Entry.Kind.ORGANIZATION, words.text()) : wording.label(words.text());
            case FieldValue.Several several ->
                wording.list(several.all().stream().map(one -> text(field, one)).toList());
            case FieldValue.Truth truth -> wording.say(truth.holds() ? "exclusive.yes" : "exclusive.no");
            case FieldValue.Span span -> wording.dates().words(span.dates());
            case FieldValue.Places _ -> {
                AgreementBuilder alone = Agreement.builder("", Agreement.Kind.SUPPLY);
                field.set(alone, value);
                String places = wording.territories(alone.build());
                yield places == null ? wording.say("notStated") : places;
            }
            case FieldValue.Price price -> String.join(" / ", wording.money().all(price.value()));
            case FieldValue.Standing standing -> wording.say("status." + standing.status().token());
        };
    }

    private String text(Amendment.Field field, String one) {
        return switch (field) {
            case GRANTEES -> title(Entry.Kind.ORGANIZATION, one);
            case EDITIONS -> title(Entry.Kind.EDITION, one);
            case MEDIA -> wording.token("media", one);
            default -> wording.label(one);
        };
    }

    private String title(Entry.Kind kind, String id) {
        return wording.link(new EntryKey(kind, id)).text();
    }

    private Row row(AgreementOption option) {
        List<Line> lines = new ArrayList<>();
        List<Part> what = new ArrayList<>();
        what.add(new Part.Words(wording.token("option", option.kind().token())));
        if (option.holder() != null) {
            what.add(wording.organization(option.holder()));
        }
        if (option.status() != null) {
            what.add(new Part.Badge(wording.token("option.status", option.status().token()), Part.Tone.NEUTRAL));
        }
        lines.add(new Line(List.copyOf(what), wording.numbers().of(option.cite())));
        if (option.until() != null) {
            lines.add(Line.of(new Part.Words(wording.say("option.until", wording.dates().moment(option.until())))));
        }
        if (!option.editions().isEmpty()) {
            lines.add(wording.links(Entry.Kind.EDITION, option.editions()));
        }
        if (option.leads() != null) {
            lines.add(Line.of(
                    new Part.Aside(wording.say("option.leads")),
                    wording.link(new EntryKey(Entry.Kind.AGREEMENT, option.leads()))));
        }
        addNote(lines, option.note());
        String by = option.by() == null
                ? wording.say("date.notStated") : wording.say("option.by", wording.briefMoment(option.by()));
        return new Row(by, List.copyOf(lines), 0);
    }

    private void addNote(List<Line> lines, @Nullable Text note) {
        if (note != null) {
            lines.add(Line.of(new Part.Aside(wording.paragraphs(note))));
        }
    }
}
