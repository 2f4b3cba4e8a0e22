package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.nio.file.Files;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sponsorline.dataset.entry.Members;

final class FormatGuideTest {

    private static final List<List<String>> OBJECTS = List.of(
            Members.RECORD, Members.VIEW, Members.SOURCE, Members.ORGANIZATION, Members.DATED_NAME, Members.MEMBERSHIP,
            Members.MEMBERSHIP, Members.EDITION, Members.HOST, Members.AGREEMENT, Members.ENDING, Members.AMENDMENT,
            Members.OPTION, Members.DISPUTED, Members.MILESTONE, Members.SPEAKER, Members.FIGURE, Members.MONEY,
            Members.EQUIVALENT, Members.PART, Members.CITATION, Members.CATEGORY, Members.SCOPE, Members.RATE,
            Members.TOTAL);

    static Stream<String> members() {
        return OBJECTS.stream().flatMap(List::stream).distinct();
    }

    @ParameterizedTest
    @MethodSource("members")
    void speaksOfEveryMember(String member) throws IOException {
        String guide = Files.readString(Everything.GUIDE);

        assertTrue(guide.substring(0, guide.indexOf("## A whole record")).contains("`" + member + "`"), member);
    }

    @Test
    void showsARecordInWhichNothingIsWrong() {
        ReadResult result = Records.read(Everything.RECORD);

        assertEquals(List.of(), result.problems());
        assertEquals(17, result.counts().loaded());
    }

    /// For each object of the format one in the example has each of its members.
    @Test
    void showsEveryMemberInUse() {
        JsonObject record = JsonParser.parseString(Everything.RECORD).getAsJsonObject();
        Set<String> used = new TreeSet<>();
        collect("record", record, used);

        assertEquals(expected(), used);
    }

    private static Set<String> expected() {
        Set<String> all = new TreeSet<>();
        List<String> names = List.of(
                "record", "view", "sources", "organizations", "names", "members", "parent", "editions", "host",
                "agreements", "ended", "amended", "options", "disputed", "milestones", "speaker", "figures", "value",
                "equivalent", "parts", "cite", "categories", "scope", "rates", "totals");
        for (int i = 0; i < names.size(); i++) {
            for (String member : OBJECTS.get(i)) {
                all.add(names.get(i) + "." + member);
            }
        }
        return all;
    }

    private static void collect(String name, JsonElement element, Set<String> used) {
        if (element instanceof JsonArray array) {
            array.forEach(inner -> collect(name, inner, used));
        } else if (element instanceof JsonObject object && !isText(object)) {
            object.entrySet().forEach(member -> {
                used.add(name + "." + member.getKey());
                collect(member.getKey(), member.getValue(), used);
            });
        }
    }

    private static boolean isText(JsonObject object) {
        return object.keySet().stream().allMatch(key -> key.length() == 2 || key.equals("zh-Hans"));
    }
}
