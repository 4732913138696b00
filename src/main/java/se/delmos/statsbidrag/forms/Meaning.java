package se.delmos.statsbidrag.forms;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * What the system needs an answer for, or can fill in itself, whatever the question is called. At most one question of a
 * form has each.
 */
public enum Meaning {
    TITLE(QuestionType.SHORT_TEXT),
    AMOUNT(QuestionType.MONEY),
    PERIOD(QuestionType.PERIOD),
    /** The headings of 4 § that the grant is for (R-118-05). */
    USES(QuestionType.MANY_OF),
    /** The budget by cost type. */
    COSTS(QuestionType.BUDGET),
    ACCOUNT(QuestionType.ACCOUNT),
    /** Debts for taxes and fees at Kronofogden (R-119-10). */
    TAX_DEBTS(QuestionType.YES_NO),
    /** Liquidation or bankruptcy (R-119-11). */
    LIQUIDATION(QuestionType.YES_NO),
    USE(QuestionType.LONG_TEXT),
    PLAN(QuestionType.LONG_TEXT),
    LONG_TERM_EFFECT(QuestionType.LONG_TEXT),
    FOLLOW_UP(QuestionType.LONG_TEXT),
    COOPERATION(QuestionType.LONG_TEXT),
    LOCAL_ANCHORING(QuestionType.LONG_TEXT),
    /** Where the activity takes place. */
    AREA(QuestionType.AREA, QuestionType.TABLE),
    CONTACT(QuestionType.PERSON),
    /** Other state grants for the same activity: {@code giver}, {@code purpose}, {@code amount}, {@code expected} (R-119-13). */
    OTHER_GRANTS(QuestionType.TABLE),
    /** Support of minor importance from all givers: {@code giver}, {@code granted} (a day), {@code amount} (R-STS-01). */
    DE_MINIMIS(QuestionType.TABLE),
    /** What the measures are directed at (R-118-06). */
    SUBJECT_AREAS(QuestionType.MANY_OF),
    /** The activities, by {@code name}, and whether each is {@code statutory} (R-118-07). */
    ACTIVITIES(QuestionType.TABLE),
    /** The members of a federation, each a {@code municipality} (R-118-04). */
    MEMBERS(QuestionType.TABLE),
    /** The municipality that an organisation co-operates with (R-119-16). */
    PARTNER_MUNICIPALITY(QuestionType.MUNICIPALITY),
    /** The municipality's confirmation: the file, or where and when it was given (R-119-16). */
    CONFIRMATION(QuestionType.FILE, QuestionType.SHORT_TEXT),
    ORGANISATION_NAME(QuestionType.SHORT_TEXT),
    ORGANISATION_NUMBER(QuestionType.ORGANISATION),
    /** What the organisation is in law; options that are called as the kinds are, for instance {@code faith-community}. */
    ORGANISATION_KIND(QuestionType.ONE_OF),
    /** The municipality that the organisation has its seat in. */
    SEAT(QuestionType.MUNICIPALITY),
    COUNTY(QuestionType.COUNTY),
    /** The organisation's address; its street only where the form also asks for {@link #POSTAL_ADDRESS}. */
    ADDRESS(QuestionType.SHORT_TEXT, QuestionType.LONG_TEXT),
    POSTAL_ADDRESS(QuestionType.SHORT_TEXT),
    PHONE(QuestionType.SHORT_TEXT),
    EMAIL(QuestionType.SHORT_TEXT),
    WEB(QuestionType.SHORT_TEXT);

    private final Set<QuestionType> types;

    Meaning(QuestionType first, QuestionType... others) {
        this.types = EnumSet.of(first, others);
    }

    /** Tells whether a question of this type can carry the meaning. */
    public boolean fits(QuestionType type) {
        return types.contains(type);
    }

    /** Returns the name as JSON writes it, for instance {@code tax-debts}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Meaning> of(String code) {
        return Arrays.stream(values())
                .filter(meaning -> meaning.code().equals(code))
                .findFirst();
    }
}
