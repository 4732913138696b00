package se.delmos.statsbidrag.audit.model;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The hash that ties a link to the one before it. */
final class ChainHash {

    /** Kept beside each hash, so that a later release can hash in another way and still verify old links. */
    static final String ALGORITHM = "SHA-256";

    /** What the first link says is before it. */
    static final String NOTHING = "0".repeat(64);

    private ChainHash() {}

    static String of(String previous, long sequence, Fact fact) {
        var text = String.join(
                "\n",
                previous,
                Long.toString(sequence),
                fact.at().toString(),
                String.valueOf(fact.actor()),
                fact.eventType(),
                fact.content());
        try {
            var digest = MessageDigest.getInstance(ALGORITHM).digest(text.getBytes(StandardCharsets.UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, missing);
        }
    }
}
