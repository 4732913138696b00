package se.delmos.statsbidrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/**
 * Thymeleaf replaces an element before it looks at the element's own condition, so that a condition beside a
 * replacement never acts. The condition belongs on a block around it.
 */
class TemplateConditionTests {

    private static final List<String> CONDITIONS = List.of("th:if", "th:unless", "th:case", "th:each");

    @Test
    void putsConditionsAroundReplacements() throws IOException {
        for (var template : templates()) {
            var document = Jsoup.parse(Files.readString(template), "", Parser.xmlParser());
            assertThat(document.getAllElements().stream().filter(TemplateConditionTests::hidesItsCondition))
                    .as(template.toString())
                    .isEmpty();
        }
    }

    private static boolean hidesItsCondition(Element element) {
        return (element.hasAttr("th:replace") || element.hasAttr("th:insert"))
                && CONDITIONS.stream().anyMatch(element::hasAttr);
    }

    private static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/main/resources/templates"))) {
            return files.filter(file -> file.toString().endsWith(".html")).toList();
        }
    }
}
