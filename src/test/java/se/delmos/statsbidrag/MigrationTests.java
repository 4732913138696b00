package se.delmos.statsbidrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The numbering and the names in {@code db/migration}; that they run on both databases is shown by every database test. */
class MigrationTests {

    @Test
    void numbersMigrationsWithoutGapsInEveryModule() throws IOException {
        for (var module : listed(Path.of("db/migration"))) {
            var numbers = listed(module).stream()
                    .map(file -> file.getFileName().toString())
                    .map(name -> Integer.parseInt(name.replaceAll("V([0-9]+)__[a-z0-9_]+\\.sql", "$1")))
                    .sorted()
                    .toList();
            assertThat(numbers)
                    .as(module.toString())
                    .isEqualTo(IntStream.rangeClosed(1, numbers.size()).boxed().toList());
        }
    }

    @Test
    void namesEveryConstraint() throws IOException {
        for (var module : listed(Path.of("db/migration"))) {
            for (var file : listed(module)) {
                assertThat(Files.readString(file)
                                .toLowerCase(java.util.Locale.ROOT)
                                .replaceAll("--.*", ""))
                        .as(file.toString())
                        .doesNotContainPattern(
                                "(?<!constraint [a-z0-9_]{1,60} )(primary key|unique \\(|foreign key|check \\()");
            }
        }
    }

    private static List<Path> listed(Path folder) throws IOException {
        try (Stream<Path> files = Files.list(folder)) {
            return files.sorted().toList();
        }
    }
}
