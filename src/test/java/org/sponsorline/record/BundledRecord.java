package org.sponsorline.record;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.stream.Stream;

/// The bundled record as plain JSON, read without the program's own reader so that the tests of the data stand alone.
///
/// Entries are named `kind/id`, such as `agreements/alibaba-top`.
final class BundledRecord {

    private static final List<String> KINDS =
            List.of("organizations", "editions", "agreements", "milestones", "figures");

    private final Map<String, JsonObject> entries = new LinkedHashMap<>();

    private BundledRecord(JsonObject root) {
        for (String kind : KINDS) {
            for (JsonElement entry : root.getAsJsonArray(kind)) {
                entries.put(kind + "/" + entry.getAsJsonObject().get("id").getAsString(), entry.getAsJsonObject());
            }
        }
    }

    static BundledRecord open() {
        return new BundledRecord(json("olympic.json").getAsJsonObject());
    }

    /// A JSON resource beside this class.
    static JsonElement json(String name) {
        try (var stream = Objects.requireNonNull(BundledRecord.class.getResourceAsStream(name), name)) {
            return JsonParser.parseReader(new InputStreamReader(stream, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    JsonObject entry(String name) {
        return Objects.requireNonNull(entries.get(name), () -> "no entry " + name);
    }

    Map<String, JsonObject> entries() {
        return entries;
    }

    /// The ids of the facts an entry was made from.
    static List<String> facts(JsonObject entry) {
        return strings(entry, "facts");
    }

    /// Every fact id with the names of the entries that carry it.
    Map<String, List<String>> carriers() {
        Map<String, List<String>> carriers = new HashMap<>();
        entries.forEach((name, entry) ->
                facts(entry).forEach(fact -> carriers.computeIfAbsent(fact, id -> new ArrayList<>()).add(name)));
        return carriers;
    }

    /// How many links it takes at least from one of these entries to each entry, where the page of an entry links
    /// all the entries it names and all that name it.
    Map<String, Integer> clicksFrom(Collection<String> starts) {
        Map<String, Set<String>> links = new HashMap<>();
        entries.forEach((name, entry) -> named(name, entry).forEach(other -> {
            links.computeIfAbsent(name, key -> new LinkedHashSet<>()).add(other);
            links.computeIfAbsent(other, key -> new LinkedHashSet<>()).add(name);
        }));
        Map<String, Integer> clicks = new HashMap<>();
        Queue<String> open = new ArrayDeque<>(starts);
        starts.forEach(start -> clicks.put(start, 0));
        while (!open.isEmpty()) {
            String page = open.remove();
            for (String next : links.getOrDefault(page, Set.of())) {
                if (clicks.putIfAbsent(next, clicks.get(page) + 1) == null) {
                    open.add(next);
                }
            }
        }
        return clicks;
    }

    private static Stream<String> named(String name, JsonObject entry) {
        boolean agreement = name.startsWith("agreements/");
        return Stream.of(
                        names("organizations/", strings(entry, "organizations")),
                        names("organizations/", strings(entry, "grantees")),
                        names("organizations/", strings(entry, "grantor")),
                        names("organizations/", strings(entry, "organization")),
                        entry.has("speaker")
                                ? names("organizations/", strings(entry.getAsJsonObject("speaker"), "organization"))
                                : Stream.<String>empty(),
                        names("editions/", strings(entry, "editions")),
                        names("agreements/", strings(entry, "agreements")),
                        names("agreements/", strings(entry, "succeeds")),
                        names(agreement ? "agreements/" : "organizations/", parents(entry)))
                .flatMap(other -> other);
    }

    private static Stream<String> names(String kind, List<String> ids) {
        return ids.stream().map(kind::concat);
    }

    /// The ids of what an entry belongs to or hangs under: one, or several over time.
    private static List<String> parents(JsonObject entry) {
        return entry.get("parent") instanceof JsonArray overTime
                ? overTime.asList().stream().map(one -> one.getAsJsonObject().get("organization").getAsString()).toList()
                : strings(entry, "parent");
    }

    /// A member that holds a string or an array of strings; empty where it is absent.
    private static List<String> strings(JsonObject object, String member) {
        JsonElement value = object.get(member);
        if (value == null) {
            return List.of();
        }
        return value.isJsonArray()
                ? value.getAsJsonArray().asList().stream().map(JsonElement::getAsString).toList()
                : List.of(value.getAsString());
    }

    /// A member that holds an object or an array of objects; empty where it is absent.
    static List<JsonObject> objects(JsonObject object, String member) {
        JsonElement value = object.get(member);
        if (value == null || value.isJsonPrimitive()) {
            return List.of();
        }
        return value instanceof JsonArray array
                ? array.asList().stream().map(JsonElement::getAsJsonObject).toList()
                : List.of(value.getAsJsonObject());
    }
}
