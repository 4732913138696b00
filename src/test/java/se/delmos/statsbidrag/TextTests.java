package se.delmos.statsbidrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.MessageFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

/** The texts: both languages whole, nothing left over, nothing in a template that is not a text of a bundle. */
class TextTests {

    private static final Path BUNDLES = Path.of("src/main/resources/messages");
    private static final Path TEMPLATES = Path.of("src/main/resources/templates");
    static final Path JAVA = Path.of("src/main/java");
    private static final Pattern KEY_IN_TEMPLATE = Pattern.compile("#\\{([a-z][\\w.-]+)[}(]");
    private static final Pattern LITERAL = Pattern.compile("[a-zA-Z][\\w-]*(?:\\.[\\w-]+)+[.-]?");
    private static final Pattern AROUND = Pattern.compile("\"([a-z]+\\.)\" \\+ \\w+ \\+ \"(\\.[\\w.-]+)\"");
    private static final Pattern OPTIONS = Pattern.compile("options\\.of\\(\\s*\"([\\w.-]+)\"");
    private static final List<String> SYSTEM_WORDS = List.of("ogiltig", "obligatorisk", "vänligen", "exception");
    private static final List<String> OTHER_WORDS = List.of("slutredovisning", "mejl", "e-brev");
    private static final List<String> SPOKEN = List.of("alt", "title", "placeholder", "aria-label");

    @Test
    void haveTheSameKeysInBothLanguages() {
        for (var bundle : bundles()) {
            assertThat(texts(bundle, "en").keySet())
                    .as(bundle)
                    .isEqualTo(texts(bundle, "sv").keySet());
        }
    }

    @Test
    void startWithTheNameOfTheirModule() {
        for (var bundle : bundles()) {
            assertThat(texts(bundle, "sv").keySet())
                    .as(bundle)
                    .allMatch(key -> key.startsWith(bundle + ".") || key.startsWith("typeMismatch"));
        }
    }

    @Test
    void canBeReadAndFilledIn() {
        for (var language : List.of("sv", "en")) {
            all(language).forEach((key, text) -> {
                assertThat(text).as(key).isNotBlank().doesNotContain("!");
                if (text.contains("{0")) {
                    assertThat(text.replace("''", ""))
                            .as(key + ": write '' for ' beside {0}")
                            .doesNotContain("'");
                    assertThat(new MessageFormat(text, Locale.ROOT).format(new Object[] {1, 2, 3, 4, 5}))
                            .as(key)
                            .isNotBlank();
                }
            });
        }
        all("sv")
                .forEach((key, text) ->
                        assertThat(text.toLowerCase(Locale.ROOT)).as(key).doesNotContain(SYSTEM_WORDS));
    }

    /** One word for one thing: the other is refused, in texts and in what the program writes itself. */
    @Test
    void callOneThingByOneWord() {
        var sources = new TreeMap<>(all("sv"));
        files(JAVA, ".java").forEach(file -> sources.put(file.toString(), read(file)));
        sources.forEach((place, text) ->
                assertThat(text.toLowerCase(Locale.ROOT)).as(place).doesNotContain(OTHER_WORDS));
    }

    /** A rule may be a ground for refusal: that it is met could be read as the opposite. */
    @Test
    void sayOfARuleWhetherItHinders() {
        all("sv")
                .forEach((key, text) -> assertThat(text.toLowerCase(Locale.ROOT))
                        .as(key)
                        .doesNotEndWith("uppfyllt")
                        .doesNotContain("kravet uppfyllt", "krav är inte uppfyllt", "krav inte är uppfyllt"));
    }

    @Test
    void existForEveryKeyInATemplate() {
        var known = all("sv").keySet();
        for (var template : files(TEMPLATES, ".html")) {
            var asked = KEY_IN_TEMPLATE
                    .matcher(read(template))
                    .results()
                    .map(match -> match.group(1))
                    .collect(Collectors.toCollection(TreeSet::new));
            assertThat(known).as(template.toString()).containsAll(asked);
        }
    }

    @Test
    void areAllUsed() {
        var sources = Stream.concat(files(TEMPLATES, ".html").stream(), files(JAVA, ".java").stream())
                .map(TextTests::read)
                .toList();
        var literals = sources.stream()
                .flatMap(source -> LITERAL.matcher(source).results().map(MatchResult::group))
                .collect(Collectors.toSet());
        var stems = sources.stream()
                .flatMap(source -> OPTIONS.matcher(source).results())
                .map(match -> match.group(1) + ".");
        var starts = Stream.concat(literals.stream().filter(literal -> literal.matches(".*\\..+[.-]")), stems)
                .toList();
        var around = sources.stream()
                .flatMap(source -> AROUND.matcher(source).results())
                .toList();
        var unused = all("sv").keySet().stream()
                .filter(key -> !key.startsWith("typeMismatch") && !literals.contains(key))
                .filter(key -> starts.stream().noneMatch(key::startsWith))
                .filter(key ->
                        around.stream().noneMatch(part -> key.startsWith(part.group(1)) && key.endsWith(part.group(2))))
                .toList();
        assertThat(unused).isEmpty();
    }

    @Test
    void areTheOnlyWordsInTemplates() {
        var problems = new ArrayList<String>();
        for (var template : files(TEMPLATES, ".html")) {
            for (var element :
                    Jsoup.parse(read(template), "", Parser.xmlParser()).getAllElements()) {
                wordsOf(element).forEach(words -> problems.add(template + ": " + words));
            }
        }
        assertThat(problems).isEmpty();
    }

    private static List<String> wordsOf(Element element) {
        var words = new ArrayList<String>();
        SPOKEN.stream()
                .filter(name -> isWord(element.attr(name)) && !element.hasAttr("th:" + name))
                .forEach(name -> words.add(name + "=" + element.attr(name)));
        if (!List.of("style", "script").contains(element.normalName()) && !isReplaced(element)) {
            element.textNodes().stream()
                    .map(TextNode::text)
                    .filter(TextTests::isWord)
                    .forEach(words::add);
        }
        return words;
    }

    private static boolean isReplaced(Element element) {
        return Stream.concat(Stream.of(element), element.parents().stream())
                .anyMatch(part -> part.hasAttr("th:text")
                        || part.hasAttr("th:utext")
                        || part.hasAttr("th:insert")
                        || part.hasAttr("th:replace") && !"html".equals(part.normalName()));
    }

    private static boolean isWord(String text) {
        return text.replaceAll("\\[\\[.*?]]", "").matches("(?s).*\\p{L}.*");
    }

    private static List<String> bundles() {
        return files(BUNDLES, "_sv.properties").stream()
                .map(file -> file.getFileName().toString().replace("_sv.properties", ""))
                .toList();
    }

    static Map<String, String> all(String language) {
        var all = new TreeMap<String, String>();
        bundles().forEach(bundle -> all.putAll(texts(bundle, language)));
        return all;
    }

    private static Map<String, String> texts(String bundle, String language) {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(BUNDLES.resolve(bundle + "_" + language + ".properties"))) {
            properties.load(reader);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
        var texts = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(key -> texts.put(key, properties.getProperty(key)));
        return texts;
    }

    static List<Path> files(Path folder, String ending) {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(file -> file.toString().endsWith(ending))
                    .sorted()
                    .toList();
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }
}
