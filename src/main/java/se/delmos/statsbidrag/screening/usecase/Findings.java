package se.delmos.statsbidrag.screening.usecase;

import org.springframework.stereotype.Component;

/** Looks for what an officer should look into, anew each time: what has been handed in or read since counts too. */
@Component
class Findings {

    private final OtherCases cases;
    private final OtherGivers givers;
    private final LikeTexts texts;
    private final Signals signals;

    Findings(OtherCases cases, OtherGivers givers, LikeTexts texts, Signals signals) {
        this.cases = cases;
        this.givers = givers;
        this.texts = texts;
        this.signals = signals;
    }

    Found of(CaseFacts facts) {
        return new Found(cases.of(facts), givers.of(facts), texts.of(facts), signals.of(facts));
    }
}
