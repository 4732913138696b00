package se.delmos.statsbidrag.screening.usecase;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import se.delmos.statsbidrag.screening.model.FindingKey;

/**
 * Something that is worth checking. It says nothing of anybody's intent and decides nothing.
 *
 * @param party the organisation of the case that it is about
 * @param facts what it is: each with the key of its sentence and the values of that
 */
public record Signal(FindingKey key, String party, List<Fact> facts) implements Finding {

    /** One sentence: {@code screening.fact.} and the key, with a value and others, the organisations that share it for instance. */
    public record Fact(String key, String value, List<String> others) {

        private static final int FEW = 5;

        public Fact {
            others = List.copyOf(others);
        }

        public String all() {
            return String.join(", ", others);
        }

        /** Returns the first few of the others, for a list. */
        public String few() {
            return String.join(", ", others.subList(0, Math.min(FEW, others.size())));
        }

        /** Returns how many others there are besides the few. */
        public int rest() {
            return Math.max(0, others.size() - FEW);
        }
    }

    @Override
    public String seen() {
        return UUID.nameUUIDFromBytes(facts.toString().getBytes(StandardCharsets.UTF_8))
                .toString();
    }

    static UUID subject(String text) {
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8));
    }
}
