package se.delmos.statsbidrag.forms.model;

import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.forms.FormDefinition.Choice;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** What is wrong with one answer as it was typed, by the type of its question. */
record AnswerFault(String reason, Object... arguments) {

    static Optional<AnswerFault> of(Question question, String text, List<Choice> options) {
        return switch (question.type()) {
            case SHORT_TEXT, LONG_TEXT, AREA -> tooLong(text, question.most());
            case NUMBER -> unless(Reading.number(text).isPresent(), "unreadable-number");
            case MONEY ->
                ofAmount(text, question.meaning().filter(Meaning.AMOUNT::equals).isPresent());
            case DATE -> unless(Reading.day(text).isPresent(), "unreadable-date");
            case YES_NO -> unless(Reading.yesNo(text).isPresent(), "not-an-option");
            case ORGANISATION -> unless(OrganisationNumber.parse(text).isPresent(), "unreadable-organisation");
            case ACCOUNT -> unless(Bankgiro.parse(text).isPresent(), "unreadable-account");
            case ONE_OF, MUNICIPALITY, COUNTY -> unless(isOption(text, options), "not-an-option");
            case MANY_OF ->
                unless(Reading.codes(text).stream().allMatch(code -> isOption(code, options)), "not-an-option");
            default -> Optional.empty();
        };
    }

    /** Grants are decided in whole kronor (R-PROC-24), and so are the amounts that they rest on. */
    static Optional<AnswerFault> ofAmount(String text, boolean appliedFor) {
        var amount = Reading.money(text);
        if (amount.isEmpty()) {
            return Optional.of(new AnswerFault("unreadable-money"));
        }
        if (!amount.get().isWholeKronor()) {
            return Optional.of(new AnswerFault("not-whole"));
        }
        return unless(!appliedFor || amount.get().isPositive(), "nothing");
    }

    private static Optional<AnswerFault> tooLong(String text, int limit) {
        return text.length() <= limit
                ? Optional.empty()
                : Optional.of(new AnswerFault("too-long", limit, text.length() - limit));
    }

    private static boolean isOption(String code, List<Choice> options) {
        return options.stream().anyMatch(option -> option.code().equals(code));
    }

    private static Optional<AnswerFault> unless(boolean right, String reason) {
        return right ? Optional.empty() : Optional.of(new AnswerFault(reason));
    }
}
