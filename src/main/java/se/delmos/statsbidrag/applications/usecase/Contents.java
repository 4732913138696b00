package se.delmos.statsbidrag.applications.usecase;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applications.ApplicationContent;
import se.delmos.statsbidrag.applications.ApplicationContent.Answer;
import se.delmos.statsbidrag.applications.ApplicationContent.Part;
import se.delmos.statsbidrag.applications.ApplicationContent.Partner;
import se.delmos.statsbidrag.applications.model.Application;
import se.delmos.statsbidrag.applications.model.Arrival;
import se.delmos.statsbidrag.applications.model.Content;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.Calls;
import se.delmos.statsbidrag.documents.AttachmentView;
import se.delmos.statsbidrag.documents.DocumentId;
import se.delmos.statsbidrag.identity.ActorId;
import se.delmos.statsbidrag.identity.Identities;
import se.delmos.statsbidrag.kernel.Display;

/** Puts names in place of ids in what was handed in. */
@Component
class Contents {

    private final Calls calls;
    private final Applicants applicants;
    private final Identities identities;
    private final FilledForms forms;
    private final Signatures signatures;
    private final Partners partners;
    private final JointInterests interests;

    Contents(
            Calls calls,
            Applicants applicants,
            Identities identities,
            FilledForms forms,
            Signatures signatures,
            Partners partners,
            JointInterests interests) {
        this.calls = calls;
        this.applicants = applicants;
        this.identities = identities;
        this.forms = forms;
        this.signatures = signatures;
        this.partners = partners;
        this.interests = interests;
    }

    ApplicationContent of(Application application, Locale locale) {
        return of(application, application.content(), application.arrival(), partners.handedIn(application), locale);
    }

    /** Returns who applies, by name. */
    String party(Application application) {
        return applicants.require(application.applicant()).name();
    }

    /** Returns what is being handed in, as if it had been already. */
    ApplicationContent arriving(Application application, Content content, Arrival arrival) {
        return of(application, content, arrival, partners.of(application), Display.SWEDISH);
    }

    private ApplicationContent of(
            Application application, Content content, Arrival arrival, List<Partner> with, Locale locale) {
        var call = calls.require(application.call());
        return new ApplicationContent(
                application.id(),
                arrival.caseNumber(),
                call.title(),
                call.ordinance().value(),
                applicants.require(application.applicant()),
                arrival.submittedAt(),
                identities.nameOf(new ActorId(arrival.submittedBy())),
                arrival.late(),
                Optional.ofNullable(arrival.inTimeAfterAll()),
                arrival.imported(),
                application.title(),
                content.amount(),
                arrival.imported() ? List.of() : parts(application, call, content, locale),
                signatures.given(application),
                with,
                interests.of(application, call, locale),
                Optional.ofNullable(arrival.copyId()).map(DocumentId::new));
    }

    /** Returns the answers that were, or are being, handed in. */
    List<Part> parts(Application application, CallView call, Content content, Locale locale) {
        var filling = forms.of(application, call, content.answers());
        return forms.parts(application, filling, forms.check(filling), locale);
    }

    /** Compares the answers with what was handed in; nothing differs in what has not been. */
    Changes changes(Application application, CallView call, List<Part> parts, Locale locale) {
        return application.stage().isRevision()
                ? Changes.between(parts(application, call, application.content(), locale), parts)
                : Changes.NONE;
    }

    /** Returns an answer as people read it: of files, their names. */
    static String readable(Answer answer) {
        return answer.files().isEmpty()
                ? answer.text()
                : answer.files().stream().map(AttachmentView::fileName).collect(Collectors.joining("\n"));
    }

    /**
     * How the answers differ from what was handed in.
     *
     * @param before what was handed in where the answer is another now, by question; an empty text where nothing was answered, or
     *     asked
     * @param gone what was handed in and is not asked any longer, as other answers are now, by section
     */
    record Changes(Map<String, String> before, List<Part> gone) {

        private static final Changes NONE = new Changes(Map.of(), List.of());

        private static Changes between(List<Part> handedIn, List<Part> now) {
            var earlier = answers(handedIn).collect(Collectors.toMap(Answer::question, answer -> answer));
            var asked = answers(now).map(Answer::question).collect(Collectors.toSet());
            var before = answers(now)
                    .filter(answer -> isOther(answer, Optional.ofNullable(earlier.get(answer.question()))))
                    .collect(Collectors.toMap(
                            Answer::question,
                            answer -> Optional.ofNullable(earlier.get(answer.question()))
                                    .map(Contents::readable)
                                    .orElse("")));
            var gone = handedIn.stream()
                    .map(part -> part.keeping(answer -> !asked.contains(answer.question()) && answer.isGiven()))
                    .filter(part -> !part.answers().isEmpty())
                    .toList();
            return new Changes(before, gone);
        }

        private static boolean isOther(Answer now, Optional<Answer> before) {
            return !before.map(Changes::told).equals(Optional.of(told(now)));
        }

        private static List<Object> told(Answer answer) {
            return List.of(
                    answer.text(),
                    answer.files().stream().map(AttachmentView::id).toList());
        }

        private static Stream<Answer> answers(List<Part> parts) {
            return parts.stream().flatMap(part -> part.answers().stream());
        }
    }
}
