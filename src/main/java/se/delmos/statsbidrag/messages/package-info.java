/** Messages within a case, between the applicant's members and its officers. Words: message (meddelande). Legal basis: 6 and 7 §§ förvaltningslagen, 5 kap. 1 § OSL. */
@org.springframework.modulith.ApplicationModule(
        allowedDependencies = {"kernel", "identity", "documents", "registry", "applicants", "applications", "review"})
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.messages;
