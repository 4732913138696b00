package se.delmos.statsbidrag.screening.model;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/** A text in pieces, each marked where its words stand in another text too. Put together, the pieces are the text. */
public record MarkedText(List<Piece> pieces) {

    public MarkedText {
        pieces = List.copyOf(pieces);
    }

    /** A piece of text; {@code shared} where the other text has the same words in the same order. */
    public record Piece(String text, boolean shared) {}

    /** Marks every word that is part of a run of words that the other text has. */
    public static MarkedText of(String text, Shingles other) {
        var starts = new ArrayList<Integer>();
        var ends = new ArrayList<Integer>();
        for (var word = Shingles.wordsIn(text); word.find(); ) {
            starts.add(word.start());
            ends.add(word.end());
        }
        var shared = shared(Shingles.words(text), other);
        var pieces = new ArrayList<Piece>();
        int done = 0;
        for (int first = shared.nextSetBit(0); first >= 0; first = shared.nextSetBit(shared.nextClearBit(first))) {
            int last = shared.nextClearBit(first) - 1;
            add(pieces, text.substring(done, starts.get(first)), false);
            add(pieces, text.substring(starts.get(first), ends.get(last)), true);
            done = ends.get(last);
        }
        add(pieces, text.substring(done), false);
        return new MarkedText(pieces);
    }

    private static BitSet shared(List<String> words, Shingles other) {
        var shared = new BitSet();
        for (int first = 0; first + Shingles.WORDS <= words.size(); first++) {
            if (other.runs().contains(Shingles.run(words, first))) {
                shared.set(first, first + Shingles.WORDS);
            }
        }
        return shared;
    }

    private static void add(List<Piece> pieces, String text, boolean shared) {
        if (!text.isEmpty()) {
            pieces.add(new Piece(text, shared));
        }
    }
}
