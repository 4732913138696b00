package se.delmos.statsbidrag.disbursement.usecase;

import java.util.List;
import se.delmos.statsbidrag.disbursement.PaymentId;
import se.delmos.statsbidrag.disbursement.PaymentStatus;
import se.delmos.statsbidrag.kernel.Money;

/** A payment in the economist's lists, with the keys of what stops it. */
public record PaymentRow(
        PaymentId id, String caseNumber, String payee, Money amount, PaymentStatus status, List<String> obstacles) {}
