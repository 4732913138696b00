package se.delmos.statsbidrag.audit.model;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** The end of the chain, to which the next link is added. */
@Entity
@Table(schema = "audit", name = "chain_head")
public class ChainHead {

    @Id
    private int id;

    private long lastSequence;
    private String lastHash;

    /** An empty chain; the database's single row is loaded, never made anew. */
    public ChainHead() {
        this.id = 1;
        this.lastSequence = 0;
        this.lastHash = ChainHash.NOTHING;
    }

    public AuditRecord append(Fact fact) {
        var added = new AuditRecord(lastSequence + 1, fact, lastHash);
        lastSequence = added.sequence();
        lastHash = added.hash();
        return added;
    }

    public long lastSequence() {
        return lastSequence;
    }

    public String lastHash() {
        return lastHash;
    }
}
