package se.delmos.statsbidrag.screening.usecase;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.applicants.AccountKind;
import se.delmos.statsbidrag.applicants.ApplicantId;
import se.delmos.statsbidrag.applicants.ApplicantView;
import se.delmos.statsbidrag.applicants.Applicants;
import se.delmos.statsbidrag.applicants.OrganisationTraces;
import se.delmos.statsbidrag.applicants.OrganisationTraces.Contacts;
import se.delmos.statsbidrag.applications.ApplicationSearch;
import se.delmos.statsbidrag.applications.ApplicationSearch.SharedFile;
import se.delmos.statsbidrag.applications.ApplicationView;
import se.delmos.statsbidrag.applications.Applications;
import se.delmos.statsbidrag.screening.model.FindingKey;
import se.delmos.statsbidrag.screening.model.FindingKind;
import se.delmos.statsbidrag.screening.usecase.Signal.Fact;

/** Finds what ties the organisations of a case to others: an account, a way to reach them, a signatory, a file. */
@Component
class TiedOrganisations {

    private final OrganisationTraces traces;
    private final Applicants applicants;
    private final Applications applications;
    private final ApplicationSearch search;

    TiedOrganisations(
            OrganisationTraces traces, Applicants applicants, Applications applications, ApplicationSearch search) {
        this.traces = traces;
        this.applicants = applicants;
        this.applications = applications;
        this.search = search;
    }

    /** Accounts that an organisation outside the case has given too: as its own, or to be paid to in an application. */
    List<Signal> accounts(CaseFacts facts) {
        var ties = new ArrayList<Tie>();
        for (var party : facts.parties()) {
            traces.sharingAccountsOf(party.organisation().id())
                    .forEach((account, others) ->
                            others.forEach(other -> ties.add(tie(party, account.kind(), account.number(), other))));
        }
        var applicant = facts.parties().get(0);
        facts.application()
                .account()
                .ifPresent(account -> search.paidTo(account)
                        .forEach(other ->
                                ties.add(tie(applicant, AccountKind.BANKGIRO, account.toString(), other.applicant()))));
        return signals(FindingKind.SAME_ACCOUNT, ties, facts);
    }

    private static Tie tie(Party party, AccountKind kind, String number, ApplicantId other) {
        return new Tie(party.organisation().name(), "account-" + kind, number, other);
    }

    /** Addresses, telephones and signatories that another applicant of the same call has too. */
    List<Signal> contacts(CaseFacts facts) {
        var others = applications.in(facts.application().call()).stream()
                .map(ApplicationView::applicant)
                .toList();
        var theirs = traces.contactsOf(others);
        var ties = new ArrayList<Tie>();
        for (var party : facts.parties()) {
            var id = party.organisation().id();
            for (var own : traces.contactsOf(List.of(id)).values()) {
                theirs.forEach((other, contacts) -> ties.addAll(ties(party, own, other, contacts)));
            }
        }
        return signals(FindingKind.SAME_CONTACT, ties, facts);
    }

    private static List<Tie> ties(Party party, Contacts own, ApplicantId other, Contacts theirs) {
        return Stream.of(
                        both("email", own.emails(), theirs.emails()),
                        both("phone", own.phones(), theirs.phones()),
                        both("signatory", own.signatories(), theirs.signatories()))
                .flatMap(Function.identity())
                .map(shared -> new Tie(party.organisation().name(), shared.key(), shared.value(), other))
                .toList();
    }

    private static Stream<Fact> both(String key, Set<String> own, Set<String> theirs) {
        return own.stream().filter(theirs::contains).map(value -> new Fact(key, value, List.of()));
    }

    /** Files that another organisation has handed in too, byte for byte. */
    List<Signal> files(CaseFacts facts) {
        var name = facts.parties().get(0).organisation().name();
        return signals(
                FindingKind.SAME_FILE,
                search.sharingFilesWith(facts.application().id()).stream()
                        .map((SharedFile file) -> new Tie(
                                name, "file", file.fileName(), file.other().applicant()))
                        .toList(),
                facts);
    }

    /** One signal for each thing that is shared, however many share it; partners of one case share nothing that is odd. */
    private List<Signal> signals(FindingKind kind, Collection<Tie> ties, CaseFacts facts) {
        var own = facts.ids().collect(Collectors.toSet());
        var names = names(ties);
        var shared = new LinkedHashMap<Tie, Set<String>>();
        ties.stream()
                .filter(tie -> !own.contains(tie.other()))
                .forEach(tie -> shared.computeIfAbsent(
                                tie.shared(facts.application().applicant()), key -> new TreeSet<>())
                        .add(names.getOrDefault(tie.other(), "–")));
        return shared.entrySet().stream()
                .map(entry -> new Signal(
                        new FindingKey(kind, Signal.subject(entry.getKey().toString())),
                        entry.getKey().party(),
                        List.of(new Fact(entry.getKey().key(), entry.getKey().value(), List.copyOf(entry.getValue())))))
                .toList();
    }

    private Map<ApplicantId, String> names(Collection<Tie> ties) {
        return applicants.among(ties.stream().map(Tie::other).toList()).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        (Map.Entry<ApplicantId, ApplicantView> entry) ->
                                entry.getValue().name()));
    }

    /** What a party of the case has in common with another organisation. */
    private record Tie(String party, String key, String value, ApplicantId other) {

        /** Returns the same for all that share the thing. */
        Tie shared(ApplicantId nobody) {
            return new Tie(party, key, value, nobody);
        }
    }
}
