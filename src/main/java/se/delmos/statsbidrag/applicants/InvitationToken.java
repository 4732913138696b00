package se.delmos.statsbidrag.applicants;

import java.security.SecureRandom;
import java.util.Base64;
import se.delmos.statsbidrag.kernel.Sha256;

/** The secret part of an invitation's link: 256 random bits. Only its hash is ever stored. */
public record InvitationToken(String value) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int BYTES = 32;

    public static InvitationToken create() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new InvitationToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Returns the SHA-256 of the token, in hexadecimal. */
    public String hash() {
        return Sha256.hex(value);
    }

    /** Tells nothing of the secret. */
    @Override
    public String toString() {
        return "InvitationToken";
    }
}
