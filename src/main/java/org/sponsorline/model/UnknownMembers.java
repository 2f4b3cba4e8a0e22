package org.sponsorline.model;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// Members of an object of a file that this version of the format does not have. They are written back
/// unchanged, so that a file of a later version loses nothing.
///
/// @param json the JSON of each value by the member's name, in the order of the file
public record UnknownMembers(Map<String, String> json) {

    /// No unknown members.
    public static final UnknownMembers NONE = new UnknownMembers(Map.of());

    public UnknownMembers {
        json = Collections.unmodifiableMap(new LinkedHashMap<>(json));
    }

    public boolean isEmpty() {
        return json.isEmpty();
    }
}
