package org.supportprocess;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaPackage;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.supportprocess.request.SupportRequests;

/** The rules of the house beside the allow-lists of its modules, which {@link ModulesTest} verifies. */
@AnalyzeClasses(packages = "org.supportprocess", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    /** The most types that a reader takes in at one look. */
    private static final int MOST_TYPES = 25;

    @ArchTest
    static final ArchRule packagesDoNotGoInCircles =
            slices().assignedFrom(new EachPackage()).should().beFreeOfCycles();

    @ArchTest
    static void noPackageIsTooLargeForOneLook(JavaClasses product) {
        Map<String, Long> sizes =
                types(product).collect(Collectors.groupingBy(JavaClass::getPackageName, Collectors.counting()));
        assertThat(sizes).allSatisfy((name, size) -> assertThat(size).as(name).isLessThanOrEqualTo(MOST_TYPES));
    }

    @ArchTest
    static void halfOfAllTypesStayInTheirPackage(JavaClasses product) {
        List<JavaClass> all = types(product).toList();
        assertThat(all.stream()
                        .filter(type -> type.getModifiers().contains(JavaModifier.PUBLIC))
                        .count())
                .as("public ones of %d types", all.size())
                .isLessThanOrEqualTo(all.size() / 2);
    }

    /** Else the compiler would not check it. */
    @ArchTest
    static void everyPackageSaysWhatMayBeAbsent(JavaClasses product) {
        assertThat(types(product)
                        .map(JavaClass::getPackage)
                        .filter(unmarked -> !unmarked.isAnnotatedWith(NullMarked.class))
                        .map(JavaPackage::getName)
                        .distinct())
                .isEmpty();
    }

    @ArchTest
    static final ArchRule onlyTheProcessKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("org.supportprocess.process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule theInsideKnowsNoWebAndNoJson = noClasses()
            .that()
            .resideInAnyPackage(
                    "org.supportprocess.request..",
                    "org.supportprocess.calendar..",
                    "org.supportprocess.customer..",
                    "org.supportprocess.triage..",
                    "org.supportprocess.escalation..",
                    "org.supportprocess.attachment..",
                    "org.supportprocess.outage..",
                    "org.supportprocess.phone..",
                    "org.supportprocess.selfservice..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..", "org.springframework.http..", "jakarta.servlet..", "com.fasterxml..");

    @ArchTest
    static final ArchRule theCalendarKnowsOnlyTime = classes()
            .that()
            .resideInAPackage("org.supportprocess.calendar")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.supportprocess.calendar", "de.focus_shift.jollyday..", "java..", "org.jspecify..");

    /** What it proves follows from recorded facts, not from a database, the web or the present. */
    @ArchTest
    static final ArchRule theAuditKnowsNoTechnology = classes()
            .that()
            .resideInAPackage("org.supportprocess.audit..")
            .and()
            .doNotHaveSimpleName("package-info")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.supportprocess..", "java..", "org.jspecify..");

    /** Tenant separation stands at one place. */
    @ArchTest
    static final ArchRule theEdgeReachesRequestsThroughTheCallersScopeOnly = noClasses()
            .that()
            .resideOutsideOfPackages("org.supportprocess.request..", "org.supportprocess.process..")
            .and()
            .doNotHaveSimpleName("ReachableRequests")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(SupportRequests.class);

    /** There is one clock, the engine's; what is read elsewhere is read with it in hand. */
    @ArchTest
    static final ArchRule nobodyReadsAnotherClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(ZonedDateTime.class, "now")
            .orShould()
            .callMethod(OffsetDateTime.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .orShould()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callConstructor(Date.class);

    private static Stream<JavaClass> types(JavaClasses product) {
        return product.stream()
                .filter(type -> type.isTopLevelClass() && !type.getSimpleName().equals("package-info"));
    }

    /** Circles are looked for between packages, within modules as between them. */
    private static final class EachPackage implements SliceAssignment {

        @Override
        public String getDescription() {
            return "each package";
        }

        @Override
        public SliceIdentifier getIdentifierOf(JavaClass type) {
            return type.getPackageName().startsWith("org.supportprocess.")
                    ? SliceIdentifier.of(type.getPackageName())
                    : SliceIdentifier.ignore();
        }
    }
}
