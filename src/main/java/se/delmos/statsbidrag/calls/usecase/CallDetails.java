package se.delmos.statsbidrag.calls.usecase;

import java.util.List;
import java.util.Optional;
import se.delmos.statsbidrag.calls.CallView;
import se.delmos.statsbidrag.calls.model.CallChange;
import se.delmos.statsbidrag.calls.model.Cancellation;
import se.delmos.statsbidrag.calls.model.Extension;
import se.delmos.statsbidrag.forms.FormDefinition;
import se.delmos.statsbidrag.forms.WhenAsked;
import se.delmos.statsbidrag.ordinances.OrdinanceVersionView;
import se.delmos.statsbidrag.ordinances.RuleView;
import se.delmos.statsbidrag.registry.CaseNumber;

/**
 * A call with the law it rests on.
 *
 * @param form what applicants are asked
 * @param whenAsked which answers lead to what of the form is not always asked
 * @param codes the words of the codes that the call has chosen
 * @param recipients the rule that says who may apply
 * @param conditions the rules on what an applicant has to be beside that
 * @param interestOpen whether interest can be expressed in time now
 * @param earlier the titles of the calls whose recipients alone may apply
 * @param extension empty unless the window was made longer after publishing
 * @param changes what was changed after publishing, the latest first
 * @param cancellation empty unless the call was taken back
 * @param caseNumber empty until the call is published
 */
public record CallDetails(
        CallView call,
        OrdinanceVersionView wording,
        FormDefinition form,
        WhenAsked whenAsked,
        CodeLists codes,
        RuleView recipients,
        List<RuleView> conditions,
        boolean interestOpen,
        List<String> earlier,
        Optional<Extension> extension,
        List<CallChange> changes,
        Optional<Cancellation> cancellation,
        Optional<CaseNumber> caseNumber) {}
