/** The diary: cases, case numbers, and records that came in or went out. Words: case (ärende), case number (diarienummer), record (handling), diary (diarium). Legal basis: 5 kap. 1–2 §§ OSL. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "identity", "documents"})
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.registry;
