package se.delmos.statsbidrag;

import static com.tngtech.archunit.lang.conditions.ArchPredicates.are;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaCall;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.NullMarked;
import org.junit.jupiter.api.Disabled;
import org.junit.jupiter.api.Test;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import se.delmos.statsbidrag.kernel.Open;
import se.delmos.statsbidrag.kernel.SystemOnly;

/** What the compiler cannot see: the rules of architecture and style that hold in every class. */
class ArchitectureTests {

    private static final JavaClasses MAIN = new ClassFileImporter()
            .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
            .importPackages("se.delmos.statsbidrag");
    private static final JavaClasses TESTS = new ClassFileImporter().importPath(Path.of("target/test-classes"));
    private static final Set<String> SUB_PACKAGES = Set.of("model", "usecase", "web", "adapter", "demo", "engine");

    @Test
    void keepsFlowableInOnePlace() {
        noClasses()
                .that()
                .resideOutsideOfPackage("..workflow.engine..")
                .should()
                .dependOnClassesThat()
                .resideInAPackage("org.flowable..")
                .check(MAIN);
    }

    @Test
    void keepsTheModelPure() {
        noClasses()
                .that()
                .resideInAPackage("..model..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                        "..usecase..", "..web..", "org.springframework.web..", "org.springframework.stereotype..")
                .check(MAIN);
    }

    @Test
    void keepsTheKernelFreeOfFrameworks() {
        noClasses()
                .that()
                .resideInAPackage("..kernel..")
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("org.springframework..", "jakarta..")
                .check(MAIN);
    }

    @Test
    void hidesControllersAndKeepsTheModelOutOfThem() {
        classes()
                .that()
                .areAnnotatedWith(Controller.class)
                .should()
                .notBePublic()
                .andShould()
                .resideInAPackage("..web..")
                .check(MAIN);
        fields().that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Controller.class)
                .should()
                .notHaveRawType(nameEndsWith("Repository"))
                .check(MAIN);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Controller.class)
                .should()
                .haveRawReturnType(inModel())
                .check(MAIN);
        noMethods()
                .that()
                .areDeclaredInClassesThat()
                .areAnnotatedWith(Controller.class)
                .should()
                .haveRawParameterTypes(are(anyInModel()))
                .check(MAIN);
    }

    @Test
    void securesEveryUseCase() {
        methods()
                .that()
                .areDeclaredInClassesThat(inUseCases())
                .and()
                .arePublic()
                .and()
                .areNotStatic()
                .should(carryExactlyOneAuthorisation())
                .check(MAIN);
    }

    @Test
    void readsTheTimeFromTheClockOnly() {
        noClasses()
                .should()
                .callMethodWhere(new DescribedPredicate<JavaCall<?>>("now() without a clock") {
                    @Override
                    public boolean test(JavaCall<?> call) {
                        return call.getTarget().getName().equals("now")
                                && call.getTargetOwner().getPackageName().startsWith("java.time")
                                && call.getTarget().getRawParameterTypes().stream()
                                        .noneMatch(type -> type.isEquivalentTo(java.time.Clock.class));
                    }
                })
                .check(MAIN);
    }

    @Test
    void usesNoNamesWhereDesignStopped() {
        noClasses()
                .should()
                .haveNameMatching(".*(Util|Utils|Impl|Helper|Manager)")
                .check(MAIN);
        noClasses()
                .should()
                .resideInAnyPackage("..impl..", "..util..", "..common..", "..dto..")
                .check(MAIN);
    }

    @Test
    void knowsOnlyFiveKindsOfSubPackages() {
        assertThat(MAIN.stream()
                        .map(JavaClass::getPackageName)
                        .distinct()
                        .map(name -> name.replace("se.delmos.statsbidrag", ""))
                        .flatMap(name -> Stream.of(name.split("\\.")).skip(2))
                        .collect(Collectors.toSet()))
                .isSubsetOf(SUB_PACKAGES);
    }

    @Test
    void marksEveryPackageForNulls() {
        assertThat(MAIN.stream()
                        .map(JavaClass::getPackage)
                        .distinct()
                        .filter(candidate -> !candidate.isAnnotatedWith(NullMarked.class)))
                .isEmpty();
    }

    @Test
    void runsEveryTest() {
        classes()
                .that()
                .containAnyMethodsThat(DescribedPredicate.describe(
                        "are tests", (JavaMethod method) -> method.isAnnotatedWith(Test.class)))
                .and()
                .areTopLevelClasses()
                .should()
                .haveSimpleNameEndingWith("Tests")
                .check(TESTS);
        noMethods()
                .should()
                .beAnnotatedWith(Disabled.class)
                .allowEmptyShould(true)
                .check(TESTS);
        noClasses().should().callMethod(Thread.class, "sleep", long.class).check(TESTS);
    }

    private static DescribedPredicate<JavaClass> inUseCases() {
        return DescribedPredicate.describe(
                "are services in usecase",
                type -> type.getPackageName().contains(".usecase") && type.isAnnotatedWith(Service.class));
    }

    private static DescribedPredicate<JavaClass> inModel() {
        return DescribedPredicate.describe(
                "in ..model..", type -> type.getPackageName().matches("se\\.delmos\\.statsbidrag\\..*\\.model"));
    }

    private static DescribedPredicate<java.util.List<JavaClass>> anyInModel() {
        return DescribedPredicate.describe(
                "of the model", types -> types.stream().anyMatch(inModel()));
    }

    private static DescribedPredicate<JavaClass> nameEndsWith(String ending) {
        return DescribedPredicate.describe(
                "named *" + ending, type -> type.getSimpleName().endsWith(ending));
    }

    private static ArchCondition<JavaMethod> carryExactlyOneAuthorisation() {
        return new ArchCondition<>("carry exactly one of @PreAuthorize, @SystemOnly and @Open") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var count = Stream.of(PreAuthorize.class, SystemOnly.class, Open.class)
                        .filter(method::isAnnotatedWith)
                        .count();
                events.add(new SimpleConditionEvent(method, count == 1, method.getFullName() + " carries " + count));
            }
        };
    }
}
