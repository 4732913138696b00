/** The law as data: ordinances, their versions, rules and amounts, each with a verification status. Words: ordinance (förordning), version (lydelse), rule, price base amount (prisbasbelopp), parameter (mått), annex (bilaga), correction (rättelse). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "identity"})
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.ordinances;
