package se.delmos.statsbidrag.applications.usecase;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import se.delmos.statsbidrag.applicants.Applicants.Signer;
import se.delmos.statsbidrag.applications.ApplicationContent.Part;
import se.delmos.statsbidrag.applications.SigningId;

/**
 * The signatures on a draft: whom to ask, or who has signed and what exactly is signed.
 *
 * @param parts all that is signed
 * @param changed what was handed in before where the answer is another now, by question
 * @param gone what was handed in before and is not asked any longer
 * @param complete whether it can be left for signing
 * @param signers those who may sign today
 * @param again whether it was handed in with the signatures of several, so that changes need them too
 * @param round the round that is open
 */
public record SigningPage(
        DraftPage draft,
        List<Part> parts,
        Map<String, String> changed,
        List<Part> gone,
        boolean complete,
        List<Signer> signers,
        boolean again,
        Optional<Round> round) {

    /** Tells whether one of those who may sign is enough, so that nobody else has to. */
    public boolean oneSuffices() {
        return !again && signers.stream().anyMatch(Signer::alone);
    }

    /** Tells who is chosen from the start where there are no more than two: the first who is enough, or else both. */
    public boolean isChosen(Signer signer) {
        var enough = signers.stream().filter(Signer::alone).findFirst();
        return signers.size() <= 2 && (again || enough.isEmpty() || enough.get().equals(signer));
    }

    /** A round of signatures; {@code mine} when the reader has still to sign, {@code ended} when the reader's mandate has. */
    public record Round(
            SigningId id, String hash, Instant askedAt, String askedBy, List<Line> lines, boolean mine, boolean ended) {

        public long signed() {
            return lines.stream().filter(line -> line.at().isPresent()).count();
        }

        public long missing() {
            return lines.size() - signed();
        }
    }

    /** One who is asked to sign, and when it was done. */
    public record Line(String name, Optional<Instant> at) {}
}
