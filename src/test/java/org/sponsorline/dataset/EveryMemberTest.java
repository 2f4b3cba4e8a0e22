package org.sponsorline.dataset;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.google.gson.JsonPrimitive;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.dataset.entry.Members;
import org.sponsorline.dataset.problem.Problem;
import org.sponsorline.dataset.problem.Problem.Severity;

/// Puts something wrong into every single member of the record that has them all.
final class EveryMemberTest {

    private static final String MARK = "\"@@\"";

    /// A place in the record, and what stands there.
    private record Place(String pointer, JsonElement parent, String name, int index, JsonElement value) {

        void put(JsonElement element) {
            if (parent instanceof JsonObject object) {
                object.add(name, element);
            } else {
                ((JsonArray) parent).set(index, element);
            }
        }

        /// Which entry it stands in, or nothing for the record's own members.
        String entry() {
            String[] steps = pointer.split("/");
            return steps.length > 2 && Members.ENTRY_ARRAYS.contains(steps[1]) ? steps[1] + "/" + steps[2] : "";
        }
    }

    private static List<Place> places(JsonElement root) {
        List<Place> places = new ArrayList<>();
        gather(root, "", places);
        return places;
    }

    private static void gather(JsonElement parent, String pointer, List<Place> places) {
        if (parent instanceof JsonObject object) {
            for (Map.Entry<String, JsonElement> member : object.entrySet()) {
                String inner = pointer + "/" + member.getKey();
                places.add(new Place(inner, parent, member.getKey(), -1, member.getValue()));
                gather(member.getValue(), inner, places);
            }
        } else if (parent instanceof JsonArray array) {
            for (int i = 0; i < array.size(); i++) {
                places.add(new Place(pointer + "/" + i, parent, "", i, array.get(i)));
                gather(array.get(i), pointer + "/" + i, places);
            }
        }
    }

    private static String shape(JsonElement element) {
        return element instanceof JsonPrimitive primitive
                ? primitive.isNumber() ? "number" : primitive.isBoolean() ? "boolean" : "text"
                : element instanceof JsonArray ? "list" : "object";
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "true", "[[7]]", "{\"x\": {}}"})
    void ofTheWrongTypeIsNamedWithItsPlaceAndLeavesTheOtherEntriesAlone(String odd) {
        JsonObject record = JsonParser.parseString(Everything.RECORD).getAsJsonObject();
        int all = entries(record);
        String shape = shape(JsonParser.parseString(odd));
        for (Place place : places(record)) {
            // Any value can stand in what somebody else says of a member, and some members take several shapes.
            if (place.pointer().matches(".*/disputed/\\d+/value.*") || shape.equals(shape(place.value()))
                    || shape.equals("object") && mayBeText(place)) {
                continue;
            }
            place.put(new JsonPrimitive("@@"));
            String text = record.toString();
            place.put(place.value());
            int at = text.indexOf(MARK);
            ReadResult result = Records.read(text.replace(MARK, odd));

            assertFalse(result.unreadable(), place.pointer());
            List<Problem> errors = result.problems().stream()
                    .filter(problem -> problem.severity() != Severity.INFO && problem.line() == 1
                            && problem.column() > at && problem.column() <= at + odd.length())
                    .toList();
            assertFalse(errors.isEmpty(), () -> place.pointer() + " " + odd + " " + result.problems());
            assertTrue(place.pointer().startsWith(errors.getFirst().pointer())
                    || errors.getFirst().pointer().startsWith(place.pointer()), () -> place + " " + errors);
            boolean asks = errors.getFirst().suggestion() != null;
            assertTrue(errors.getFirst().sentence(Locale.ENGLISH).endsWith(asks ? "?" : "."), () -> errors.toString());
            assertTrue(errors.getFirst().sentence(Locale.CHINESE).endsWith(asks ? "？" : "。"), () -> errors.toString());
            if (!Members.RECORD.contains(place.pointer().substring(1))) {
                assertEquals(all, result.counts().loaded() + result.counts().rejected(), place.pointer());
                assertTrue(result.counts().rejected() <= 1, () -> place.pointer() + " " + result.problems());
                assertNotNull(result.dataset());
                result.problems().stream().map(Problem::entry).filter(Objects::nonNull).forEach(entry ->
                        assertFalse(place.entry().isEmpty(), () -> place.pointer() + " " + entry));
            }
        }
    }

    /// A member of words may be an object of them, one by language, and money an object or a list.
    private static boolean mayBeText(Place place) {
        return shape(place.value()).equals("text") || place.pointer().endsWith("/value");
    }

    @ParameterizedTest
    @ValueSource(strings = {"null", "\"\""})
    void withoutContentIsNamedAndCostsNoEntryThatCanDoWithoutIt(String odd) {
        JsonObject record = JsonParser.parseString(Everything.RECORD).getAsJsonObject();
        for (Place place : places(record)) {
            place.put(new JsonPrimitive("@@"));
            String text = record.toString();
            place.put(place.value());
            ReadResult result = Records.read(text.replace(MARK, odd));

            assertFalse(result.unreadable() && !place.pointer().equals("/format"), place.pointer());
            assertTrue(result.counts().errors() + result.counts().warnings() > 0
                    || place.pointer().matches(".*/disputed/\\d+/value.*"), () -> place.pointer() + " " + odd);
        }
    }

    /// Counts the entries of a record as a reader of plain JSON sees them.
    private static int entries(JsonObject record) {
        return Members.ENTRY_ARRAYS.stream()
                .mapToInt(array -> record.has(array) ? record.getAsJsonArray(array).size() : 0).sum();
    }
}
