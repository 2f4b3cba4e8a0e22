package org.sponsorline.briefing.file;

import java.util.Arrays;
import java.util.List;
import org.sponsorline.briefing.ShownField;

/// The member names of each object of a briefing, in the order in which they are written.
final class BriefingMembers {

    static final List<String> BRIEFING = List.of("format", "title", "record", "slot", "cuts", "audiences", "scenes");
    static final List<String> ENTRY_ARRAYS = List.of("audiences", "scenes");
    static final List<String> RECORD = List.of("path", "title", "hash");
    static final List<String> AUDIENCE =
            List.of("id", "name", "entries", "fields", "categories", "organizations");
    static final List<String> SCENE = List.of(
            "id", "title", "subtitle", "view", "board", "notes", "seconds", "rehearsed", "hidden", "shown");
    static final List<String> SHOWN = List.of("day", "hash", "items", "more");
    static final List<String> ITEM = List.of("entry", "name", "said");
    static final List<String> SAID = Arrays.stream(ShownField.values()).map(ShownField::token).toList();

    private BriefingMembers() {}
}
