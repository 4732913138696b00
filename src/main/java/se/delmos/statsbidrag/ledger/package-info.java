/** Appropriations, frames and postings, double entry, in öre. Words: appropriation (anslag), frame (ram), commitment (beviljat), posting. Legal basis: 6, 10 and 12 §§ anslagsförordningen (2011:223). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "identity"})
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.ledger;
