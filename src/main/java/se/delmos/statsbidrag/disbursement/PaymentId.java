package se.delmos.statsbidrag.disbursement;

import java.util.UUID;
import se.delmos.statsbidrag.kernel.Identifier;

/** The identity of a payment of a grant. */
public record PaymentId(UUID value) implements Identifier {

    public static PaymentId create() {
        return new PaymentId(Identifier.next());
    }

    public static PaymentId of(String text) {
        return new PaymentId(UUID.fromString(text));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
