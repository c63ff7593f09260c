package org.supportprocess;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZonedDateTime;
import java.util.Date;
import org.supportprocess.request.SupportRequests;

/** Who may know whom. An arrow that is not here is not allowed. */
@AnalyzeClasses(packages = "org.supportprocess", importOptions = DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule onlyTheProcessKnowsTheEngine = noClasses()
            .that()
            .resideOutsideOfPackage("org.supportprocess.process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.camunda..");

    @ArchTest
    static final ArchRule nobodyKnowsTheProcess = noClasses()
            .that()
            .resideOutsideOfPackage("org.supportprocess.process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.supportprocess.process..");

    @ArchTest
    static final ArchRule theInsideKnowsNoWebAndNoJson = noClasses()
            .that()
            .resideInAnyPackage(
                    "..request..",
                    "..calendar..",
                    "..customer..",
                    "..triage..",
                    "..escalation..",
                    "..attachment..",
                    "org.supportprocess.outage..",
                    "org.supportprocess.phone..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework.web..", "org.springframework.http..", "jakarta.servlet..", "com.fasterxml..");

    @ArchTest
    static final ArchRule theCalendarKnowsOnlyTime = classes()
            .that()
            .resideInAPackage("org.supportprocess.calendar")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("org.supportprocess.calendar", "de.focus_shift.jollyday..", "java..");

    /** Files and records are turned into calendars here, whoever counts by them. */
    @ArchTest
    static final ArchRule theVersionsOfCalendarsKnowNoOtherFeature = classes()
            .that()
            .resideInAPackage("org.supportprocess.calendar.versions")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage(
                    "org.supportprocess.calendar..",
                    "java..",
                    "jakarta.persistence..",
                    "org.hibernate.annotations..",
                    "org.slf4j..",
                    "org.springframework..",
                    "org.yaml..");

    @ArchTest
    static final ArchRule theCustomerKnowsNoOtherFeature = noClasses()
            .that()
            .resideInAPackage("..customer..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..request..",
                    "..triage..",
                    "..audit..",
                    "..intake..",
                    "..escalation..",
                    "..calendar..",
                    "..notification..",
                    "..webhook..",
                    "..attachment..",
                    "..selfservice..");

    @ArchTest
    static final ArchRule theRequestKnowsOnlyCalendarAndCustomer = noClasses()
            .that()
            .resideInAPackage("..request..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..outage..",
                    "..triage..",
                    "..audit..",
                    "..intake..",
                    "..escalation..",
                    "..notification..",
                    "..webhook..",
                    "..attachment..",
                    "..selfservice..");

    @ArchTest
    static final ArchRule triageDoesNotKnowWhoEscalates = noClasses()
            .that()
            .resideInAPackage("..triage..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("..escalation..");

    /** What it tells, it was handed or has noted down itself. */
    @ArchTest
    static final ArchRule whoTellsTheOutsideKnowsOnlyRequestAndCustomer = noClasses()
            .that()
            .resideInAnyPackage("..notification..", "..webhook..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..triage..", "..audit..", "..intake..", "..escalation..", "..attachment..", "..selfservice..");

    @ArchTest
    static final ArchRule triageAndEscalationDoNotKnowTheEdge = noClasses()
            .that()
            .resideInAnyPackage("..triage..", "..escalation..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..audit..", "..intake..", "..notification..", "..webhook..", "..attachment..", "..selfservice..");

    /** Whose a file is, the edge finds out. */
    @ArchTest
    static final ArchRule attachmentsKnowNoOtherFeature = noClasses()
            .that()
            .resideInAPackage("..attachment..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..request..",
                    "..triage..",
                    "..audit..",
                    "..intake..",
                    "..escalation..",
                    "..notification..",
                    "..webhook..",
                    "..selfservice..");

    /** Calls, who callers are and who speaks what; what is said to them is the desk's. */
    @ArchTest
    static final ArchRule theTelephoneKnowsNeitherTheEdgeNorTheTables = noClasses()
            .that()
            .resideInAPackage("org.supportprocess.phone..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..intake..",
                    "..desk..",
                    "..triage..",
                    "..audit..",
                    "..webhook..",
                    "..attachment..",
                    "..selfservice..");

    @ArchTest
    static final ArchRule onlyTheDeskKnowsTheTelephone = noClasses()
            .that()
            .resideOutsideOfPackages("org.supportprocess.phone..", "..desk..", "..process..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.supportprocess.phone..");

    /** What customers find by themselves knows neither their requests nor the edge. */
    @ArchTest
    static final ArchRule selfServiceKnowsOnlyWhatServicesThereAre = noClasses()
            .that()
            .resideInAPackage("..selfservice..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..intake..",
                    "..triage..",
                    "..audit..",
                    "..escalation..",
                    "..calendar..",
                    "..notification..",
                    "..webhook..",
                    "..attachment..",
                    "..outage..",
                    "org.springframework.web..");

    /** It tells requests, and what customers find by themselves; whose they are, and when, it is told. */
    @ArchTest
    static final ArchRule theOutageKnowsOnlyRequestAndSelfService = noClasses()
            .that()
            .resideInAPackage("org.supportprocess.outage..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "..intake..",
                    "..desk..",
                    "..triage..",
                    "..audit..",
                    "..escalation..",
                    "..notification..",
                    "..webhook..",
                    "..attachment..");

    /** What it proves follows from recorded facts, not from a database, the web or the present. */
    @ArchTest
    static final ArchRule theAuditKnowsOnlyTheInside = classes()
            .that()
            .resideInAPackage("..audit..")
            .should()
            .onlyDependOnClassesThat()
            .resideInAnyPackage("..audit..", "..request..", "..triage..", "..calendar..", "..customer..", "java..");

    @ArchTest
    static final ArchRule featuresDoNotGoInCircles =
            slices().matching("org.supportprocess.(*)..").should().beFreeOfCycles();

    /** Tenant separation stands at one place. */
    @ArchTest
    static final ArchRule theEdgeReachesRequestsThroughTheCallersScopeOnly = noClasses()
            .that()
            .resideOutsideOfPackages("..request..", "..process..")
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
}
