package se.delmos.statsbidrag.ordinances.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.ordinances.CorrectionId;
import se.delmos.statsbidrag.ordinances.Parameter;
import se.delmos.statsbidrag.ordinances.ParameterId;
import se.delmos.statsbidrag.ordinances.Verification;

class ParameterTextTests {

    private static final Instant NOON = Instant.parse("2018-11-05T11:00:00Z");

    private final ParameterText years =
            new ParameterText(ParameterId.of("years-active_119-v1"), measured("2", Verification.INFERRED));

    @Test
    void measuresByTheCorrectedValueFromThenOn() {
        var first = years.correct(CorrectionId.create(), measured("3", Verification.PARTLY), at(NOON));
        var second =
                years.correct(CorrectionId.create(), measured("4", Verification.VERIFIED), at(NOON.plusSeconds(60)));
        var made = List.of(second, first);

        assertThat(years.valueAt(NOON.minusSeconds(1), made)).isEqualTo("2");
        assertThat(years.valueAt(NOON, made)).isEqualTo("3");
        assertThat(years.valueAt(NOON.plusSeconds(59), made)).isEqualTo("3");
        assertThat(years.valueAt(NOON.plusSeconds(60), made)).isEqualTo("4");
        assertThat(first.before().value()).isEqualTo("2");
    }

    @Test
    void passesOverTheCorrectionsOfOtherParameters() {
        var other = new ParameterText(ParameterId.of("auditor-from_119-v1"), measured("5", Verification.INFERRED))
                .correct(CorrectionId.create(), measured("4", Verification.INFERRED), at(NOON));

        assertThat(years.valueAt(NOON.minusSeconds(1), List.of(other))).isEqualTo("2");
    }

    @Test
    void refusesWhatChangesNothingAndWhatHasNoSection() {
        assertThatThrownBy(() -> years.correct(CorrectionId.create(), measured("2", Verification.INFERRED), at(NOON)))
                .hasMessage("ordinances.parameter.unchanged");
        assertThatThrownBy(() -> years.correct(
                        CorrectionId.create(), new ParameterStatement("3", " ", Verification.PARTLY), at(NOON)))
                .hasMessage("ordinances.correction.section-missing");
    }

    @ParameterizedTest
    @CsvSource({
        "YEARS_ACTIVE, två",
        "YEARS_ACTIVE, 0",
        "MOST_SHARE, 101",
        "DE_MINIMIS_CEILING, 300 000",
        "EURO_RATE, '11,25'",
        "LAST_NEW_CASE, 2022-02-30",
        "APPLICANTS, 'ASSOCIATION, FOUNDATION'",
        "LEVELS, GLOBAL"
    })
    void refusesAValueThatNoRuleCanRead(Parameter parameter, String value) {
        assertThatThrownBy(() -> parameter.refuseUnreadable(value)).isInstanceOf(RuleViolation.class);
    }

    @ParameterizedTest
    @CsvSource({
        "YEARS_ACTIVE, 2",
        "MOST_SHARE, 100",
        "DE_MINIMIS_CEILING, 300000",
        "EURO_RATE, 1125",
        "LAST_NEW_CASE, 2022-12-31",
        "APPLICANTS, 'ASSOCIATION,FOUNDATION'",
        "LEVELS, LOCAL"
    })
    void takesAValueThatTheRulesRead(Parameter parameter, String value) {
        assertThat(parameter.isReadable(value)).isTrue();
    }

    private static ParameterStatement measured(String value, Verification verification) {
        return new ParameterStatement(value, "3 §", verification);
    }

    private static Grounds at(Instant moment) {
        return new Grounds("Läst i förordningen.", LocalDate.of(2018, 11, 5), ActorId.create(), moment);
    }
}
