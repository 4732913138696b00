/** Forms as data: what is asked, when, and what an answer means, in versions that never change once published. Words: form (formulär), form version (formulärversion), meaning (betydelse), gap (brist). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "identity"})
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.forms;
