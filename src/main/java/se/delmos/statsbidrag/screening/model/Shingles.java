package se.delmos.statsbidrag.screening.model;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text as the set of all its runs of four words (w-shingling, Broder 1997), each as a 64-bit number. Capitals, punctuation
 * and line breaks do not matter; the order of words does.
 */
public record Shingles(Set<Long> runs) {

    /** How many words a run has: fewer and all texts on a subject are alike, more and one changed word hides a copied line. */
    static final int WORDS = 4;

    /** A text with fewer runs says too little to be compared: two short answers are alike by chance. */
    public static final int FEWEST = 20;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}]+");
    private static final long FNV_START = 0xcbf29ce484222325L;
    private static final long FNV_STEP = 0x100000001b3L;
    private static final int HUNDRED = 100;
    private static final int KEPT_ONE_IN = 4;

    public Shingles {
        runs = Set.copyOf(runs);
    }

    /** Reads passages; no run goes from one passage into the next. */
    public static Shingles of(List<String> passages) {
        var runs = new HashSet<Long>();
        for (var passage : passages) {
            var words = words(passage);
            for (int first = 0; first + WORDS <= words.size(); first++) {
                runs.add(run(words, first));
            }
        }
        return new Shingles(runs);
    }

    /**
     * Returns the likeness by Jaccard, in whole per cent rounded down: the runs that both have, of all that either has. Nothing
     * where either says too little to be compared.
     */
    public int likenessTo(Shingles other) {
        if (!isComparable() || !other.isComparable()) {
            return 0;
        }
        long both = runs.stream().filter(other.runs::contains).count();
        return (int) (both * HUNDRED / (runs.size() + other.runs.size() - both));
    }

    public boolean isComparable() {
        return runs.size() >= FEWEST;
    }

    /** Returns one run in four, always the same: enough to find texts that can be alike without reading them all. */
    public Set<Long> sample() {
        var kept = new HashSet<Long>();
        runs.stream().filter(run -> Math.floorMod(run, KEPT_ONE_IN) == 0).forEach(kept::add);
        return kept;
    }

    static Matcher wordsIn(String text) {
        return WORD.matcher(text);
    }

    static List<String> words(String text) {
        var words = new ArrayList<String>();
        for (var word = wordsIn(text); word.find(); ) {
            words.add(word.group().toLowerCase(Locale.ROOT));
        }
        return words;
    }

    /** Returns the number of the run that begins at a word: FNV-1a of its words, and mixed, so that one in four is any one. */
    static long run(List<String> words, int first) {
        long hash = FNV_START;
        for (int word = first; word < first + WORDS; word++) {
            for (int at = 0; at < words.get(word).length(); at++) {
                hash = (hash ^ words.get(word).charAt(at)) * FNV_STEP;
            }
            hash = (hash ^ ' ') * FNV_STEP;
        }
        return hash ^ (hash >>> 29);
    }
}
