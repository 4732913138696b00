package se.delmos.statsbidrag.disbursement.model;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import se.delmos.statsbidrag.kernel.Money;

/** What goes into one payment file. The message id follows from the number alone, so the bank sees a file twice as one. */
public record Batch(int number, Instant writtenAt, List<PaymentOrder> orders) {

    public static String messageId(int number) {
        return "DELMOS-BET-%06d".formatted(number);
    }

    public String messageId() {
        return messageId(number);
    }

    public Money total() {
        return Money.sum(orders.stream().map(PaymentOrder::amount).toList());
    }

    /** Returns the weekday after the day of writing. Public holidays are left to the bank, which takes the next bank day. */
    public LocalDate executionDay(ZoneId zone) {
        var day = writtenAt.atZone(zone).toLocalDate().plusDays(1);
        while (day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            day = day.plusDays(1);
        }
        return day;
    }
}
