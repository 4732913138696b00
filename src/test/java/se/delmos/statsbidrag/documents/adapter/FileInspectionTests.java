package se.delmos.statsbidrag.documents.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import se.delmos.statsbidrag.documents.model.FileType;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Every hostile file is refused with a sentence that says what to do, and no clean one is. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class FileInspectionTests {

    private static final int HEAP_MEGABYTES = 32;

    @TempDir
    private Path folder;

    /** Made once: to forge them takes longer than to look at them. */
    private final List<HandedIn> hostile = HostileFiles.all().toList();

    private final List<HandedIn> clean = CleanFiles.all().toList();

    @ParameterizedTest
    @MethodSource("hostile")
    void refuses(HandedIn file) throws IOException {
        assertThatThrownBy(() -> inspect(file)).isInstanceOfSatisfying(RuleViolation.class, refused -> {
            assertThat(sentences()).containsKey(refused.key());
            assertThat(refused.arguments()).isNotEmpty();
        });
    }

    @ParameterizedTest
    @MethodSource("clean")
    void receives(HandedIn file) throws IOException {
        assertThat(inspect(file)).isNotNull();
    }

    @Test
    void knowsManyOfBoth() {
        var counted = new TreeMap<String, Long>();
        hostile.forEach(file -> counted.merge(refusal(file), 1L, Long::sum));
        System.out.printf(
                "%d hostile files refused %s, %d clean files received%n", hostile.size(), counted, clean.size());

        assertThat(hostile.stream().map(HandedIn::what).distinct().count())
                .isGreaterThanOrEqualTo(60)
                .isEqualTo(hostile.size());
        assertThat(clean.stream().map(HandedIn::what).distinct().count())
                .isGreaterThanOrEqualTo(100)
                .isEqualTo(clean.size());
    }

    @Test
    void tellsTheKindByTheContent() throws IOException {
        assertThat(inspect(new HandedIn("pdf", "Årsbokslut.PDF", Forge.pdf("x"))))
                .isEqualTo(FileType.PDF);
        assertThat(inspect(new HandedIn("csv", "a.csv", Forge.bytes("a;b\n1;2\n"))))
                .isEqualTo(FileType.CSV);
    }

    /** All of them pass through a heap of {@value #HEAP_MEGABYTES} MB, one after another, the bombs too. */
    @Test
    void staysInASmallHeap() throws Exception {
        var all = Files.createDirectory(folder.resolve("all"));
        for (var file : Stream.concat(hostile.stream(), clean.stream()).toList()) {
            write(file, all.resolve("%04d".formatted(all.toFile().list().length)));
        }
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var process = new ProcessBuilder(
                        java,
                        "-Xmx" + HEAP_MEGABYTES + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        InSmallHeap.class.getName(),
                        all.toString())
                .redirectErrorStream(true)
                .start();
        var said = new String(process.getInputStream().readAllBytes());

        assertThat(process.waitFor()).as(said).isZero();
        assertThat(said).contains("looked at " + (hostile.size() + clean.size()));
    }

    private List<HandedIn> hostile() {
        return hostile;
    }

    private List<HandedIn> clean() {
        return clean;
    }

    private String refusal(HandedIn file) {
        try {
            return inspect(file).name();
        } catch (RuleViolation refused) {
            return refused.key();
        } catch (IOException unwritable) {
            throw new java.io.UncheckedIOException(unwritable);
        }
    }

    private FileType inspect(HandedIn file) throws IOException {
        var path = folder.resolve("file");
        Files.write(path, file.content());
        return FileInspection.inspect(path, file.name());
    }

    private static void write(HandedIn file, Path place) throws IOException {
        Files.createDirectory(place);
        Files.write(place.resolve("content"), file.content());
        Files.writeString(place.resolve("name"), file.name());
    }

    private static Map<Object, Object> sentences() {
        var texts = new Properties();
        try (var reader = Files.newBufferedReader(Path.of("src/main/resources/messages/documents_sv.properties"))) {
            texts.load(reader);
        } catch (IOException missing) {
            throw new java.io.UncheckedIOException(missing);
        }
        return texts;
    }

    /** Looks at all files of a folder, in a process of its own. */
    static final class InSmallHeap {

        public static void main(String[] arguments) throws IOException {
            var files = List.of(new File(arguments[0]).listFiles(File::isDirectory));
            for (var place : files) {
                try {
                    FileInspection.inspect(
                            place.toPath().resolve("content"),
                            Files.readString(place.toPath().resolve("name")));
                } catch (RuleViolation refused) {
                    // is what the file is for
                }
            }
            System.out.println("looked at " + files.size());
        }
    }
}
