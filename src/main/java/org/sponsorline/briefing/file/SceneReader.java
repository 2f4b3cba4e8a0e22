package org.sponsorline.briefing.file;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.briefing.Scene;
import org.sponsorline.briefing.ShownField;
import org.sponsorline.briefing.ShownItem;
import org.sponsorline.briefing.ShownScene;
import org.sponsorline.dataset.entry.EntryReader;
import org.sponsorline.dataset.entry.FieldReader;
import org.sponsorline.dataset.json.JsonCursor;
import org.sponsorline.dataset.problem.Problem.Kind;
import org.sponsorline.model.EntryKey;
import org.sponsorline.model.UnknownMembers;
import org.sponsorline.model.date.Edtf;
import org.sponsorline.model.date.EdtfDate;
import org.sponsorline.model.text.Text;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.LaneRows;
import org.sponsorline.view.ViewState;
import org.sponsorline.view.ViewState.Panes;
import org.sponsorline.view.ViewState.Theme;
import org.sponsorline.view.ViewState.Unmatched;
import org.sponsorline.view.ViewState.Window;
import org.sponsorline.view.ViewText;
import org.sponsorline.view.ViewTextException;

/// Reads scenes, and the values that other objects of a briefing share with them.
final class SceneReader {

    /// No scene and no show is longer than a day.
    static final int MOST_SECONDS = 86_400;

    /// What a view shows that names nothing: 2014 to 2032 in lanes by programme.
    static final ViewState PLAIN = new ViewState(
            new Window(16_071, 23_011), List.of(Dimension.PROGRAMME), Dimension.KIND, LaneRows.IN_FORCE, Filter.NONE,
            Unmatched.DIM, null, List.of(), Set.of(), null, null, Panes.TIMELINE, Theme.SYSTEM);

    private final JsonCursor cursor;
    private final FieldReader fields;

    SceneReader(JsonCursor cursor) {
        this.cursor = cursor;
        fields = new EntryReader(cursor).fields();
    }

    FieldReader fields() {
        return fields;
    }

    /// The scene at the cursor, or null where it cannot be understood.
    @Nullable Scene scene() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        String id = null;
        Text title = null;
        Text subtitle = null;
        ViewState view = null;
        String board = null;
        Text notes = null;
        Integer seconds = null;
        Integer rehearsed = null;
        boolean hidden = false;
        ShownScene shown = null;
        Map<String, String> unknown = new LinkedHashMap<>();
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "id" -> id = cursor.string();
                case "title" -> title = fields.text();
                case "subtitle" -> subtitle = fields.text();
                case "view" -> view = view();
                case "board" -> board = cursor.string();
                case "notes" -> notes = fields.text();
                case "seconds" -> seconds = seconds();
                case "rehearsed" -> rehearsed = seconds();
                case "hidden" -> hidden = Boolean.TRUE.equals(cursor.bool());
                case "shown" -> shown = shown();
                default -> keep(unknown, name, BriefingMembers.SCENE);
            }
        }
        cursor.require("id", id);
        cursor.require("title", title);
        return id == null || title == null ? null : new Scene(
                id, title, subtitle, view, board, notes, seconds, rehearsed, hidden, shown,
                new UnknownMembers(unknown));
    }

    private @Nullable ViewState view() throws IOException {
        String text = cursor.string();
        if (text == null) {
            return null;
        }
        try {
            return ViewText.parse(text, PLAIN);
        } catch (ViewTextException noView) {
            cursor.report(Kind.BAD_VIEW, null, noView.sentence(Locale.ENGLISH), noView.sentence(Locale.CHINESE));
            return null;
        }
    }

    private @Nullable ShownScene shown() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        LocalDate day = null;
        String hash = null;
        List<ShownItem> items = new ArrayList<>();
        int more = 0;
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "day" -> day = day(fields.day());
                case "hash" -> hash = cursor.string();
                case "items" -> each(items, this::item);
                case "more" -> more = count();
                default -> cursor.unknown(BriefingMembers.SHOWN);
            }
        }
        cursor.require("day", day);
        return day == null ? null : new ShownScene(day, hash, items, more);
    }

    private static @Nullable LocalDate day(@Nullable Edtf day) {
        return day instanceof EdtfDate date ? LocalDate.ofEpochDay(date.firstDay()) : null;
    }

    private @Nullable ShownItem item() throws IOException {
        if (!cursor.beginObject()) {
            return null;
        }
        EntryKey key = null;
        Text called = null;
        Map<ShownField, String> said = new EnumMap<>(ShownField.class);
        for (String name; (name = cursor.nextMember()) != null; ) {
            switch (name) {
                case "entry" -> key = key();
                case "name" -> called = fields.text();
                case "said" -> said(said);
                default -> cursor.unknown(BriefingMembers.ITEM);
            }
        }
        cursor.require("entry", key);
        cursor.require("name", called);
        return key == null || called == null ? null : new ShownItem(key, called, said);
    }

    private void said(Map<ShownField, String> said) throws IOException {
        if (!cursor.beginObject()) {
            return;
        }
        for (String name; (name = cursor.nextMember()) != null; ) {
            ShownField field = ShownField.ofToken(name).orElse(null);
            if (field == null) {
                cursor.unknown(BriefingMembers.SAID);
                continue;
            }
            String words = cursor.string();
            if (words != null) {
                said.put(field, words);
            }
        }
    }

    /// The key of an entry, or null after a report.
    @Nullable EntryKey key() throws IOException {
        String text = cursor.string();
        EntryKey key = text == null ? null : EntryKey.parse(text).orElse(null);
        if (text != null && key == null) {
            cursor.report(Kind.NO_ENTRY_KEY, null, text);
        }
        return key;
    }

    /// A number of seconds, or null after a report.
    @Nullable Integer seconds() throws IOException {
        String digits = cursor.number();
        if (digits == null) {
            return null;
        }
        int seconds = whole(digits);
        if (seconds < 1 || seconds > MOST_SECONDS) {
            cursor.report(Kind.NOT_SECONDS, null, digits, Integer.toString(MOST_SECONDS));
            return null;
        }
        return seconds;
    }

    private int count() throws IOException {
        String digits = cursor.number();
        return digits == null ? 0 : Math.max(0, whole(digits));
    }

    /// The whole number that digits write, or -1.
    private static int whole(String digits) {
        try {
            return Integer.parseInt(digits);
        } catch (NumberFormatException noWhole) {
            return -1;
        }
    }

    interface Element<E> {
        @Nullable E read() throws IOException;
    }

    /// Adds the values of a list; each answers null after a report.
    <E> void each(Collection<E> all, Element<E> element) throws IOException {
        if (!cursor.beginArray()) {
            return;
        }
        while (cursor.nextElement()) {
            E one = element.read();
            if (one != null) {
                all.add(one);
            }
        }
    }

    /// Keeps a member that the format does not have.
    void keep(Map<String, String> unknown, String name, List<String> known) throws IOException {
        String json = cursor.unknownKept(known);
        if (json != null) {
            unknown.put(cursor.whole(name), json);
        }
    }
}
