package org.sponsorline.desktop.settings;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import java.util.LinkedHashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Brings together what two windows want to be remembered: what this one has changed since it last read or wrote the
/// settings, and whatever else another has written meanwhile. What neither knows, such as a member of a newer version,
/// stays.
final class SettingsMerge {

    private SettingsMerge() {}

    /// @param base   what this window read, or wrote last
    /// @param ours   what it wants now
    /// @param theirs what is in the file now
    static JsonObject of(JsonObject base, JsonObject ours, JsonObject theirs) {
        JsonObject merged = new JsonObject();
        for (String name : names(ours, theirs)) {
            JsonElement member = member(name, base.get(name), ours.get(name), theirs.get(name));
            if (member != null) {
                merged.add(name, member);
            }
        }
        return merged;
    }

    private static @Nullable JsonElement member(
            String name, @Nullable JsonElement base, @Nullable JsonElement ours, @Nullable JsonElement theirs) {
        boolean changed = ours == null ? base != null : !ours.equals(base);
        if (!changed && theirs != null || ours == null && base == null) {
            return theirs;
        } else if (name.equals(SettingsJson.RECENT) && ours instanceof JsonArray later && theirs instanceof JsonArray there) {
            return recent(later, there);
        } else if (SettingsJson.MAPS.contains(name) && ours instanceof JsonObject later
                && theirs instanceof JsonObject there) {
            return of(base instanceof JsonObject before ? before : new JsonObject(), later, there);
        }
        return ours;
    }

    /// Those of this window first, as it is the one that opened a file last.
    private static JsonArray recent(JsonArray ours, JsonArray theirs) {
        Set<JsonElement> files = new LinkedHashSet<>(ours.asList());
        files.addAll(theirs.asList());
        JsonArray recent = new JsonArray();
        files.stream().limit(Settings.RECENT_FILES).forEach(recent::add);
        return recent;
    }

    private static Set<String> names(JsonObject ours, JsonObject theirs) {
        Set<String> names = new LinkedHashSet<>(ours.keySet());
        names.addAll(theirs.keySet());
        return names;
    }
}
