/** Who acts, in which role and for which organisation. Words: actor, role, sign-in. Legal basis: 21 § myndighetsförordningen (2007:515), the decision shows who took part. */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel"})
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.identity;
