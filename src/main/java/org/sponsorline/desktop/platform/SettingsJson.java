package org.sponsorline.desktop.platform;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.sponsorline.desktop.platform.Settings.Session;

/// The settings as JSON. Each member is read by itself: one that makes no sense is passed over, the others count.
final class SettingsJson {

    private SettingsJson() {}

    /// Takes over what a text states; a text that is not JSON states nothing.
    static void into(Settings settings, String json) {
        JsonObject root;
        try {
            root = JsonParser.parseString(json) instanceof JsonObject object ? object : new JsonObject();
        } catch (JsonParseException | StackOverflowError e) {
            return;
        }
        each(root, "language", value -> settings.languageProperty().set(value.getAsString()));
        each(root, "fontPercent", value -> settings.setFontPercent(value.getAsInt()));
        each(root, "inertia", value -> settings.inertiaProperty().set(value.getAsBoolean()));
        each(root, "reducedMotion", value -> settings.reducedMotionProperty().set(value.getAsBoolean()));
        each(root, "window", value -> settings.placeProperty().set(place(value.getAsJsonObject())));
        each(root, "splits", value -> value.getAsJsonObject().asMap()
                .forEach((name, size) -> settings.splits().put(name, finite(size))));
        each(root, "panes", value -> value.getAsJsonObject().asMap()
                .forEach((name, open) -> settings.panes().put(name, open.getAsBoolean())));
        each(root, "recent", value -> settings.recent().setAll(paths(value.getAsJsonArray())));
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
                finite(json.get("x")), finite(json.get("y")), finite(json.get("width")), finite(json.get("height")),
                json.has("maximized") && json.get("maximized").getAsBoolean());
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
            return Optional.of(Path.of(text));
        } catch (InvalidPathException e) {
            // Written on another system: not a file here.
            return Optional.empty();
        }
    }

    private static Session session(JsonObject json) {
        JsonElement file = json.get("file");
        return new Session(file == null ? null : Path.of(file.getAsString()), json.get("view").getAsString());
    }

    private static TableLook table(JsonObject json) {
        return new TableLook(
                json.getAsJsonArray("columns").asList().stream().map(JsonElement::getAsJsonObject)
                        .map(column -> new TableLook.Column(
                                column.get("id").getAsString(), finite(column.get("width")),
                                column.get("shown").getAsBoolean()))
                        .toList(),
                json.getAsJsonArray("sort").asList().stream().map(JsonElement::getAsJsonObject)
                        .map(sort -> new TableLook.Sort(
                                sort.get("id").getAsString(), sort.get("descending").getAsBoolean()))
                        .toList());
    }

    private static JsonObject json(TableLook table) {
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
        root.add("recent", array(settings.recent().stream().map(Path::toString).toList()));
        Session session = settings.sessionProperty().get();
        if (session != null) {
            JsonObject json = new JsonObject();
            if (session.file() != null) {
                json.addProperty("file", session.file().toString());
            }
            json.addProperty("view", session.view());
            root.add("session", json);
        }
        TableLook table = settings.tableProperty().get();
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
