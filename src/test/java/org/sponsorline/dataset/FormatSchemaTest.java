package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import dev.harrel.jsonschema.Validator;
import dev.harrel.jsonschema.ValidatorFactory;
import dev.harrel.jsonschema.providers.GsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.sponsorline.dataset.entry.Members;
import org.sponsorline.dataset.entry.Tokens;

final class FormatSchemaTest {

    private static final JsonObject SCHEMA = JsonParser.parseString(FormatSchema.text()).getAsJsonObject();

    static Stream<Arguments> objects() {
        return Stream.of(
                Arguments.of("view", Members.VIEW), Arguments.of("source", Members.SOURCE),
                Arguments.of("organization", Members.ORGANIZATION),
                Arguments.of("former-name", Members.DATED_NAME), Arguments.of("membership", Members.MEMBERSHIP),
                Arguments.of("edition", Members.EDITION),
                Arguments.of("host", Members.HOST), Arguments.of("agreement", Members.AGREEMENT),
                Arguments.of("ending", Members.ENDING), Arguments.of("amendment", Members.AMENDMENT),
                Arguments.of("option", Members.OPTION), Arguments.of("disputed", Members.DISPUTED),
                Arguments.of("milestone", Members.MILESTONE), Arguments.of("speaker", Members.SPEAKER),
                Arguments.of("figure", Members.FIGURE), Arguments.of("money", Members.MONEY),
                Arguments.of("equivalent", Members.EQUIVALENT), Arguments.of("part", Members.PART), Arguments.of("total", Members.TOTAL), Arguments.of("rate", Members.RATE), Arguments.of("category", Members.CATEGORY), Arguments.of("scope", Members.SCOPE), Arguments.of("citation", Members.CITATION));
    }

    @ParameterizedTest
    @MethodSource("objects")
    void namesTheMembersThatTheReaderKnows(String object, List<String> members) {
        JsonObject properties = SCHEMA.getAsJsonObject("$defs").getAsJsonObject(object).getAsJsonObject("properties");

        assertEquals(members, List.copyOf(properties.keySet()));
    }

    @Test
    void namesTheMembersOfTheRecordItself() {
        assertEquals(Members.RECORD, List.copyOf(SCHEMA.getAsJsonObject("properties").keySet()));
    }

    @ParameterizedTest
    @CsvSource({"organization, kind", "agreement, kind", "milestone, kind", "ending, reason", "agreement, status",
                "amendment, field", "option, kind", "option, status", "money, basis",
                "money, kind", "money, certainty", "money, bound"})
    void namesTheWordsThatTheReaderKnows(String object, String member) {
        Tokens<?> tokens = switch (object + "." + member) {
            case "organization.kind" -> Tokens.ORGANIZATION_KINDS;
            case "agreement.kind" -> Tokens.AGREEMENT_KINDS;
            case "milestone.kind" -> Tokens.MILESTONE_KINDS;
            case "ending.reason" -> Tokens.REASONS;
            case "agreement.status" -> Tokens.STATUSES;
            case "amendment.field" -> Tokens.AMENDED_FIELDS;
            case "option.kind" -> Tokens.OPTION_KINDS;
            case "option.status" -> Tokens.OPTION_STATUSES;
            case "money.basis" -> Tokens.BASES;
            case "money.bound" -> Tokens.BOUNDS;
            case "money.kind" -> Tokens.MONEY_KINDS;
            default -> Tokens.CERTAINTIES;
        };
        List<String> words = new ArrayList<>();
        SCHEMA.getAsJsonObject("$defs").getAsJsonObject(object).getAsJsonObject("properties").getAsJsonObject(member)
                .getAsJsonArray("enum").forEach(word -> words.add(word.getAsString()));

        assertEquals(tokens.words(), words);
    }

    private static Validator.Result validated(String record) {
        ValidatorFactory factory = new ValidatorFactory().withJsonNodeFactory(new GsonNode.Factory());
        return factory.validate(FormatSchema.text(), record);
    }

    @Test
    void holdsForTheBundledRecord() throws IOException {
        try (InputStream in = BundledRecord.open()) {
            Validator.Result result = validated(new String(in.readAllBytes(), StandardCharsets.UTF_8));

            assertTrue(result.isValid(), () -> result.getErrors().toString());
        }
    }

    @Test
    void holdsForTheGuidesRecord() {
        assertTrue(validated(Everything.RECORD).isValid());
    }

    @ParameterizedTest
    @CsvSource({
        "2017-01-19, true", "2021~, true", "201X~, true", "-0775/0393, true", "2017/.., true", "/2021, true",
        "2024-24, true", "Y170000002, true", "2021-07-19T20:50:00+08:00, true", "1985-XX-XX, true", "'', false",
        "2021-13, false", "2021-1, false", "2017/2018/2019, false", "Y2017, false", "2021-07-32, false",
        "2021-07-19T20:50:00.000Z, true", "2021-07-19T20:50:00+14:00, true", "2021-07-19T20:50:00-12, true",
        "2021-07-19T20:50:00-00:30, true", "2021-07-19T20:50:00+00:00, true", "2021-07-19T20:50:00+14:01, false",
        "2021-07-19T20:50:00-00:00, false", "2021-07-19T20:50:00-00, false", "2021-07-19T20:50:00-12:30, false",
        "2021-07-19T20:50:00., false"})
    void knowsWhatADateLooksLike(String date, boolean valid) {
        String record = Records.withAgreements("{\"id\": \"x\", \"kind\": \"supply\", \"term\": \"" + date + "\"}");

        assertEquals(valid, validated(record).isValid());
        assertEquals(valid, Records.read(record).problems().isEmpty());
    }

    /// Nothing that the schema refers to is missing, and nothing in it is unused.
    @Test
    void usesEachOfItsDefinitions() {
        Set<String> used = new HashSet<>();
        collect(SCHEMA, used);

        assertEquals(SCHEMA.getAsJsonObject("$defs").keySet(), used);
    }

    private static void collect(JsonElement element, Set<String> used) {
        if (element.isJsonArray()) {
            element.getAsJsonArray().forEach(inner -> collect(inner, used));
        } else if (element instanceof JsonObject object) {
            if (object.has("$ref")) {
                used.add(object.get("$ref").getAsString().replace("#/$defs/", "").replaceAll("/.*", ""));
            }
            object.entrySet().forEach(member -> collect(member.getValue(), used));
        }
    }

    @Test
    void saysAboutEveryMemberWhatItIs() {
        SCHEMA.getAsJsonObject("$defs").entrySet().forEach(definition -> {
            JsonObject properties = definition.getValue().getAsJsonObject().getAsJsonObject("properties");
            if (properties != null) {
                properties.entrySet().forEach(member -> assertFalse(
                        !member.getValue().getAsJsonObject().has("description")
                                && !member.getValue().getAsJsonObject().has("$ref"),
                        definition.getKey() + "." + member.getKey()));
            }
        });
    }
}
