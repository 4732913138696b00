/** Configuration only: security, clock, web, error pages. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "identity"})
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.platform;
