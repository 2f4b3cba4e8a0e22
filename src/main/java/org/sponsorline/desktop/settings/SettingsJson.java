package org.sponsorline.desktop.settings;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.sponsorline.desktop.settings.Settings.Session;

/// The settings as JSON. Each member is read by itself: one that makes no sense is passed over, the others count.
final class SettingsJson {

    static final String RECENT = "recent";

    /// Members whose own members are each remembered by themselves.
    static final Set<String> MAPS = Set.of("splits", "panes", "keys");

    private static final double FARTHEST_PX = 1e6;
    private static final double MOST_EM = 1000;
    private static final double WIDEST_COLUMN_PX = 4000;

    private SettingsJson() {}

    /// What a text states, as far as it is JSON: members before a fault count. Of recent files no more are read than are
    /// shown.
    static JsonObject tree(String json) {
        JsonObject root = new JsonObject();
        try (JsonReader reader = new JsonReader(new StringReader(json))) {
            reader.beginObject();
            while (reader.hasNext()) {
                String name = reader.nextName();
                root.add(name, name.equals(RECENT) && reader.peek() == JsonToken.BEGIN_ARRAY
                        ? firstOf(reader) : JsonParser.parseReader(reader));
            }
        } catch (IOException | RuntimeException | StackOverflowError e) {
            // Somebody edited it, or a disk failed.
            return root;
        }
        return root;
    }

    private static JsonArray firstOf(JsonReader reader) throws IOException {
        JsonArray first = new JsonArray();
        reader.beginArray();
        while (reader.hasNext()) {
            if (first.size() < Settings.RECENT_FILES) {
                first.add(JsonParser.parseReader(reader));
            } else {
                reader.skipValue();
            }
        }
        reader.endArray();
        return first;
    }

    /// Takes over what a tree states.
    static void into(Settings settings, JsonObject root) {
        each(root, "language", value -> settings.languageProperty().set(value.getAsString()));
        each(root, "fontPercent", value -> settings.setFontPercent(value.getAsInt()));
        each(root, "inertia", value -> settings.inertiaProperty().set(value.getAsBoolean()));
        each(root, "reducedMotion", value -> settings.reducedMotionProperty().set(value.getAsBoolean()));
        each(root, "window", value -> settings.placeProperty().set(place(value.getAsJsonObject())));
        each(root, "splits", value -> value.getAsJsonObject().asMap()
                .forEach((name, size) -> settings.splits().put(name, Math.clamp(finite(size), 0, MOST_EM))));
        each(root, "panes", value -> value.getAsJsonObject().asMap()
                .forEach((name, open) -> settings.panes().put(name, open.getAsBoolean())));
        each(root, RECENT, value -> settings.recent().setAll(paths(value.getAsJsonArray())));
        each(root, "session", value -> settings.sessionProperty().set(session(value.getAsJsonObject())));
        each(root, "table", value -> settings.tableProperty().set(table(value.getAsJsonObject())));
        each(root, "keys", value -> value.getAsJsonObject().asMap()
                .forEach((command, keys) -> settings.keys().put(command, strings(keys.getAsJsonArray()))));
    }

    private static void each(JsonObject root, String member, Consumer<JsonElement> take) {
        JsonElement value = root.get(member);
        if (value == null || value.isJsonNull()) {
            return;
        }
        try {
            take.accept(value);
        } catch (RuntimeException e) {
            // Somebody edited it, or a newer program wrote it: the usual value stays.
            return;
        }
    }

    private static WindowPlace place(JsonObject json) {
        return new WindowPlace(
                pixels(json.get("x")), pixels(json.get("y")), pixels(json.get("width")), pixels(json.get("height")),
                json.has("maximized") && json.get("maximized").getAsBoolean());
    }

    private static double pixels(JsonElement json) {
        return Math.clamp(finite(json), -FARTHEST_PX, FARTHEST_PX);
    }

    private static double finite(JsonElement json) {
        double number = json.getAsDouble();
        if (!Double.isFinite(number)) {
            throw new IllegalArgumentException("not a number");
        }
        return number;
    }

    private static List<Path> paths(JsonArray json) {
        return strings(json).stream().map(SettingsJson::path).flatMap(Optional::stream).toList();
    }

    private static Optional<Path> path(String text) {
        try {
            Path path = Path.of(text);
            return path.isAbsolute() && path.getFileName() != null ? Optional.of(path) : Optional.empty();
        } catch (InvalidPathException e) {
            // Written on another system: not a file here.
            return Optional.empty();
        }
    }

    private static Session session(JsonObject json) {
        JsonElement file = json.get("file");
        return new Session(
                file == null ? null : path(file.getAsString()).orElseThrow(IllegalArgumentException::new),
                json.get("view").getAsString());
    }

    private static ColumnState table(JsonObject json) {
        return new ColumnState(
                json.getAsJsonArray("columns").asList().stream().map(JsonElement::getAsJsonObject)
                        .map(column -> new ColumnState.Column(
                                column.get("id").getAsString(), Math.clamp(finite(column.get("width")), 1,
                                        WIDEST_COLUMN_PX),
                                column.get("shown").getAsBoolean()))
                        .toList(),
                json.getAsJsonArray("sort").asList().stream().map(JsonElement::getAsJsonObject)
                        .map(sort -> new ColumnState.Sort(
                                sort.get("id").getAsString(), sort.get("descending").getAsBoolean()))
                        .toList());
    }

    private static JsonObject json(ColumnState table) {
        JsonArray columns = new JsonArray();
        table.columns().forEach(column -> {
            JsonObject json = new JsonObject();
            json.addProperty("id", column.id());
            json.addProperty("width", column.widthPx());
            json.addProperty("shown", column.shown());
            columns.add(json);
        });
        JsonArray sorts = new JsonArray();
        table.sort().forEach(sort -> {
            JsonObject json = new JsonObject();
            json.addProperty("id", sort.id());
            json.addProperty("descending", sort.descending());
            sorts.add(json);
        });
        JsonObject json = new JsonObject();
        json.add("columns", columns);
        json.add("sort", sorts);
        return json;
    }

    private static List<String> strings(JsonArray json) {
        return json.asList().stream().map(JsonElement::getAsString).toList();
    }

    /// The settings as a text that [#into] takes over again.
    static JsonObject of(Settings settings) {
        JsonObject root = new JsonObject();
        root.addProperty("language", settings.languageProperty().get());
        root.addProperty("fontPercent", settings.fontPercentProperty().get());
        root.addProperty("inertia", settings.inertiaProperty().get());
        root.addProperty("reducedMotion", settings.reducedMotionProperty().get());
        WindowPlace place = settings.placeProperty().get();
        if (place != null) {
            JsonObject json = new JsonObject();
            json.addProperty("x", place.x());
            json.addProperty("y", place.y());
            json.addProperty("width", place.width());
            json.addProperty("height", place.height());
            json.addProperty("maximized", place.maximized());
            root.add("window", json);
        }
        JsonObject splits = new JsonObject();
        settings.splits().forEach(splits::addProperty);
        root.add("splits", splits);
        JsonObject panes = new JsonObject();
        settings.panes().forEach(panes::addProperty);
        root.add("panes", panes);
        root.add(RECENT, array(settings.recent().stream().map(Path::toString).toList()));
        Session session = settings.sessionProperty().get();
        if (session != null) {
            JsonObject json = new JsonObject();
            if (session.file() != null) {
                json.addProperty("file", session.file().toString());
            }
            json.addProperty("view", session.view());
            root.add("session", json);
        }
        ColumnState table = settings.tableProperty().get();
        if (table != null) {
            root.add("table", json(table));
        }
        JsonObject keys = new JsonObject();
        settings.keys().forEach((command, combinations) -> keys.add(command, array(combinations)));
        root.add("keys", keys);
        return root;
    }

    /// The text of a tree, for people to read as well.
    static String text(JsonObject root) {
        return new GsonBuilder().setPrettyPrinting().disableHtmlEscaping().create().toJson(root);
    }

    private static JsonArray array(List<String> texts) {
        JsonArray array = new JsonArray();
        texts.forEach(array::add);
        return array;
    }
}
