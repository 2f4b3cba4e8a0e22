package org.sponsorline;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.lang.reflect.Constructor;
import java.lang.reflect.Modifier;
import java.lang.reflect.RecordComponent;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.sponsorline.dataset.ReadResult.Counts;
import org.sponsorline.desktop.workspace.ProblemReport;
import org.sponsorline.layout.PlacementSet;
import org.sponsorline.query.Filter;
import org.sponsorline.query.column.Dimension;
import org.sponsorline.view.LanePlace;
import org.sponsorline.view.ViewState.Window;

/// Records whose equality is written by hand compare every member, also one that is added later.
final class RecordEqualityTest {

    @Test
    void thereAreSuchRecords() {
        assertTrue(recordsEqualByHand().count() >= 12);
    }

    @ParameterizedTest
    @MethodSource("recordsEqualByHand")
    void everyMemberCounts(Class<?> type) throws ReflectiveOperationException {
        Object first = make(type, -1);
        assertEquals(first, make(type, -1));
        assertEquals(first.hashCode(), make(type, -1).hashCode());
        RecordComponent[] members = type.getRecordComponents();
        for (int other = 0; other < members.length; other++) {
            assertNotEquals(first, make(type, other), members[other].getName());
        }
    }

    /// The compiler's own equality cannot be overridden; one that is written down can. What is the same only where it is
    /// the same object, as in the window, is not meant.
    private static Stream<Class<?>> recordsEqualByHand() {
        return new ClassFileImporter().importPath(Path.of("target", "classes")).stream()
                .filter(type -> type.isRecord() && (!type.getPackageName().startsWith("org.sponsorline.desktop")
                        || type.isEquivalentTo(ProblemReport.class)))
                .<Class<?>>map(type -> type.reflect())
                .filter(type -> Arrays.stream(type.getDeclaredMethods()).anyMatch(method ->
                        method.getName().equals("equals") && !Modifier.isFinal(method.getModifiers())));
    }

    private static Object make(Class<?> type, int other) throws ReflectiveOperationException {
        RecordComponent[] members = type.getRecordComponents();
        Object[] values = new Object[members.length];
        for (int i = 0; i < values.length; i++) {
            values[i] = value(members[i].getType(), i, i == other);
        }
        Constructor<?> maker = type.getDeclaredConstructor(
                Arrays.stream(members).map(RecordComponent::getType).toArray(Class<?>[]::new));
        maker.setAccessible(true);
        return maker.newInstance(values);
    }

    /// Rising from member to member, also where one is another: several of these records are spans.
    private static Object value(Class<?> type, int place, boolean other) throws ReflectiveOperationException {
        int number = other ? place == 0 ? 0 : place + 10 : place + 1;
        if (type == int.class) {
            return number;
        } else if (type == long.class) {
            return (long) number;
        } else if (type == double.class) {
            return (double) number;
        } else if (type == boolean.class) {
            return other;
        } else if (type == String.class) {
            return "word " + number;
        } else if (type == List.class) {
            return List.of(number);
        } else if (type == Set.class) {
            return Set.of(number);
        } else if (type.isEnum()) {
            return type.getEnumConstants()[other ? 1 : 0];
        } else if (type == LocalDate.class) {
            return LocalDate.ofEpochDay(number);
        } else if (type == Window.class) {
            return new Window(number, 100);
        } else if (type == LanePlace.class) {
            return new LanePlace("word", null, number);
        } else if (type == Filter.class) {
            return Filter.NONE.with(Dimension.KIND, "word " + number, true);
        } else if (type == Counts.class) {
            return new Counts(number, 0, 0, 0, 0);
        } else if (type == PlacementSet.class) {
            return other ? placement() : PlacementSet.NONE;
        }
        throw new AssertionError("Say here how to make two different values of " + type + ".");
    }

    private static PlacementSet placement() throws ReflectiveOperationException {
        Constructor<?> maker = PlacementSet.class.getDeclaredConstructors()[0];
        maker.setAccessible(true);
        return (PlacementSet) maker.newInstance(null, BitSet.valueOf(new long[] {1}));
    }
}
