package se.delmos.statsbidrag.applications.model;

import java.util.ArrayList;
import java.util.List;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.Money;

/**
 * Finds all that stands between a draft and its submission (R-118-05, R-118-09). What is complete can be handed in, also
 * when it asks for more than the call gives: that is judged by an officer, not by the form.
 */
public final class Completeness {

    private final Draft draft;
    private final Requirements requirements;
    private final List<Gap> gaps = new ArrayList<>();

    private Completeness(Draft draft, Requirements requirements) {
        this.draft = draft;
        this.requirements = requirements;
    }

    /** Returns the gaps in the order of the form. */
    public static List<Gap> gaps(Draft draft, Requirements requirements) {
        var completeness = new Completeness(draft, requirements);
        completeness.checkActivity();
        completeness.checkEconomy();
        completeness.checkOrganisation();
        return List.copyOf(completeness.gaps);
    }

    private void checkActivity() {
        checkText(Field.TITLE);
        checkDay(Field.PERIOD_FROM);
        checkDay(Field.PERIOD_TO);
        checkOrderOfDays();
        checkUses();
        requirements.questions().forEach(question -> checkText(Field.of(question)));
    }

    private void checkText(Field field) {
        if (draft.isEmpty(field)) {
            gaps.add(Gap.missing(field));
        } else if (draft.text(field).length() > field.limit()) {
            var tooMany = draft.text(field).length() - field.limit();
            gaps.add(Gap.typed(field, "too-long", field.limit(), tooMany));
        }
    }

    private void checkDay(Field field) {
        if (draft.isEmpty(field)) {
            gaps.add(Gap.missing(field));
        } else if (draft.day(field).isEmpty()) {
            gaps.add(Gap.typed(field, "unreadable"));
        }
    }

    private void checkOrderOfDays() {
        var from = draft.day(Field.PERIOD_FROM);
        var to = draft.day(Field.PERIOD_TO);
        if (from.isPresent() && to.isPresent() && to.get().isBefore(from.get())) {
            gaps.add(Gap.typed(Field.PERIOD_TO, "before-start"));
        }
    }

    private void checkUses() {
        var chosen = draft.uses().stream().anyMatch(requirements.uses()::contains);
        if (!requirements.uses().isEmpty() && !chosen) {
            gaps.add(Gap.missing(Field.USES));
        }
    }

    private void checkEconomy() {
        checkAmount();
        Field.in(Section.ECONOMY).stream()
                .filter(field -> field != Field.AMOUNT && !draft.isEmpty(field))
                .forEach(this::checkReadable);
        checkSum();
    }

    private void checkAmount() {
        if (draft.isEmpty(Field.AMOUNT)) {
            gaps.add(Gap.missing(Field.AMOUNT));
        } else {
            checkReadable(Field.AMOUNT);
            draft.money(Field.AMOUNT)
                    .filter(amount -> !amount.isPositive())
                    .ifPresent(nothing -> gaps.add(Gap.typed(Field.AMOUNT, "nothing")));
        }
    }

    private void checkReadable(Field field) {
        var amount = draft.money(field);
        if (amount.isEmpty()) {
            gaps.add(Gap.typed(field, "unreadable"));
        } else if (!amount.get().isWholeKronor()) {
            gaps.add(Gap.typed(field, "not-whole"));
        }
    }

    private void checkSum() {
        var amount = draft.money(Field.AMOUNT).orElse(Money.ZERO);
        var costs = draft.costs();
        if (amount.isPositive() && !costs.equals(amount)) {
            gaps.add(new Gap(Field.AMOUNT, false, "sum", List.of(Display.kr(costs), Display.kr(amount))));
        }
    }

    private void checkOrganisation() {
        if (draft.isEmpty(Field.ACCOUNT)) {
            gaps.add(Gap.missing(Field.ACCOUNT));
        } else if (draft.account().isEmpty()) {
            gaps.add(Gap.typed(Field.ACCOUNT, "unreadable"));
        }
        if (requirements.statements()) {
            checkAnswered(Field.TAX_DEBTS);
            checkAnswered(Field.LIQUIDATION);
        }
    }

    private void checkAnswered(Field field) {
        if (draft.answer(field).isEmpty()) {
            gaps.add(Gap.missing(field));
        }
    }
}
