package se.delmos.statsbidrag.screening.usecase;

import se.delmos.statsbidrag.screening.model.FindingKey;

/** Another application that says much the same; {@code percent} is the likeness by Jaccard of runs of four words. */
public record LikeText(FindingKey key, CaseLine line, int percent) implements Finding {

    @Override
    public String seen() {
        return Integer.toString(percent);
    }
}
