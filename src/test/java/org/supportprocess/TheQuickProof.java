package org.supportprocess;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.domain.JavaAnnotation;
import com.tngtech.archunit.core.importer.ImportOption.OnlyIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.Tag;
import org.springframework.boot.test.context.SpringBootTest;

/** {@code mvn -q test -Pquick} leaves out what has the tag "product": a test that is forgotten there would only be slow. */
@AnalyzeClasses(packages = "org.supportprocess", importOptions = OnlyIncludeTests.class)
class TheQuickProof {

    @ArchTest
    static final ArchRule leavesOutWhateverStartsTheProduct = classes()
            .that()
            .areMetaAnnotatedWith(SpringBootTest.class)
            .should()
            .beMetaAnnotatedWith(describe("the tag \"product\"", TheQuickProof::isProduct));

    private static boolean isProduct(JavaAnnotation<?> annotation) {
        return annotation.getRawType().isEquivalentTo(Tag.class)
                && annotation.get("value").filter("product"::equals).isPresent();
    }
}
