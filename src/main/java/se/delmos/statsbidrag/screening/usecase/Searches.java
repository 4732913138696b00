package se.delmos.statsbidrag.screening.usecase;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.screening.model.FindingKey;
import se.delmos.statsbidrag.screening.model.GivenAnswer;
import se.delmos.statsbidrag.screening.model.Screening;
import se.delmos.statsbidrag.screening.usecase.ScreeningPage.Said;
import se.delmos.statsbidrag.screening.usecase.ScreeningPage.Searched;

/** Says what was searched, and what officers said. */
@Component
class Searches {

    private final OtherGivers givers;
    private final LikeTexts texts;
    private final RegisterSignals register;
    private final Identities identities;
    private final Clock clock;

    Searches(OtherGivers givers, LikeTexts texts, RegisterSignals register, Identities identities, Clock clock) {
        this.givers = givers;
        this.texts = texts;
        this.register = register;
        this.identities = identities;
        this.clock = clock;
    }

    Searched of(CaseFacts facts) {
        var organisations = facts.parties().stream().map(Party::organisation).toList();
        var loaded = givers.loaded();
        return new Searched(
                clock.instant(),
                organisations.stream()
                        .filter(party -> party.organisationNumber().isPresent())
                        .map(party -> "%s (%s)"
                                .formatted(
                                        party.name(), party.organisationNumber().orElseThrow()))
                        .toList(),
                organisations.stream()
                        .filter(party -> party.organisationNumber().isEmpty())
                        .map(ApplicantView::name)
                        .toList(),
                register.unknown(facts),
                texts.compared(),
                loaded.awards(),
                loaded.givers(),
                loaded.latest());
    }

    /** Returns what was said of what is not found any more. */
    List<Said> earlier(Screening screening, Found found) {
        var now = found.all().map(finding -> finding.key().toString()).collect(Collectors.toSet());
        return said(screening.answers().stream()
                .filter(answer -> !now.contains(answer.finding()))
                .toList());
    }

    List<Said> said(List<GivenAnswer> answers) {
        var names = identities.namesOf(answers.stream()
                .map(GivenAnswer::answeredBy)
                .distinct()
                .map((UUID person) -> new ActorId(person))
                .toList());
        return answers.stream()
                .map(answer -> new Said(
                        FindingKey.of(answer.finding()).kind(),
                        answer.verdict(),
                        answer.note(),
                        names.getOrDefault(new ActorId(answer.answeredBy()), "–"),
                        answer.answeredAt()))
                .toList();
    }
}
