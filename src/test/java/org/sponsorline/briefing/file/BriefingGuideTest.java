package org.sponsorline.briefing.file;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The guide, the schema and the reader of briefings speak of the same members.
final class BriefingGuideTest {

    private static final JsonObject SCHEMA = JsonParser.parseString(BriefingSchema.text()).getAsJsonObject();
    private static final Map<String, List<String>> OBJECTS = objects();

    private static Map<String, List<String>> objects() {
        Map<String, List<String>> objects = new LinkedHashMap<>();
        objects.put("briefing", BriefingMembers.BRIEFING);
        objects.put("record", BriefingMembers.RECORD);
        objects.put("audience", BriefingMembers.AUDIENCE);
        objects.put("scene", BriefingMembers.SCENE);
        objects.put("shown", BriefingMembers.SHOWN);
        objects.put("item", BriefingMembers.ITEM);
        objects.put("said", BriefingMembers.SAID);
        return objects;
    }

    static Stream<String> members() {
        return OBJECTS.values().stream().flatMap(List::stream).distinct();
    }

    @ParameterizedTest
    @MethodSource("members")
    void theGuideSpeaksOfEveryMember(String member) throws IOException {
        String guide = Files.readString(WholeBriefing.GUIDE);

        assertTrue(guide.substring(0, guide.indexOf(WholeBriefing.HEADING)).contains("`" + member + "`"), member);
    }

    @Test
    void theGuidesBriefingHasNothingWrongInIt() {
        BriefingResult result = WholeBriefing.read(WholeBriefing.JSON);

        assertEquals(List.of(), result.problems());
        assertEquals(3, result.counts().loaded());
        assertTrue(isValid(WholeBriefing.JSON));
    }

    @Test
    void theGuidesBriefingUsesEveryMember() {
        Set<String> used = new TreeSet<>();
        collect("briefing", JsonParser.parseString(WholeBriefing.JSON), used);
        Set<String> all = new TreeSet<>();
        OBJECTS.forEach((object, members) -> members.forEach(member -> all.add(object + "." + member)));

        assertEquals(all, used);
    }

    private static void collect(String name, JsonElement element, Set<String> used) {
        if (element instanceof JsonArray array) {
            String one = name.replaceAll("s$", "");
            array.forEach(inner -> collect(one, inner, used));
        } else if (element instanceof JsonObject object && OBJECTS.containsKey(name)) {
            object.entrySet().forEach(member -> {
                used.add(name + "." + member.getKey());
                collect(member.getKey(), member.getValue(), used);
            });
        }
    }

    @Test
    void theSchemaNamesTheMembersThatTheReaderKnows() {
        assertEquals(BriefingMembers.BRIEFING, List.copyOf(SCHEMA.getAsJsonObject("properties").keySet()));
        OBJECTS.forEach((object, members) -> {
            JsonObject definition = SCHEMA.getAsJsonObject("$defs").getAsJsonObject(object);
            if (definition != null) {
                assertEquals(members, List.copyOf(definition.getAsJsonObject("properties").keySet()), object);
                definition.getAsJsonObject("properties").entrySet().forEach(member -> assertFalse(
                        !member.getValue().getAsJsonObject().has("description")
                                && !member.getValue().getAsJsonObject().has("$ref"), member.getKey()));
            }
        });
    }

    @Test
    void theSchemaUsesEachOfItsDefinitions() {
        Set<String> used = new HashSet<>();
        references(SCHEMA, used);

        assertEquals(SCHEMA.getAsJsonObject("$defs").keySet(), used);
    }

    private static void references(JsonElement element, Set<String> used) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(inner -> references(inner, used));
        } else if (element instanceof JsonObject object) {
            if (object.has("$ref")) {
                used.add(object.get("$ref").getAsString().replace("#/$defs/", ""));
            }
            object.entrySet().forEach(member -> references(member.getValue(), used));
        }
    }

    @Test
    void theSchemaRefusesWhatTheReaderReports() {
        for (String wrong : List.of(
                "\"slot\": 600~\"slot\": 0", "\"seconds\": 90~\"seconds\": 90.5", "\"note\"\n~\"notes\"\n",
                "agreement:ember-shirt-2019\",\n          ~deal:x\",\n          ", "2026-11-12~12.11.2026",
                "\"id\": \"opening\",~")) {
            String[] change = wrong.split("~", -1);
            String json = WholeBriefing.JSON.replace(change[0], change[1]);
            assertTrue(!json.equals(WholeBriefing.JSON), wrong);
            assertFalse(isValid(json), wrong);
            BriefingResult read = WholeBriefing.read(json);
            assertTrue(read.counts().errors() > 0 && !read.unreadable(), wrong);
        }
    }

    private static boolean isValid(String json) {
        return new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory())
                .validate(BriefingSchema.text(), json).isValid();
    }
}
