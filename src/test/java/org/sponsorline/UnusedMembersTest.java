package org.sponsorline;

import static java.util.stream.Collectors.joining;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// Nothing stands in the program that neither it nor a test of it uses, whoever may see it.
///
/// The benchmark counts as a test. What the platform, the toolkit or a library calls is used: methods that override theirs, members with annotations,
/// and what FXML names.
final class UnusedMembersTest {

    private static final Path CLASSES = Path.of("target", "classes");

    private static List<JavaClass> program;
    private static String sources;
    private static String benchmark;
    private static String resources;

    @BeforeAll
    static void readTheProgram() {
        program = new ClassFileImporter().importPaths(CLASSES, Path.of("target", "test-classes")).stream()
                .filter(UnusedMembersTest::isOfTheProgram)
                .filter(type -> !type.getSimpleName().equals("package-info"))
                .toList();
        sources = textOf(Path.of("src", "main", "java"), ".java");
        benchmark = textOf(Path.of("src", "bench"), ".java");
        resources = textOf(Path.of("src", "main", "resources"), ".fxml");
    }

    @Test
    void everyClassIsUsed() {
        assertNone(program.stream()
                .filter(type -> !type.isAnonymousClass() && !isNamedInResources(type.getSimpleName()))
                .filter(type -> !type.tryGetMethod("main", String[].class).isPresent())
                .filter(type -> program.stream()
                        .filter(part -> isWithin(part, type))
                        .flatMap(part -> part.getDirectDependenciesToSelf().stream())
                        .allMatch(use -> isWithin(use.getOriginClass(), type)))
                .filter(type -> !isNamedElsewhere(type))
                .map(JavaClass::getName));
    }

    @Test
    void everyMethodAndConstructorIsUsed() {
        assertNone(program.stream()
                .flatMap(type -> Stream.concat(type.getMethods().stream(), type.getConstructors().stream()))
                .filter(unit -> !unit.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(unit -> unit.getAnnotations().isEmpty())
                .filter(unit -> unit instanceof JavaMethod method
                        ? !isMadeByTheCompiler(method) && !overrides(method) && !isNamedInResources(method.getName())
                        : !isMadeByOthers(unit))
                .filter(unit -> isUnused(unit) && !isReferredTo(unit))
                .map(JavaCodeUnit::getFullName));
    }

    @Test
    void everyFieldIsUsed() {
        assertNone(program.stream()
                .filter(type -> !type.isRecord())
                .flatMap(type -> type.getFields().stream())
                .filter(field -> !field.getModifiers().contains(JavaModifier.SYNTHETIC))
                .filter(field -> field.getAnnotations().isEmpty())
                .filter(field -> isUnused(field) && !isInlined(field))
                .map(JavaField::getFullName));
    }

    private static boolean isOfTheProgram(JavaClass type) {
        return type.getSource().map(source -> source.getUri().getPath().contains("/target/classes/")).orElse(false);
    }

    private static boolean isUnused(JavaMember member) {
        return member.getAccessesToSelf().stream().allMatch(access -> access.getOrigin().equals(member))
                && count("\\b" + Pattern.quote(member.getName()) + "\\b", benchmark) == 0;
    }

    private static boolean isReferredTo(JavaCodeUnit unit) {
        return switch (unit) {
            case JavaMethod method -> !method.getReferencesToSelf().isEmpty();
            case JavaConstructor constructor -> !constructor.getReferencesToSelf().isEmpty();
            default -> true;
        };
    }

    private static boolean overrides(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return Stream.concat(owner.getAllRawSuperclasses().stream(), owner.getAllRawInterfaces().stream())
                .flatMap(type -> type.getMethods().stream())
                .anyMatch(above -> above.getName().equals(method.getName())
                        && above.getRawParameterTypes().size() == method.getRawParameterTypes().size());
    }

    /// Accessors of records, and the methods of enums.
    private static boolean isMadeByTheCompiler(JavaMethod method) {
        JavaClass owner = method.getOwner();
        return owner.isRecord() && owner.tryGetField(method.getName()).isPresent()
                || owner.isEnum() && Set.of("values", "valueOf").contains(method.getName())
                || method.getName().equals("main");
    }

    /// Constructors that forbid making one or that a library calls by the name of the class, and those of the compiler.
    private static boolean isMadeByOthers(JavaCodeUnit constructor) {
        JavaClass owner = constructor.getOwner();
        return constructor.getParameters().isEmpty() || owner.isRecord() || owner.isEnum();
    }

    /// The compiler writes the value of a constant where its name stands.
    private static boolean isInlined(JavaField field) {
        return field.getModifiers().containsAll(Set.of(JavaModifier.STATIC, JavaModifier.FINAL))
                && count("\\b" + field.getName() + "\\b", sources) > 1;
    }

    private static boolean isNamedInResources(String name) {
        return count("\\b" + Pattern.quote(name) + "\\b", resources) > 0;
    }

    private static long count(String pattern, String text) {
        return Pattern.compile(pattern).matcher(text).results().count();
    }

    private static boolean isWithin(JavaClass inner, JavaClass type) {
        return inner.equals(type) || inner.getEnclosingClass().filter(outer -> isWithin(outer, type)).isPresent();
    }

    /// Of a class that is only asked for constants nothing but its name is left in those who ask.
    private static boolean isNamedElsewhere(JavaClass type) {
        String use = "(?m)^(?! *//).*\\b" + Pattern.quote(type.getSimpleName()) + "\\.[A-Z_]+\\b";
        return count(use, sources) > 0;
    }

    private static void assertNone(Stream<String> unused) {
        assertEquals("", unused.sorted().map(name -> "\n" + name).collect(joining()));
    }

    private static String textOf(Path folder, String suffix) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(suffix)).map(UnusedMembersTest::read).collect(joining());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
