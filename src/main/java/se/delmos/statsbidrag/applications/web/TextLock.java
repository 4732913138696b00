package se.delmos.statsbidrag.applications.web;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.identity.ActorId;

/**
 * The key with which a person's browser locks the text that has not reached the server, for {@code kept.js}. It follows from
 * the person and a secret of the installation, so that it is the same when the person signs in again.
 */
@Component
class TextLock {

    private static final Logger LOG = LoggerFactory.getLogger(TextLock.class);
    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 32;

    private final SecretKeySpec secret;

    TextLock(@Value("${statsbidrag.browser-secret}") String secret) {
        this.secret = new SecretKeySpec(secret.isBlank() ? invented() : bytes(secret), ALGORITHM);
    }

    /** Returns the key of a person, for the pages that this person is shown and no others. */
    String keyOf(ActorId person) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            mac.init(secret);
            return Base64.getEncoder().encodeToString(mac.doFinal(bytes("text of " + person)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException("Every Java platform has " + ALGORITHM, impossible);
        }
    }

    private static byte[] invented() {
        LOG.info("statsbidrag.browser-secret is not set: text that waits in a browser whose window was closed cannot be"
                + " opened after a restart");
        var random = new byte[BYTES];
        new SecureRandom().nextBytes(random);
        return random;
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
