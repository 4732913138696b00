/** Files with their checksums, and letters as tagged PDF/A. Words: document, letter, checksum. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "identity"})
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.documents;
