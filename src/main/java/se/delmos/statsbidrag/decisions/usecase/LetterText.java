package se.delmos.statsbidrag.decisions.usecase;

import java.time.Instant;
import java.util.List;
import se.delmos.statsbidrag.decisions.model.Ruling;
import se.delmos.statsbidrag.kernel.Display;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** What the letter says, before it becomes a page. */
record LetterText(DecisionFile file, Ruling ruling, Signatures signatures, Instant decidedAt) {

    LetterPage page(String appealSection, Swedish swedish) {
        var day = decidedAt.atZone(Display.STOCKHOLM).toLocalDate();
        return new LetterPage(
                file.application().caseNumber().toString(),
                Display.day(day, Display.SWEDISH),
                recipient(),
                outcome(swedish),
                ruling.outcome(),
                terms(swedish),
                lines(ruling.reasons()),
                lines(ruling.provisions()),
                file.version().purpose(),
                ordinance(),
                lines(ruling.conditions()),
                swedish.text("decisions.letter.appeal", appealSection),
                signatures);
    }

    private List<String> recipient() {
        var number = file.applicant().organisationNumber().map(OrganisationNumber::toString);
        return number.map(digits -> List.of(file.applicant().name(), digits))
                .orElseGet(() -> List.of(file.applicant().name()));
    }

    private String outcome(Swedish swedish) {
        return swedish.text(
                "decisions.letter.outcome." + ruling.outcome().name(),
                file.applicant().name(),
                Display.kr(ruling.amount()),
                file.application().title(),
                Display.kr(file.application().amount()));
    }

    /** Returns the ordinance's title as it reads within a sentence. */
    private String ordinance() {
        var title = file.version().title();
        return title.substring(0, 1).toLowerCase(Display.SWEDISH) + title.substring(1);
    }

    private List<LetterPage.Term> terms(Swedish swedish) {
        if (!ruling.outcome().grantsMoney()) {
            return List.of();
        }
        var period = file.application().period().orElse(file.call().activity());
        return List.of(
                term(swedish, "activity", file.application().title()),
                term(swedish, "amount", Display.kr(ruling.amount())),
                term(swedish, "applied", Display.kr(file.application().amount())),
                term(
                        swedish,
                        "period",
                        Display.day(period.from(), Display.SWEDISH) + " – "
                                + Display.day(period.to(), Display.SWEDISH)),
                term(swedish, "payment", swedish.text("decisions.letter.one-payment")),
                term(swedish, "report", Display.day(file.call().reportDue(), Display.SWEDISH)));
    }

    private static LetterPage.Term term(Swedish swedish, String key, String value) {
        return new LetterPage.Term(swedish.text("decisions.letter.term." + key), value);
    }

    private static List<String> lines(String text) {
        return text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList();
    }
}
