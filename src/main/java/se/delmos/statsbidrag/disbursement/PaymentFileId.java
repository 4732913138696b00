package se.delmos.statsbidrag.disbursement;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of a payment file. */
public record PaymentFileId(UUID value) implements Identifier {

    public static PaymentFileId create() {
        return new PaymentFileId(Identifier.next());
    }

    public static PaymentFileId of(String text) {
        return new PaymentFileId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
