package se.delmos.statsbidrag.calls.model;

import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * That a reporting duty is fulfilled.
 *
 * @param doneNumber the number in the diary, empty where none was given
 * @param doneNote what there is to say of it, or empty
 */
@Embeddable
public record DutyDone(LocalDate doneOn, String doneNumber, String doneNote) {}
