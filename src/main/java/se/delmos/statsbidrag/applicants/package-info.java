/** Organisations that apply, their members with rights, and where they are. Words: applicant (sökande), member, invitation, access request, signatory (firmatecknare), mandate, power of attorney (fullmakt), county (län), municipality (kommun). */
@org.springframework.modulith.ApplicationModule(allowedDependencies = {"kernel", "identity", "documents"})
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.applicants;
