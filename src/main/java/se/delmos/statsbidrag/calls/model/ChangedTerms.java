package se.delmos.statsbidrag.calls.model;

import static se.delmos.statsbidrag.kernel.RuleViolation.refuseIf;

import java.time.Instant;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import se.delmos.statsbidrag.calls.CallStatus;
import se.delmos.statsbidrag.calls.CallTexts;
import se.delmos.statsbidrag.calls.CallTexts.Contact;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.model.CallChange.Part;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.kernel.Period;
import se.delmos.statsbidrag.kernel.RuleViolation;

/**
 * What may be changed of a published call. The ordinance, its wording, the frame and the window are not among it.
 *
 * @param practical the texts that bind nobody; as before where none are said
 * @param interestClosesAt the first moment an expression of interest is late from now on; as before where none is said
 */
public record ChangedTerms(
        String title,
        String summary,
        Optional<Money> ceiling,
        Period activity,
        LocalDate reportDue,
        FormVersionId form,
        Optional<Practical> practical,
        Optional<Instant> interestClosesAt) {

    /**
     * What helps an applicant and binds nobody.
     *
     * @param duration how long an application takes to write
     * @param needs what to have at hand
     */
    public record Practical(String duration, String needs, Contact contact) {

        /** Line breaks are those of the script, however a page sent them. */
        public Practical {
            duration = duration.replace("\r\n", "\n");
            needs = needs.replace("\r\n", "\n");
        }

        static Practical of(CallTexts texts) {
            return new Practical(texts.duration(), texts.needs(), texts.contact());
        }

        /** Returns the texts of a call with these among them. */
        CallTexts in(CallTexts was) {
            return new CallTexts(was.audience(), duration, needs, was.assessment(), contact);
        }

        /** Tells whether something is empty that was written. */
        boolean empties(Practical was) {
            return duration.isEmpty() && !was.duration.isEmpty()
                    || needs.isEmpty() && !was.needs.isEmpty()
                    || contact.email().isEmpty() && !was.contact.email().isEmpty();
        }

        private String contactLines() {
            return Stream.of(contact.name(), contact.email(), contact.phone())
                    .filter(line -> !line.isEmpty())
                    .collect(Collectors.joining("\n"));
        }
    }

    /** Terms that leave the practical texts and the time for expressions of interest as they were. */
    public ChangedTerms(
            String title,
            String summary,
            Optional<Money> ceiling,
            Period activity,
            LocalDate reportDue,
            FormVersionId form) {
        this(title, summary, ceiling, activity, reportDue, form, Optional.empty(), Optional.empty());
    }

    public static ChangedTerms of(CallView call) {
        return new ChangedTerms(
                call.title(),
                call.summary(),
                call.ceiling(),
                call.activity(),
                call.reportDue(),
                call.form(),
                Optional.of(Practical.of(call.content().texts())),
                call.stages().interestClosesAt());
    }

    /** Returns the same terms with what a call says where they leave something as it was. */
    public ChangedTerms over(CallView call) {
        var closes = interestClosesAt.or(() -> call.stages().interestClosesAt());
        var texts = practical.or(() -> of(call).practical());
        return new ChangedTerms(title, summary, ceiling, activity, reportDue, form, texts, closes);
    }

    /** Returns what becomes another. Refuses nothing at all, and what must not be changed in a call as it stands. */
    public Set<Part> differingFrom(CallView call) {
        refuseIf(call.status() == CallStatus.DRAFT, "calls.change.not-published");
        refuseIf(call.isCancelled(), "calls.change.cancelled");
        var was = of(call);
        var parts = EnumSet.allOf(Part.class);
        var is = over(call);
        parts.removeIf(part -> is.text(part).equals(was.text(part)));
        refuseIf(parts.isEmpty(), "calls.change.nothing");
        contradictions(call).findFirst().ifPresent(sentence -> {
            throw new RuleViolation(sentence);
        });
        var onlyTexts = parts.stream().allMatch(Part::isText);
        refuseIf(call.status() == CallStatus.CLOSED && !onlyTexts, "calls.change.closed");
        return parts;
    }

    /** Returns the sentences on what contradicts, each on its own so that all of them can be told at once. */
    private Stream<String> contradictions(CallView call) {
        var practicalOnes = practical.stream()
                .flatMap(said ->
                        ChangeFaults.emptied(said, Practical.of(call.content().texts())));
        return Stream.of(
                        ChangeFaults.ceiling(ceiling, call.frame()),
                        ChangeFaults.reportDue(reportDue, activity.to()),
                        practicalOnes,
                        ChangeFaults.interest(interestClosesAt, call))
                .flatMap(sentences -> sentences);
    }

    private Practical said() {
        return practical.orElseThrow();
    }

    /** Returns one of them as the log keeps it: amounts in öre, days as year, month and day. */
    public String text(Part part) {
        return switch (part) {
            case TITLE -> title;
            case SUMMARY -> summary;
            case CEILING -> ceiling.map(Money::ore).map(String::valueOf).orElse("");
            case ACTIVITY -> activity.from() + "/" + activity.to();
            case REPORT_DUE -> reportDue.toString();
            case FORM -> form.toString();
            case DURATION -> said().duration();
            case NEEDS -> said().needs();
            case CONTACT -> said().contactLines();
            case INTEREST -> interestClosesAt.map(Instant::toString).orElse("");
        };
    }
}
