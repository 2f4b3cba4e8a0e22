package org.sponsorline.briefing.file;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.RecordReference;
import org.sponsorline.briefing.Scene;
import org.sponsorline.briefing.ShownField;
import org.sponsorline.briefing.ShownItem;
import org.sponsorline.briefing.ShownScene;
import org.sponsorline.dataset.write.EntryWriter;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.UnknownMembers;
import org.sponsorline.query.audience.Audience;
import org.sponsorline.query.audience.WithheldField;
import org.sponsorline.view.ViewText;

/// Writes briefings in the format's JSON: members in one fixed order, two spaces of indentation, `\n` at line ends.
///
/// Equal briefings give equal bytes, and a briefing that is written and read again is equal to itself. Members that the
/// program does not know follow those it knows.
public final class BriefingWriter {

    private final EntryWriter out;

    private BriefingWriter(Writer target) {
        out = new EntryWriter(target);
    }

    /// The bytes of a briefing's file, to be written whole.
    public static byte[] bytes(Briefing briefing) {
        StringWriter text = new StringWriter();
        try {
            BriefingWriter writer = new BriefingWriter(text);
            writer.write(briefing);
            writer.out.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }

    private void write(Briefing briefing) throws IOException {
        out.begin();
        out.string("format", BriefingReader.FORMAT);
        out.text("title", briefing.title());
        write(briefing.record());
        number("slot", briefing.slot());
        out.bool("cuts", briefing.cuts() ? true : null);
        if (!briefing.audiences().isEmpty()) {
            out.beginArray("audiences");
            for (Audience audience : briefing.audiences()) {
                write(audience);
            }
            out.endArray();
        }
        out.beginArray("scenes");
        for (Scene scene : briefing.scenes()) {
            write(scene);
        }
        out.endArray();
        unknown(briefing.unknown());
        out.end();
    }

    private void write(RecordReference record) throws IOException {
        out.begin("record");
        out.string("path", record.path());
        out.text("title", record.title());
        out.string("hash", record.hash());
        unknown(record.unknown());
        out.end();
    }

    private void write(Audience audience) throws IOException {
        out.begin();
        out.string("id", audience.id());
        out.text("name", audience.name());
        out.strings("entries", audience.entries().stream().map(EntryKey::toString).toList());
        out.strings("fields", audience.fields().stream().map(WithheldField::toString).toList());
        out.strings("categories", List.copyOf(audience.categories()));
        out.strings("organizations", List.copyOf(audience.organizations()));
        unknown(audience.unknown());
        out.end();
    }

    private void write(Scene scene) throws IOException {
        out.begin();
        out.string("id", scene.id());
        out.text("title", scene.title());
        out.text("subtitle", scene.subtitle());
        out.string("view", scene.view() == null ? null : ViewText.format(scene.view()));
        out.string("board", scene.board());
        out.text("notes", scene.notes());
        number("seconds", scene.seconds());
        number("rehearsed", scene.rehearsed());
        out.bool("hidden", scene.hidden() ? true : null);
        if (scene.shown() != null) {
            write(scene.shown());
        }
        unknown(scene.unknown());
        out.end();
    }

    private void write(ShownScene shown) throws IOException {
        out.begin("shown");
        out.string("day", shown.day().toString());
        out.string("hash", shown.hash());
        if (!shown.items().isEmpty()) {
            out.beginArray("items");
            for (ShownItem item : shown.items()) {
                write(item);
            }
            out.endArray();
        }
        number("more", shown.more() == 0 ? null : shown.more());
        out.end();
    }

    private void write(ShownItem item) throws IOException {
        out.begin();
        out.string("entry", item.key().toString());
        out.text("name", item.name());
        if (!item.said().isEmpty()) {
            out.begin("said");
            for (Map.Entry<ShownField, String> field : item.said().entrySet()) {
                out.string(field.getKey().token(), field.getValue());
            }
            out.end();
        }
        out.end();
    }

    private void number(String name, @Nullable Integer number) throws IOException {
        out.number(name, number == null ? null : BigDecimal.valueOf(number));
    }

    private void unknown(UnknownMembers unknown) throws IOException {
        for (Map.Entry<String, String> member : unknown.json().entrySet()) {
            out.json(member.getKey(), member.getValue());
        }
    }
}
