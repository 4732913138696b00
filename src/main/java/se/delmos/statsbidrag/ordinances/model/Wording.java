package se.delmos.statsbidrag.ordinances.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.hibernate.annotations.Immutable;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.domain.Persistable;
import se.delmos.statsbidrag.kernel.RuleId;
import se.delmos.statsbidrag.ordinances.OrdinanceAdded;
import se.delmos.statsbidrag.ordinances.OrdinanceNumber;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionId;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView.UseHeading;
import se.delmos.statsbidrag.ordinances.Verification;

/** One wording (lydelse) of an ordinance, from its first to its last day. */
@Entity
@Immutable
@Table(schema = "ordinances", name = "ordinance_version")
public class Wording extends AbstractAggregateRoot<Wording> implements Persistable<String> {

    @Id
    private String id;

    private String ordinance;
    private String title;
    private String amendedBy;
    private String issuer;
    private LocalDate validFrom;
    private @Nullable LocalDate validTo;
    private String purpose;

    @Enumerated(EnumType.STRING)
    private Verification purposeVerification;

    private String note;

    @Embedded
    private Transition transition;

    @ElementCollection
    @CollectionTable(schema = "ordinances", name = "use_heading", joinColumns = @JoinColumn(name = "version"))
    @OrderColumn(name = "position")
    private List<UseHeadingText> uses = new ArrayList<>();

    @ElementCollection
    @CollectionTable(schema = "ordinances", name = "wording_rule", joinColumns = @JoinColumn(name = "version"))
    @Column(name = "rule_id")
    private Set<String> rules = new TreeSet<>();

    @Transient
    private boolean made;

    @SuppressWarnings("NullAway.Init")
    protected Wording() {}

    /** Makes a wording in force from a day up to, but not including, another; without that day it still holds. */
    public Wording(OrdinanceVersionId id, OrdinanceNumber ordinance, LocalDate validFrom, @Nullable LocalDate validTo) {
        this.id = id.value();
        this.ordinance = ordinance.value();
        this.title = "Förordning (" + ordinance + ")";
        this.amendedBy = ordinance.value();
        this.issuer = "";
        this.validFrom = validFrom;
        this.validTo = validTo;
        this.purpose = "";
        this.purposeVerification = Verification.UNVERIFIED;
        this.note = "";
        this.transition = new Transition(Applicability.CALL_DATE, "", Verification.UNVERIFIED);
    }

    /** Adds a wording that has no faults. */
    public Wording(OrdinanceDefinition given, Instant at) {
        this(
                given.version(),
                given.ordinance(),
                given.validFrom(),
                given.validTo().orElse(null));
        title = given.title();
        amendedBy = given.amendedBy();
        issuer = given.issuer();
        purpose = given.purpose().sentence();
        purposeVerification = given.purpose().verification();
        note = given.note();
        transition = given.transition();
        uses = new ArrayList<>(given.uses());
        given.rules().forEach(rule -> rules.add(rule.rule().value()));
        made = true;
        registerEvent(new OrdinanceAdded(ordinance, id, at));
    }

    public OrdinanceVersionId id() {
        return new OrdinanceVersionId(id);
    }

    public OrdinanceNumber ordinance() {
        return new OrdinanceNumber(ordinance);
    }

    /** Returns who issued the ordinance. */
    public String issuer() {
        return issuer;
    }

    /** Returns the number of the statute that gave this wording. */
    public String amendedBy() {
        return amendedBy;
    }

    /** Returns what a reader must know of the wording: what changed, and what no source has shown. */
    public String note() {
        return note;
    }

    /** Returns which cases the wording is applied to. */
    public Transition transition() {
        return transition;
    }

    /** Returns the rules that hold in it, beside those that hold for every grant. */
    public Set<RuleId> rules() {
        return rules.stream().map(RuleId::new).collect(Collectors.toUnmodifiableSet());
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || day.isBefore(validTo));
    }

    public OrdinanceVersionView view() {
        var headings = uses.stream()
                .map(use -> new UseHeading(use.code(), use.text(), use.verification()))
                .toList();
        return new OrdinanceVersionView(
                id(),
                ordinance(),
                title,
                validFrom,
                Optional.ofNullable(validTo),
                purpose,
                purposeVerification,
                headings);
    }

    @Override
    public String getId() {
        return id;
    }

    /** Returns whether it was added here: what is read from the database is never saved again. */
    @Override
    public boolean isNew() {
        return made;
    }
}
