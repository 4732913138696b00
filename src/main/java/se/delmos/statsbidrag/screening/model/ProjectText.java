package se.delmos.statsbidrag.screening.model;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import se.delmos.statsbidrag.applications.ApplicationId;

/** A sample of the runs of words of an application's text, kept so that texts that can be alike are found fast. No text. */
@Entity
@Table(schema = "screening", name = "project_text")
public class ProjectText {

    @Id
    private UUID applicationId;

    @Version
    private @Nullable Long version;

    @ElementCollection
    @CollectionTable(schema = "screening", name = "shingle", joinColumns = @JoinColumn(name = "application_id"))
    @Column(name = "run")
    private Set<Long> sample = new HashSet<>();

    @SuppressWarnings("NullAway.Init")
    protected ProjectText() {}

    public ProjectText(ApplicationId application) {
        applicationId = application.value();
    }

    /** Takes the sample of what the application says now. */
    public ProjectText index(Shingles text) {
        var kept = text.sample();
        sample.retainAll(kept);
        sample.addAll(kept);
        return this;
    }
}
