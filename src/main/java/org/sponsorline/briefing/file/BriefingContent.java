package org.sponsorline.briefing.file;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Briefing;
import org.sponsorline.briefing.RecordReference;
import org.sponsorline.briefing.Scene;
import org.sponsorline.dataset.json.ContentRefusal;
import org.sponsorline.dataset.json.JsonCursor;
import org.sponsorline.dataset.problem.Findings;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.UnknownMembers;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.audience.Audience;
import org.sponsorline.query.audience.WithheldField;

/// Reads the object that is a whole briefing.
final class BriefingContent {

    private final JsonCursor cursor;
    private final Findings findings;
    private final SceneReader sceneReader;
    private final List<Audience> audiences = new ArrayList<>();
    private final List<Scene> scenes = new ArrayList<>();
    private final Set<String> audienceIds = new HashSet<>();
    private final Set<String> sceneIds = new HashSet<>();
    private int rejected;

    BriefingContent(JsonCursor cursor, Findings findings) {
        this.cursor = cursor;
        this.findings = findings;
        sceneReader = new SceneReader(cursor);
    }

    /// How many scenes and audiences have been left out.
    int rejected() {
        return rejected + cursor.entriesPassedOver();
    }

    /// Reads to the end of the file.
    ///
    /// @throws ContentRefusal where it is no briefing
    Briefing read(String nameWithoutTitle) throws IOException {
        if (!cursor.isAtObject()) {
            throw new ContentRefusal(Kind.NOT_A_BRIEFING, "");
        }
        cursor.beginObject();
        String format = null;
        boolean hasFormat = false;
        boolean hasScenes = false;
        Text title = null;
        RecordReference record = null;
        Integer slot = null;
        boolean cuts = false;
        Map<String, String> unknown = new LinkedHashMap<>();
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "format" -> {
                    hasFormat = true;
                    format = format();
                }
                case "title" -> title = sceneReader.fields().name();
                case "record" -> record = record();
                case "slot" -> slot = sceneReader.seconds();
                case "cuts" -> cuts = Boolean.TRUE.equals(cursor.bool());
                case "audiences" -> audiences();
                case "scenes" -> {
                    hasScenes = true;
                    scenes();
                }
                default -> sceneReader.keep(unknown, name, BriefingMembers.BRIEFING);
            }
        }
        cursor.expectEnd();
        if (!hasFormat) {
            throw new ContentRefusal(Kind.NOT_A_BRIEFING, "");
        }
        cursor.require("format", format);
        title = sceneReader.fields().named(title, nameWithoutTitle);
        cursor.require("title", title);
        cursor.require("record", record);
        cursor.require("scenes", hasScenes ? scenes : null);
        Text called = title == null ? Text.of(nameWithoutTitle) : title;
        return new Briefing(
                called, record == null ? new RecordReference(null, called, null) : record, audiences, scenes, slot,
                cuts, new UnknownMembers(unknown));
    }

    private @Nullable String format() throws IOException {
        String format = cursor.string();
        if (format != null && !format.equals(BriefingReader.FORMAT)) {
            throw new ContentRefusal(Kind.OTHER_BRIEFING_FORMAT, format);
        }
        return format;
    }

    private @Nullable RecordReference record() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        String path = null;
        Text title = null;
        String hash = null;
        Map<String, String> unknown = new LinkedHashMap<>();
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "path" -> path = cursor.string();
                case "title" -> title = sceneReader.fields().text();
                case "hash" -> hash = cursor.string();
                default -> sceneReader.keep(unknown, name, BriefingMembers.RECORD);
            }
        }
        cursor.require("title", title);
        return title == null ? null : new RecordReference(path, title, hash, new UnknownMembers(unknown));
    }

    private interface OneEntry<E> {
        @Nullable E read() throws IOException;
    }

    /// Reads the next element and adds it if nothing is wrong in it.
    private <E> @Nullable E sound(OneEntry<E> reader, Set<String> ids, Function<E, String> idOf)
            throws IOException {
        long errors = findings.errors();
        E read = reader.read();
        if (read != null && findings.errors() == errors && !ids.add(idOf.apply(read))) {
            cursor.reportMember("id", Kind.DUPLICATE_ID, idOf.apply(read));
        }
        if (read != null && findings.errors() == errors) {
            return read;
        }
        rejected++;
        return null;
    }

    private void scenes() throws IOException {
        if (!cursor.beginArray()) {
            return;
        }
        while (cursor.nextElement()) {
            Scene scene = sound(sceneReader::scene, sceneIds, Scene::id);
            if (scene != null) {
                scenes.add(scene);
            }
        }
    }

    private void audiences() throws IOException {
        if (!cursor.beginArray()) {
            return;
        }
        while (cursor.nextElement()) {
            Audience audience = sound(this::audience, audienceIds, Audience::id);
            if (audience != null) {
                audiences.add(audience);
            }
        }
    }

    private @Nullable Audience audience() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        String id = null;
        Text called = null;
        Set<EntryKey> entries = new LinkedHashSet<>();
        Set<WithheldField> fields = new LinkedHashSet<>();
        Set<String> categories = new LinkedHashSet<>();
        Set<String> organizations = new LinkedHashSet<>();
        Map<String, String> unknown = new LinkedHashMap<>();
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "id" -> id = cursor.string();
                case "name" -> called = sceneReader.fields().text();
                case "entries" -> sceneReader.each(entries, sceneReader::key);
                case "fields" -> sceneReader.each(fields, this::withheldField);
                case "categories" -> sceneReader.each(categories, cursor::string);
                case "organizations" -> sceneReader.each(organizations, cursor::string);
                default -> sceneReader.keep(unknown, name, BriefingMembers.AUDIENCE);
            }
        }
        cursor.require("id", id);
        cursor.require("name", called);
        return id == null || called == null ? null : new Audience(
                id, called, entries, fields, categories, organizations, new UnknownMembers(unknown));
    }

    private @Nullable WithheldField withheldField() throws IOException {
        String text = cursor.string();
        WithheldField field = text == null ? null : WithheldField.parse(text).orElse(null);
        if (text != null && field == null) {
            cursor.report(Kind.NO_WITHHELD_FIELD, null, text, WithheldField.tokens());
        }
        return field;
    }
}
