package se.delmos.statsbidrag.applications.model;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import se.delmos.statsbidrag.applicants.AccountKind;
import se.delmos.statsbidrag.applicants.AccountView;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.ProfileView;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.FormDefinition.Question;
import se.delmos.statsbidrag.forms.Meaning;
import se.delmos.statsbidrag.forms.QuestionType;
import se.delmos.statsbidrag.kernel.Bankgiro;
import se.delmos.statsbidrag.kernel.OrganisationNumber;

/** What is registered of an organisation, as answers to the questions of a form that ask for it. */
public record ProfileAnswers(ApplicantView organisation, ProfileView profile, FormDefinition form) {

    /** Returns what is known of what the form asks, by path. What the organisation has not said is not there. */
    public Map<String, String> answers() {
        var known = new HashMap<String, String>();
        form.questions().forEach(question -> known.putAll(to(question)));
        return known;
    }

    /** Tells whether a question asks about the organisation itself, so that nobody else's answer can stand there. */
    public static boolean isAboutTheOrganisation(Meaning meaning) {
        return switch (meaning) {
            case CONTACT,
                    ORGANISATION_NAME,
                    ORGANISATION_NUMBER,
                    ORGANISATION_KIND,
                    SEAT,
                    COUNTY,
                    ADDRESS,
                    POSTAL_ADDRESS,
                    PHONE,
                    EMAIL,
                    WEB,
                    ACCOUNT,
                    TAX_DEBTS,
                    LIQUIDATION -> true;
            default -> false;
        };
    }

    /** Returns the questions whose answers are what is registered, word for word. */
    public Set<String> foundIn(Map<String, String> answers) {
        return form.questions()
                .filter(question -> isFoundIn(answers, to(question)))
                .map(Question::id)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static boolean isFoundIn(Map<String, String> answers, Map<String, String> known) {
        return !known.isEmpty()
                && known.entrySet().stream()
                        .allMatch(answer -> answers.getOrDefault(answer.getKey(), "")
                                .strip()
                                .equals(answer.getValue()));
    }

    /** Tells whether the account to pay to is answered with one that is none of the organisation's own (R-119-19). */
    public boolean lackAccount(Map<String, String> answers) {
        return form.question(Meaning.ACCOUNT)
                .map(question -> answers.getOrDefault(question.id(), ""))
                .flatMap(Bankgiro::parse)
                .filter(account -> !profile.owns(account))
                .isPresent();
    }

    private Map<String, String> to(Question question) {
        var meaning = question.meaning();
        return meaning.filter(Meaning.CONTACT::equals).isPresent()
                ? contact(question.id())
                : meaning.flatMap(asked -> line(asked, question))
                        .filter(text -> !text.isBlank())
                        .map(text -> Map.of(question.id(), text.strip()))
                        .orElse(Map.of());
    }

    /** A person is one answer: a name from here never stands with a number from elsewhere. */
    private Map<String, String> contact(String id) {
        return profile.contactPerson()
                .map(name -> Map.of(
                        id + ".name", name.strip(),
                        id + ".email", profile.email(),
                        id + ".phone", profile.phone().orElse("").strip()))
                .orElse(Map.of());
    }

    private Optional<String> line(Meaning meaning, Question question) {
        return switch (meaning) {
            case ORGANISATION_NAME -> Optional.of(organisation.name());
            case ORGANISATION_NUMBER -> organisation.organisationNumber().map(OrganisationNumber::toString);
            case ORGANISATION_KIND -> kind(question);
            case SEAT -> profile.seat();
            case COUNTY -> Optional.of(organisation.countyCode());
            case ADDRESS -> Optional.of(address(question));
            case POSTAL_ADDRESS -> Optional.of(String.join(", ", lastLine()));
            case PHONE -> profile.phone();
            case EMAIL -> Optional.of(profile.email());
            case WEB -> profile.web();
            case ACCOUNT -> account();
            default -> Optional.empty();
        };
    }

    private Optional<String> kind(Question question) {
        var code = organisation.kind().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return question.options().stream()
                .map(FormDefinition.Choice::code)
                .filter(code::equals)
                .findFirst();
    }

    /** Forms take bankgiro numbers: the main account, or the first that is one. */
    private Optional<String> account() {
        return profile.accounts().stream()
                .filter(account -> account.kind() == AccountKind.BANKGIRO)
                .map(AccountView::number)
                .findFirst();
    }

    private String address(Question question) {
        var apart =
                form.question(Meaning.POSTAL_ADDRESS).isPresent() ? lastLine().size() : 0;
        var lines = addressLines();
        return String.join(
                question.type() == QuestionType.LONG_TEXT ? "\n" : ", ", lines.subList(0, lines.size() - apart));
    }

    /** Returns the postcode and town; nothing where the address is a single line, which is then all of it. */
    private List<String> lastLine() {
        var lines = addressLines();
        return lines.size() < 2 ? List.of() : lines.subList(lines.size() - 1, lines.size());
    }

    private List<String> addressLines() {
        return profile.address().stream()
                .flatMap(String::lines)
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }
}
