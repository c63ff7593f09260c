package org.supportprocess.process;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What a new version of the engine may change without a word is known at two places, which say what is wanted of it. */
@AnalyzeClasses(packages = "org.supportprocess", importOptions = DoNotIncludeTests.class)
class EngineInternalsTest {

    @ArchTest
    static final ArchRule areKnownToTheEngineRoomAndTheGateOnly = noClasses()
            .that()
            .resideOutsideOfPackages("org.supportprocess.process.engine..", "org.supportprocess.process.gate..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.camunda.bpm.engine.impl..",
                    "org.camunda.bpm.dmn.engine.impl..",
                    "org.camunda.bpm.dmn.feel.impl..",
                    "org.camunda.bpm.impl..");
}
