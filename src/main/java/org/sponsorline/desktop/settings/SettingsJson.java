package org.sponsorline.desktop.settings;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import com.google.gson.Strictness;
import com.google.gson.TypeAdapter;
import com.google.gson.stream.JsonReader;
import com.google.gson.stream.JsonToken;
import com.google.gson.stream.JsonWriter;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.sponsorline.desktop.settings.Settings.Session;

/// The settings as JSON. Each member is read by itself: one that makes no sense is passed over, the others count.
final class SettingsJson {

    static final String RECENT = "recent";

    /// Members whose own members are each remembered by themselves.
    static final Set<String> MAPS = Set.of("splits", "panes", "keys", "show");

    private static final double MOST_EM = 1000;

    private static final Gson GSON = new GsonBuilder()
            .setStrictness(Strictness.STRICT)
            .setPrettyPrinting()
            .disableHtmlEscaping()
            .registerTypeHierarchyAdapter(Path.class, new FileName().nullSafe())
            .create();

    /// The settings as a value, whose members are those of the file.
    private record Members(
            String language, int fontPercent, boolean inertia, boolean reducedMotion, @Nullable WindowPlace window,
            Map<String, Double> splits, Map<String, Boolean> panes, List<Path> recent, @Nullable Session session,
            @Nullable ColumnState table, Map<String, List<String>> keys,
            Map<String, String> show) {}

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
        read(root.get("language"), String.class).ifPresent(settings.languageProperty()::set);
        read(root.get("fontPercent"), Integer.class).ifPresent(settings::setFontPercent);
        read(root.get("inertia"), Boolean.class).ifPresent(settings.inertiaProperty()::set);
        read(root.get("reducedMotion"), Boolean.class).ifPresent(settings.reducedMotionProperty()::set);
        read(root.get("window"), WindowPlace.class).filter(WindowPlace::hasSize)
                .ifPresent(settings.placeProperty()::set);
        members(root, "splits").forEach((name, size) -> read(size, Double.class)
                .ifPresent(em -> settings.splits().put(name, Math.clamp(em, 0, MOST_EM))));
        members(root, "panes").forEach((name, open) -> read(open, Boolean.class)
                .ifPresent(isOpen -> settings.panes().put(name, isOpen)));
        if (root.get(RECENT) instanceof JsonArray files) {
            settings.recent().setAll(files.asList().stream()
                    .map(file -> read(file, Path.class)).flatMap(Optional::stream).toList());
        }
        read(root.get("session"), Session.class).ifPresent(settings.sessionProperty()::set);
        read(root.get("table"), ColumnState.class).ifPresent(settings.tableProperty()::set);
        members(root, "keys").forEach((command, keys) -> read(keys, String[].class)
                .ifPresent(combinations -> settings.keys().put(command, List.of(combinations))));
        members(root, "show").forEach((name, value) -> read(value, String.class)
                .ifPresent(text -> settings.show().put(name, text)));
    }

    private static <T> Optional<T> read(@Nullable JsonElement json, Class<T> type) {
        try {
            return Optional.ofNullable(GSON.fromJson(json, type));
        } catch (RuntimeException e) {
            // Somebody edited it, or a newer program wrote it: the usual value stays.
            return Optional.empty();
        }
    }

    private static Map<String, JsonElement> members(JsonObject root, String map) {
        return root.get(map) instanceof JsonObject members ? members.asMap() : Map.of();
    }

    /// The settings as a tree that [#into] takes over again.
    static JsonObject of(Settings settings) {
        return GSON.toJsonTree(new Members(
                settings.languageProperty().get(), settings.fontPercentProperty().get(), settings.inertiaProperty().get(),
                settings.reducedMotionProperty().get(), settings.placeProperty().get(), settings.splits(),
                settings.panes(), settings.recent(), settings.sessionProperty().get(), settings.tableProperty().get(),
                settings.keys(), settings.show())).getAsJsonObject();
    }

    /// The text of a tree, for people to read as well.
    static String text(JsonObject root) {
        return GSON.toJson(root);
    }

    /// A file by its full name.
    private static final class FileName extends TypeAdapter<Path> {

        @Override
        public void write(JsonWriter out, Path file) throws IOException {
            out.value(file.toString());
        }

        @Override
        public Path read(JsonReader in) throws IOException {
            // One that was written on another system may be no path here.
            Path file = Path.of(in.nextString());
            if (!file.isAbsolute() || file.getFileName() == null) {
                throw new JsonParseException("not the full name of a file");
            }
            return file;
        }
    }
}
