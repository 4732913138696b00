package se.delmos.statsbidrag.forms.model;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import se.delmos.statsbidrag.forms.Condition;
import se.delmos.statsbidrag.forms.Expression;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Check;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Funding;
import se.delmos.statsbidrag.forms.FormDefinition.Kind;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.FormDefinition.Section;
import se.delmos.statsbidrag.forms.FormDefinition.Text;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.kernel.Money;

/** Forms and answers made at random from a seed, so that a failing one can be made again. Conditions only look back. */
final class RandomForms {

    private static final List<String> TYPED = List.of(
            "",
            " ",
            "yes",
            "no",
            "a",
            "b",
            "a,c",
            "12",
            "12,5",
            "300 000 kr",
            "300.000:-",
            "-4",
            "2018-05-15",
            "15 maj 2018",
            "15/5 2018",
            "212000-2338",
            "991-2346",
            "å ä ö\nrad två",
            "namn@exempel.se",
            "08-123 45 67",
            "0180",
            "<b>&\"'");

    private final Random random;
    private final List<Question> earlier = new ArrayList<>();
    private int next;

    RandomForms(long seed) {
        random = new Random(seed);
    }

    FormDefinition form() {
        var sections = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(number -> section("s" + number))
                .toList();
        var checks = new ArrayList<Check>();
        if (random.nextBoolean()) {
            checks.add(new Check("c1", condition(2), text(), earlier.get(0).id()));
        }
        return new FormDefinition(1, Kind.INTEREST, text(), maybe("källa"), sections, checks);
    }

    Map<String, String> answers(FormDefinition form) {
        var answers = new HashMap<String, String>();
        form.questions().forEach(question -> {
            if (question.type() == QuestionType.TABLE) {
                answers.put(question.id(), List.of("", "r1", "r1,r2").get(random.nextInt(3)));
            }
        });
        form.questions()
                .flatMap(question -> Paths.of(question, path -> answers.getOrDefault(path, "")))
                .toList()
                .forEach(path -> answers.putIfAbsent(path, TYPED.get(random.nextInt(TYPED.size()))));
        return answers;
    }

    private Section section(String id) {
        var when = earlier.isEmpty() || random.nextInt(3) > 0 ? Optional.<Condition>empty() : Optional.of(condition(2));
        var questions = new ArrayList<Question>();
        for (int count = 1 + random.nextInt(8); count > 0; count--) {
            var question = question("q" + next++, QuestionType.values()[random.nextInt(20)], true);
            questions.add(question);
            earlier.add(question);
        }
        return new Section(id, text(), maybe(text()), when, questions);
    }

    private Question question(String id, QuestionType type, boolean whole) {
        var when = whole && !earlier.isEmpty() && random.nextInt(3) == 0
                ? Optional.of(condition(3))
                : Optional.<Condition>empty();
        var options = type == QuestionType.ONE_OF || type == QuestionType.MANY_OF ? choices() : List.<Choice>of();
        return new Question(
                id,
                type,
                text(),
                maybe(text()),
                random.nextBoolean(),
                type == QuestionType.LONG_TEXT ? maybe(500) : Optional.empty(),
                when,
                options,
                Optional.empty(),
                Optional.empty(),
                type == QuestionType.TABLE ? columns() : List.of(),
                type == QuestionType.BUDGET ? choices() : List.of(),
                type == QuestionType.BUDGET && random.nextBoolean() ? List.of(Funding.OWN) : List.of(),
                type == QuestionType.CALCULATED ? Optional.of(expression(3)) : Optional.empty(),
                type == QuestionType.DECLARATION ? Optional.of(text()) : Optional.empty());
    }

    private List<Question> columns() {
        return List.of(
                question("name", QuestionType.SHORT_TEXT, false),
                question("amount", QuestionType.MONEY, false),
                question("kind", QuestionType.ONE_OF, false));
    }

    private Condition condition(int depth) {
        var about = earlier.get(random.nextInt(earlier.size())).id();
        return switch (random.nextInt(depth > 0 ? 7 : 4)) {
            case 0 -> new Condition.Is(about, List.of("yes", "no", "a").get(random.nextInt(3)));
            case 1 -> new Condition.Contains(about, "c");
            case 2 -> new Condition.Answered(about);
            case 3 ->
                new Condition.Compare(expression(1), Condition.Operator.values()[random.nextInt(6)], expression(1));
            case 4 -> new Condition.Not(condition(depth - 1));
            case 5 -> new Condition.All(List.of(condition(depth - 1), condition(depth - 1)));
            default -> new Condition.Any(List.of(condition(depth - 1), condition(depth - 1)));
        };
    }

    private Expression expression(int depth) {
        var about = earlier.isEmpty()
                ? "nothing"
                : earlier.get(random.nextInt(earlier.size())).id();
        return switch (random.nextInt(depth > 0 ? 7 : 4)) {
            case 0 -> new Expression.Answer(about);
            case 1 -> new Expression.Sum(random.nextBoolean() ? about : about + ".amount");
            case 2 -> new Expression.Number(new BigDecimal(random.nextInt(2000)).movePointLeft(2));
            case 3 -> new Expression.Amount(new Money(random.nextInt(100_000)));
            case 4 -> new Expression.Add(List.of(expression(depth - 1), expression(depth - 1)));
            case 5 -> new Expression.Subtract(expression(depth - 1), expression(depth - 1));
            default -> new Expression.Share(expression(depth - 1), expression(depth - 1));
        };
    }

    private static List<Choice> choices() {
        return List.of("a", "b", "c").stream()
                .map(code -> new Choice(code, new Text("Val " + code, "")))
                .toList();
    }

    private Text text() {
        return new Text("Text " + random.nextInt(100), random.nextBoolean() ? "Words “quoted”" : "");
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }
}
