package se.delmos.statsbidrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the document of users' pains names as its proof exists. */
class UserAsksTests {

    private static final Pattern PROOF = Pattern.compile("`(\\w+Tests)\\.(\\w+)`");

    @Test
    void areProvedByTestsThatExist() throws IOException {
        var named = PROOF.matcher(Files.readString(Path.of("docs/user-asks.md")))
                .results()
                .toList();

        assertThat(named).hasSizeGreaterThan(30);
        for (var proof : named) {
            assertThat(source(proof.group(1))).as(proof.group()).contains("void " + proof.group(2) + "(");
        }
    }

    private static String source(String test) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("src/test/java"))) {
            var file = files.filter(each -> each.endsWith(test + ".java")).findFirst();
            return file.isPresent() ? Files.readString(file.get()) : "";
        }
    }
}
