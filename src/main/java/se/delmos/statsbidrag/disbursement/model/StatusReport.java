package se.delmos.statsbidrag.disbursement.model;

import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.kernel.Money;

/**
 * The bank's answer to a payment file, as read.
 *
 * @param messageId the message id of the payment file it answers
 * @param groupStatus the status of the whole file, blank where the bank gave none
 */
public record StatusReport(String messageId, String groupStatus, List<OrderStatus> orders) {

    public StatusReport {
        orders = List.copyOf(orders);
    }

    /** The bank's answer to one order, with the amount where the bank repeats it. */
    public record OrderStatus(String endToEndId, String status, String reason, Optional<Money> amount) {

        /** Returns what the status means for the money; other codes say that the bank is still at work. */
        public OrderAnswer answer() {
            return switch (status) {
                case "ACCP", "ACSC", "ACCC" -> OrderAnswer.PAID;
                case "RJCT" -> OrderAnswer.REJECTED;
                default -> OrderAnswer.NONE;
            };
        }
    }

    /** Spreads an answer for the whole file over the file's orders, when the bank named none of them. */
    public StatusReport spreadOver(List<PaymentOrder> sent) {
        return new StatusReport(
                messageId,
                groupStatus,
                sent.stream()
                        .map(order -> new OrderStatus(order.endToEndId(), groupStatus, "", Optional.empty()))
                        .toList());
    }
}
