package se.delmos.statsbidrag.audit.model;

import java.util.OptionalLong;

/** Follows the chain from its first link and stops at the first that does not hold. */
public final class ChainVerifier {

    private long sequence;
    private String hash = ChainHash.NOTHING;
    private OptionalLong firstBad = OptionalLong.empty();

    /** Looks at the next link in order; what comes after a bad one is not judged. */
    public void accept(AuditRecord next) {
        if (firstBad.isPresent()) {
            return;
        }
        boolean holds = next.sequence() == sequence + 1
                && next.previousHash().equals(hash)
                && next.algorithm().equals(ChainHash.ALGORITHM)
                && next.expectedHash().equals(next.hash());
        if (holds) {
            sequence = next.sequence();
            hash = next.hash();
        } else {
            firstBad = OptionalLong.of(sequence + 1);
        }
    }

    /** Compares the last link with the head: a difference means that links were removed from the end, or added. */
    public Verdict finish(ChainHead head) {
        boolean complete = head.lastSequence() == sequence && head.lastHash().equals(hash);
        if (firstBad.isEmpty() && !complete) {
            firstBad = OptionalLong.of(Math.min(sequence, head.lastSequence()) + 1);
        }
        return new Verdict(sequence, firstBad);
    }

    /**
     * How far the chain holds.
     *
     * @param verified how many links hold, from the first
     * @param firstBad the number of the first link that was changed, moved, removed or added
     */
    public record Verdict(long verified, OptionalLong firstBad) {

        public boolean holds() {
            return firstBad.isEmpty();
        }
    }
}
