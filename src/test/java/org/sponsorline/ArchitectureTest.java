package org.sponsorline;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaAccess.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.simpleName;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.conditions.ArchConditions.dependOnClassesThat;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.Architectures.layeredArchitecture;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.sponsorline.desktop.timeline.TimelineContent;
import org.sponsorline.desktop.timeline.TimelineView;
import org.sponsorline.desktop.timeline.TimelineViewSkin;
import org.sponsorline.model.Agreement;
import org.sponsorline.model.AgreementBuilder;

/// The rooms of the house and the arrows between them.
final class ArchitectureTest {

    private static final String[] PLATFORM = {"java..", "org.jspecify..", "com.google.errorprone.annotations.."};

    private static JavaClasses program;

    @BeforeAll
    static void readTheProgram() {
        program = new ClassFileImporter().importPath(Path.of("target", "classes"));
    }

    @Test
    void arrowsBetweenPackagesRunDownwards() {
        check(layeredArchitecture()
                .consideringOnlyDependenciesInLayers()
                .withOptionalLayers(true)
                .layer("model").definedBy(in("model"))
                .layer("dataset").definedBy(in("dataset"))
                .layer("query").definedBy(in("query"))
                .layer("view").definedBy(in("view"))
                .layer("time").definedBy(in("time"))
                .layer("layout").definedBy(in("layout"))
                .layer("page").definedBy(in("page"))
                .layer("paint").definedBy(in("paint"))
                .layer("briefing").definedBy(in("briefing"))
                .layer("export").definedBy(in("export"))
                .layer("cli").definedBy(in("cli"))
                .layer("desktop").definedBy(in("desktop"))
                .whereLayer("model").mayNotAccessAnyLayer()
                .whereLayer("dataset").mayOnlyAccessLayers("model")
                .whereLayer("query").mayOnlyAccessLayers("model")
                .whereLayer("view").mayOnlyAccessLayers("model", "query")
                .whereLayer("time").mayOnlyAccessLayers("model")
                .whereLayer("layout").mayOnlyAccessLayers("model", "query", "view", "time")
                .whereLayer("page").mayOnlyAccessLayers("model", "query")
                .whereLayer("paint").mayOnlyAccessLayers("model", "query", "view", "time", "layout")
                .whereLayer("briefing").mayOnlyAccessLayers("model", "dataset", "query", "view")
                .whereLayer("export")
                .mayOnlyAccessLayers("model", "query", "view", "time", "layout", "page", "paint", "briefing", "dataset")
                .whereLayer("desktop")
                .mayOnlyAccessLayers(
                        "model", "dataset", "query", "view", "time", "layout", "page", "paint", "briefing", "export")
                .whereLayer("desktop").mayOnlyBeAccessedByLayers("cli"));
    }

    @Test
    void commandsSeeOfTheWindowOnlyItsDoor() {
        check(noClasses().that().resideInAPackage(in("cli"))
                .should().dependOnClassesThat(resideInAnyPackage(in("desktop"))
                        .and(simpleName("App").negate())
                        .as("insides of the window")));
    }

    @Test
    void packagesOutsideTheWindowFormNoCycles() {
        check(slices().matching("org.sponsorline.(*)..").should().beFreeOfCycles());
    }

    /// A room itself may use its sub-rooms and, as with a control and its skin, be used by them; sub-rooms form an order.
    @Test
    void subRoomsFormNoCycles() {
        for (String room : List.of(
                "model", "dataset", "query", "layout", "briefing", "export", "desktop", "desktop.timeline")) {
            check(slices().matching("org.sponsorline." + room + ".(*)..").should().beFreeOfCycles());
        }
    }

    @Test
    void valuesDoNotReachForWhatIsMadeOfThem() {
        check(noClasses().that().resideInAnyPackage(in("model.date"), in("model.text"))
                .should().dependOnClassesThat().resideInAPackage("org.sponsorline.model"));
        check(noClasses().that().resideInAnyPackage(in("query.column"), in("query.asof"), in("query.text"))
                .should().dependOnClassesThat().resideInAPackage("org.sponsorline.query"));
        check(noClasses().that().resideInAnyPackage(in("layout.item"), in("layout.pack"))
                .should().dependOnClassesThat().resideInAPackage("org.sponsorline.layout"));
    }

    @Test
    void motionMovesWhateverGivesItATarget() {
        check(noClasses().that().resideInAPackage(in("desktop.timeline.motion"))
                .should().dependOnClassesThat(resideInAnyPackage("org.sponsorline.desktop.timeline")
                        .and(type(TimelineContent.class).negate())
                        .as("the control and its skin")));
    }

    @Test
    void theTimelineMakesItsSkinAndKnowsNothingElseOfIt() {
        check(noClasses().that().areAssignableTo(TimelineView.class)
                .should().callMethodWhere(target(owner(type(TimelineViewSkin.class)))));
    }

    @Test
    void theToolkitStaysInTheWindow() {
        check(onlyIn(List.of("desktop"),
                "javafx..", "atlantafx..", "org.controlsfx..", "impl.org.controlsfx..", "org.kordamp.."));
    }

    @Test
    void jsonStaysWithThoseWhoReadAndWriteIt() {
        check(onlyIn(List.of("dataset.json", "desktop.settings"), "com.google.gson.."));
    }

    @Test
    void awtStaysInOneCornerOfExport() {
        check(onlyIn(List.of("export.raster"), "java.awt..", "javax.imageio..", "javax.swing.."));
    }

    @Test
    void theModelNeedsNothingButThePlatform() {
        var allowed = new ArrayList<>(List.of(PLATFORM));
        allowed.add(in("model"));
        check(classes().that().resideInAPackage(in("model"))
                .should().onlyDependOnClassesThat(resideInAnyPackage(allowed.toArray(String[]::new))));
    }

    @Test
    void nothingOutsideTheCommandLineEndsTheProgramOrPrints() {
        check(noClasses().that().resideOutsideOfPackage(in("cli"))
                .should().callMethod(System.class, "exit", int.class)
                .orShould().accessField(System.class, "out")
                .orShould().accessField(System.class, "err")
                .orShould().callMethod(Throwable.class, "printStackTrace")
                .orShould().callMethod(Thread.class, "sleep", long.class));
    }

    @Test
    void everyPrivateMethodIsUsed() {
        check(methods().that().arePrivate()
                .and().doNotHaveModifier(JavaModifier.SYNTHETIC)
                .and().areNotAnnotatedWith("javafx.fxml.FXML")
                .should(beUsed()));
    }

    /// Twenty-three positions are not told apart by a reader.
    @Test
    void agreementsAreMadeByTheirBuilder() {
        check(noClasses().that().doNotBelongToAnyOf(AgreementBuilder.class)
                .should().callConstructorWhere(target(owner(type(Agreement.class)))));
    }

    /// A rule that classes of the foreign packages are used in some of our packages and nowhere else.
    private static ArchRule onlyIn(List<String> ours, String... foreign) {
        return noClasses()
                .that().resideOutsideOfPackages(ours.stream().map(ArchitectureTest::in).toArray(String[]::new))
                .should(dependOnClassesThat(resideInAnyPackage(foreign)));
    }

    private static String in(String room) {
        return "org.sponsorline." + room + "..";
    }

    /// Rooms that nobody has moved into yet break no rule.
    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(program);
    }

    private static ArchCondition<JavaMethod> beUsed() {
        return new ArchCondition<>("be used") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                boolean used = !method.getAccessesToSelf().isEmpty()
                        || !method.getReferencesToSelf().isEmpty()
                        || isOneOfSerialization(method);
                events.add(new SimpleConditionEvent(method, used, method.getFullName() + " is never used"));
            }
        };
    }

    private static boolean isOneOfSerialization(JavaMethod method) {
        return List.of("readResolve", "writeReplace", "readObject", "writeObject").contains(method.getName());
    }
}
