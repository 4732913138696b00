package se.delmos.statsbidrag.forms;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of answer a question takes. In JSON the name is written in small letters with hyphens. */
public enum QuestionType {
    SHORT_TEXT,
    LONG_TEXT,
    NUMBER,
    MONEY,
    DATE,
    /** A first and a last day: paths {@code id.from} and {@code id.to}. */
    PERIOD,
    YES_NO,
    ONE_OF,
    /** Several of a list: codes with commas between. */
    MANY_OF,
    MUNICIPALITY,
    COUNTY,
    /** The name of an area within a municipality, as people call it. */
    AREA,
    /** An organisation number with its check digit. */
    ORGANISATION,
    /** A person to contact: paths {@code id.name}, {@code id.email} and {@code id.phone}. */
    PERSON,
    /** A bankgiro number. */
    ACCOUNT,
    /** Attached files, a line for each: the file's id, a blank, and its name. They are sent apart from what is typed. */
    FILE,
    /** Rows that the writer adds: {@code id} holds the keys of the rows, {@code id.key.column} the cells. */
    TABLE,
    /** Amounts by cost type and funding: {@code id.row.applied} and so on. */
    BUDGET,
    /** A statement to agree to: {@code yes} when it is. */
    DECLARATION,
    /** A value that the form works out itself. */
    CALCULATED;

    /** Returns the name as JSON and templates write it, for instance {@code short-text}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<QuestionType> of(String code) {
        return Arrays.stream(values()).filter(type -> type.code().equals(code)).findFirst();
    }

    /** Tells whether the answer is one code or several of a list. */
    public boolean isChoice() {
        return this == ONE_OF || this == MANY_OF || this == MUNICIPALITY || this == COUNTY;
    }

    /** Tells whether the answer is one line or one choice, so that it fits in a cell of a table. */
    public boolean isSimple() {
        return switch (this) {
            case SHORT_TEXT, NUMBER, MONEY, DATE, YES_NO, ONE_OF, MUNICIPALITY, COUNTY, AREA, ORGANISATION -> true;
            default -> false;
        };
    }
}
