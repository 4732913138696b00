package se.delmos.statsbidrag.forms;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import se.delmos.statsbidrag.forms.FormDefinition.Text;

/** What differs between two versions of a form for those who fill it in, in the order of the form; what is gone stands last. */
public record FormDifference(List<Changed> questions) {

    public FormDifference {
        questions = List.copyOf(questions);
    }

    /** What became of a question. */
    public enum Kind {
        NEW,
        NEW_REQUIRED,
        OTHER_TYPE,
        OTHER_CHOICES,
        NOW_REQUIRED,
        REWORDED,
        MOVED,
        GONE;

        private static final Set<Kind> WITHOUT_PLACE = EnumSet.of(OTHER_TYPE, OTHER_CHOICES, GONE);

        /** Tells whether answers given before have no place any more: they are not asked for, or would mean another thing. */
        public boolean leavesAnswersWithoutPlace() {
            return WITHOUT_PLACE.contains(this);
        }
    }

    /** One question, by what it is called now, or was. */
    public record Changed(String question, Text label, Kind kind) {}

    /** Returns the questions whose answers have no place any more. */
    public Set<String> withoutPlace() {
        return questions.stream()
                .filter(changed -> changed.kind().leavesAnswersWithoutPlace())
                .map(Changed::question)
                .collect(Collectors.toUnmodifiableSet());
    }

    /** Returns the questions of which one of these things has become. */
    public Set<String> questionsOf(Kind... kinds) {
        return questions.stream()
                .filter(changed -> List.of(kinds).contains(changed.kind()))
                .map(Changed::question)
                .collect(Collectors.toUnmodifiableSet());
    }

    public boolean isEmpty() {
        return questions.isEmpty();
    }
}
