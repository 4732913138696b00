package se.delmos.statsbidrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModule;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

/** The edges between modules, and the picture of them in {@code docs/modules}. */
class ModularityTests {

    private static final Path COMMITTED = Path.of("docs/modules");
    private static final Path GENERATED = Path.of("target/modules");

    private final ApplicationModules modules = ApplicationModules.of(StatsbidragApplication.class);

    @Test
    void keepsToTheAllowedEdges() {
        modules.verify();
    }

    @Test
    void declaresItsDependenciesInEveryModule() {
        assertThat(modules.stream().filter(module -> !"kernel".equals(name(module))))
                .allSatisfy(module -> assertThat(module.getBasePackage()
                                .getAnnotation(org.springframework.modulith.ApplicationModule.class)
                                .map(org.springframework.modulith.ApplicationModule::allowedDependencies))
                        .as(name(module))
                        .isPresent()
                        .hasValueSatisfying(targets -> assertThat(List.of(targets))
                                .doesNotContain(org.springframework.modulith.ApplicationModule.OPEN_TOKEN)));
    }

    @Test
    void isDrawnInTheDocumentation() throws IOException {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder(GENERATED.toString()))
                .writeModulesAsPlantUml();
        for (var picture : listed(GENERATED)) {
            var committed = COMMITTED.resolve(picture.getFileName());
            if (Boolean.getBoolean("statsbidrag.docs.write")) {
                Files.createDirectories(COMMITTED);
                Files.copy(picture, committed, java.nio.file.StandardCopyOption.REPLACE_EXISTING);
            }
            assertThat(committed)
                    .as("run the tests with -Dstatsbidrag.docs.write=true")
                    .hasSameTextualContentAs(picture);
        }
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }

    private static String name(ApplicationModule module) {
        return module.getIdentifier().toString();
    }
}
