// SPDX-License-Identifier: Apache-2.0
package org.citeprint.architecture;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.zip.ZipInputStream;
import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethodCall;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

/** The rules of the house, over every class of the product. */
class ArchitectureTest {

    private static final String OURS = "org.citeprint..";
    private static final String API = "org.citeprint.api..";
    private static final String ENGINE = "org.citeprint.engine..";
    private static final String CLI = "org.citeprint.cli..";
    private static final String PLUGINS = "org.citeprint.plugins..";

    private static JavaClasses product;

    @BeforeAll
    static void read() {
        product = new ClassFileImporter().withImportOption(location -> !location.contains("/test-classes/"))
                .importPackages("org.citeprint");
        product = product.that(not(resideInAnyPackage("org.citeprint.architecture..", "org.citeprint.distribution..")));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"api", "engine", "cli", "plugins.literature", "plugins.corpus", "plugins.trade",
                "plugins.network",
                "plugins.burst", "plugins.indicator", "plugins.accounting", "plugins.blas", "plugins.bridge",
                "plugins.view",
                "plugins.report"})
    void everyPartIsLookedAt(String part) {
        assertThat(product.that(resideInAPackage("org.citeprint." + part + ".."))).isNotEmpty();
    }

    @Test
    void theApiDependsOnNothingOfOurs() {
        check(noClasses().that().resideInAPackage(API).should().dependOnClassesThat(ours(API)));
    }

    @Test
    void theEngineDependsOnTheApiOnly() {
        check(noClasses().that().resideInAPackage(ENGINE).should().dependOnClassesThat(ours(API, ENGINE)));
    }

    @Test
    void theCommandLineDependsOnEngineAndApi() {
        check(noClasses().that().resideInAPackage(CLI).should().dependOnClassesThat(ours(API, ENGINE, CLI)));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"literature", "corpus", "trade", "network", "burst", "indicator", "accounting", "blas", "bridge",
                "view",
                "report"})
    void aPluginDependsOnTheApiAndItself(String plugin) {
        String own = "org.citeprint.plugins." + plugin + "..";
        check(noClasses().that().resideInAPackage(own).should().dependOnClassesThat(ours(API, own)));
    }

    @Test
    void packagesOfAPartHaveNoCycles() {
        for (String part : List.of("api", "engine", "cli")) {
            check(slices().matching("org.citeprint." + part + ".(*)..").should().beFreeOfCycles());
        }
        check(slices().matching("org.citeprint.plugins.(**)").should().beFreeOfCycles());
    }

    @Test
    void onlyTheCommandLinePrintsOrExits() {
        check(noClasses().that().resideOutsideOfPackage(CLI).should()
                .accessField(System.class, "out").orShould().accessField(System.class, "err")
                .orShould().callMethod(System.class, "exit", int.class)
                .orShould().callMethod(Runtime.class, "halt", int.class)
                .orShould().callMethod(Throwable.class, "printStackTrace"));
    }

    @Test
    void chanceHasASeed() {
        check(noClasses().should().callConstructor(Random.class)
                .orShould().callMethod(Math.class, "random")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.concurrent.ThreadLocalRandom")
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.security.SecureRandom"));
    }

    @Test
    void nothingDependsOnTheLocaleOfTheMachine() {
        // The guard around operators puts back the locale of the machine, should one change it.
        check(noClasses().that().doNotHaveSimpleName("OperatorCall").should()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould().callMethod(String.class, "formatted", Object[].class)
                .orShould().callMethod(String.class, "toLowerCase").orShould().callMethod(String.class, "toUpperCase")
                .orShould().callMethod(Locale.class, "getDefault")
                .orShould().callMethod(java.text.Collator.class, "getInstance")
                .orShould().callMethod(java.text.NumberFormat.class, "getInstance"));
    }

    @Test
    void nothingDependsOnTheEncodingOfTheMachine() {
        check(noClasses().should().callMethod(String.class, "getBytes")
                .orShould().callConstructor(String.class, byte[].class)
                .orShould().callConstructor(java.io.FileReader.class, java.io.File.class)
                .orShould().callConstructor(java.io.FileReader.class, String.class)
                .orShould().callConstructor(java.io.FileWriter.class, String.class)
                .orShould().callConstructor(java.io.InputStreamReader.class, java.io.InputStream.class)
                .orShould().callConstructor(java.io.OutputStreamWriter.class, java.io.OutputStream.class));
    }

    @Test
    void sumsOfDoublesHaveOneOrder() {
        check(noClasses().should().callMethodWhere(describe("parallel sums of doubles",
                call -> call.getTargetOwner().isEquivalentTo(java.util.stream.DoubleStream.class)
                        && List.of("parallel", "sum", "average", "summaryStatistics").contains(call.getName())))
                .orShould().dependOnClassesThat().haveFullyQualifiedName("java.util.concurrent.atomic.DoubleAdder"));
    }

    @Test
    void resultsUseStrictFunctions() {
        check(noClasses().that().resideInAPackage(PLUGINS).should().callMethodWhere(describe(
                "functions of Math whose last bit differs between machines",
                call -> call.getTargetOwner().isEquivalentTo(Math.class) && List.of("exp", "expm1", "log", "log1p",
                        "log10", "pow", "sin", "cos", "tan", "atan", "atan2", "tanh", "cbrt", "hypot")
                        .contains(call.getName()))));
    }

    @Test
    void nothingSleepsOrWaitsForTheCollector() {
        check(noClasses().should().callMethodWhere(describe("sleeping",
                call -> call.getTargetOwner().isEquivalentTo(Thread.class) && call.getName().equals("sleep")
                        || call.getTargetOwner().isEquivalentTo(System.class) && call.getName().equals("gc"))));
    }

    @Test
    void archivesOfCodeAreReadThroughTheirDirectory() {
        // Importers read data in the order it stands: an archive that is cut off has no directory.
        check(noClasses().that().resideOutsideOfPackage("org.citeprint.plugins..").should().dependOnClassesThat()
                .areAssignableTo(ZipInputStream.class));
    }

    @Test
    void nothingIsReadByDeserialisation() {
        check(noClasses().should().dependOnClassesThat().areAssignableTo(java.io.ObjectInputStream.class));
    }

    private static void check(ArchRule rule) {
        rule.check(product);
    }

    /** Classes of ours outside some packages. */
    private static DescribedPredicate<JavaClass> ours(String... allowed) {
        return resideInAPackage(OURS).and(not(resideInAnyPackage(allowed)));
    }

    private static DescribedPredicate<JavaMethodCall> describe(String text,
            java.util.function.Predicate<JavaMethodCall> test) {
        return DescribedPredicate.describe(text, test);
    }
}
