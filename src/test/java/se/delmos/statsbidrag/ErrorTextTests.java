package se.delmos.statsbidrag;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Every error says what is wrong and how to mend it, in both languages; none in the words of a system. */
class ErrorTextTests {

    /** Where code names the text of an error: thrown, demanded, by a constraint, or at a field. */
    private static final Pattern NAMED = Pattern.compile(
            "(?:RuleViolation|refuseIf|refuseUnless|rejectValue)\\([^;]*?\"((?:[a-z][\\w-]*\\.)+[\\w-]+)\"|message = \"\\{([\\w.-]+)}\"");

    private static final Pattern CALLED =
            Pattern.compile("typeMismatch.*|forms\\.gap\\..*|.*\\.(missing|long|shape|far|unreadable)");

    /** A sentence that says what to do: it begins with the deed, or says who needs to do it. */
    private static final Map<String, Set<String>> DEEDS = Map.of(
            "sv",
            words(
                    "ange be beskriv jämför bifoga börja döp dela fyll ge gå hämta kontakta kontrollera korta ladda lägg läs lyft låt"
                            + " publicera registrera rätta se skapa skriv spara svara sänk ta välj ändra öppna minska höj"
                            + " vänta pröva kopiera avbryt"),
            "en",
            words(
                    "add ask attach begin compare complete change check choose contact correct describe divide enter fetch fill first give go"
                            + " lower make mend open publish read register reload remove rename load raise reduce say see set shorten take"
                            + " write answer save wait try copy cancel"));

    private static final Map<String, List<String>> NEEDS = Map.of("sv", List.of("behöver"), "en", List.of("need"));
    private static final List<String> BANNED = List.of(
            "ogiltig",
            "obligatorisk",
            "vänligen",
            "exception",
            "fel format",
            "invalid",
            "mandatory",
            "please",
            "error occurred",
            "!");

    @Test
    void existForEveryErrorInTheCode() {
        assertThat(named()).hasSizeGreaterThan(150);
        assertThat(TextTests.all("sv").keySet()).containsAll(named());
        assertThat(TextTests.all("en").keySet()).containsAll(named());
    }

    @Test
    void sayHowToMendWhatIsWrong() {
        var silent = Stream.of("sv", "en")
                .flatMap(language -> errors(language).entrySet().stream()
                        .filter(text -> !saysWhatToDo(text.getValue(), language))
                        .map(text -> language + " " + text))
                .toList();
        assertThat(silent).as("errors that do not say what to do").isEmpty();
    }

    @Test
    void avoidTheWordsOfASystem() {
        for (var language : List.of("sv", "en")) {
            errors(language)
                    .forEach((key, text) -> assertThat(text.toLowerCase(Locale.ROOT))
                            .as("%s %s", language, key)
                            .doesNotContain(BANNED));
        }
    }

    private static Map<String, String> errors(String language) {
        var named = named();
        return TextTests.all(language).entrySet().stream()
                .filter(text -> !text.getKey().equals("identity.sign-in.missing"))
                .filter(text -> named.contains(text.getKey())
                        || CALLED.matcher(text.getKey()).matches())
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static boolean saysWhatToDo(String text, String language) {
        return Stream.of(text.split("[.:;] |, | och | and | men | but | so ")).anyMatch(part -> {
            var words = part.toLowerCase(Locale.ROOT)
                    .replaceAll("[^\\p{L} ]", "")
                    .strip()
                    .split(" ");
            var first =
                    words[0].equals("eller") || words[0].equals("or") ? words[Math.min(1, words.length - 1)] : words[0];
            return DEEDS.get(language).contains(first)
                    || NEEDS.get(language).stream().anyMatch(part::contains);
        });
    }

    private static Set<String> named() {
        var known = new TreeSet<String>();
        for (var source : TextTests.files(TextTests.JAVA, ".java")) {
            NAMED.matcher(TextTests.read(source)).results().forEach(match -> {
                var key = match.group(1) == null ? match.group(2) : match.group(1);
                if (key.contains(".")) {
                    known.add(key);
                }
            });
        }
        return known;
    }

    private static Set<String> words(String listed) {
        return Set.of(listed.split(" "));
    }
}
