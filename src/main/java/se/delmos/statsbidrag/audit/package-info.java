/** A hash-chained record of every domain event, written in the same transaction, and its verifier. Words: audit record, chain, verifier. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "identity"})
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.audit;
