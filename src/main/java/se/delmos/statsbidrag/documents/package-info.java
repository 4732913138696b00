/** Files with their checksums, attachments that people hand in, and letters as tagged PDF/A. Words: document, letter, checksum, attachment, quarantine. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "identity"})
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.documents;
