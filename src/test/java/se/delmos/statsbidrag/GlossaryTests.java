package se.delmos.statsbidrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each word that a module claims in its package-info stands in the glossary. */
class GlossaryTests {

    private static final Pattern WORDS = Pattern.compile("Words: (.*?)\\.(?: |\n)", Pattern.DOTALL);

    @Test
    void explainsTheWordsOfEveryModule() throws IOException {
        var glossary = Files.readAllLines(Path.of("docs/glossary.md"));
        for (var module : packageInfos()) {
            var match = WORDS.matcher(Files.readString(module));
            if (match.find()) {
                for (var word :
                        match.group(1).replaceAll("\\s*\\*\\s*|\\s+", " ").split(", ", -1)) {
                    var term = word.replaceAll(" ?\\(.*", "").strip();
                    assertThat(glossary)
                            .as(term + " of " + module)
                            .anyMatch(line -> line.startsWith("| " + term + " |"));
                }
            }
        }
    }

    private static List<Path> packageInfos() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/java"))) {
            return files.filter(file -> file.endsWith("package-info.java")).toList();
        }
    }
}
