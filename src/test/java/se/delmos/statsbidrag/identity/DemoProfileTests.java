package se.delmos.statsbidrag.identity;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.StandardEnvironment;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import se.delmos.statsbidrag.identity.demo.DemoPersons;

/** The practice sign-in cannot exist outside the profile demo. */
class DemoProfileTests {

    @Test
    void leavesNoDemoBeanOrRouteWithoutTheProfile() {
        assertThat(demoBeansUnder("production")).isEmpty();
        assertThat(demoBeansUnder("demo"))
                .contains(DemoPersons.class.getName())
                .anyMatch(name -> name.endsWith("DemoSignInController"));
    }

    @Test
    void keepsEveryDemoClassToTheProfile() {
        var demo = new ClassFileImporter()
                        .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
                        .importPackages("se.delmos.statsbidrag")
                        .stream()
                        .filter(type -> type.getPackageName().endsWith(".demo")
                                || routes(type).stream().anyMatch(route -> route.startsWith("/demo")))
                        .filter(type -> type.isMetaAnnotatedWith(Component.class))
                        .toList();
        assertThat(demo).hasSizeGreaterThan(2).allSatisfy(type -> {
            assertThat(type.isAnnotatedWith(Profile.class)).as(type.getName()).isTrue();
            assertThat(type.getAnnotationOfType(Profile.class).value())
                    .as(type.getName())
                    .containsExactly("demo");
        });
    }

    private static List<String> routes(JavaClass type) {
        return type.getMethods().stream()
                .flatMap(method -> Stream.concat(
                        method
                                .tryGetAnnotationOfType(GetMapping.class)
                                .map(GetMapping::value)
                                .map(List::of)
                                .orElse(List.of())
                                .stream(),
                        method
                                .tryGetAnnotationOfType(PostMapping.class)
                                .map(PostMapping::value)
                                .map(List::of)
                                .orElse(List.of())
                                .stream()))
                .toList();
    }

    private static List<String> demoBeansUnder(String profile) {
        var environment = new StandardEnvironment();
        environment.setActiveProfiles(profile);
        return new ClassPathScanningCandidateComponentProvider(true, environment)
                .findCandidateComponents("se.delmos.statsbidrag").stream()
                        .map(bean -> String.valueOf(bean.getBeanClassName()))
                        .filter(name -> name.contains(".demo.") || name.matches(".*\\.Demo[A-Z]\\w*"))
                        .toList();
    }
}
