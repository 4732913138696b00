package se.delmos.statsbidrag.calls.demo;

import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.calls.CallId;
import se.delmos.statsbidrag.calls.usecase.AppropriateMoney;
import se.delmos.statsbidrag.calls.usecase.ComposeCall;
import se.delmos.statsbidrag.calls.usecase.DraftCall;
import se.delmos.statsbidrag.calls.usecase.PreviewCall;
import se.delmos.statsbidrag.calls.usecase.PublishCall;
import se.delmos.statsbidrag.calls.usecase.ShowComposedCall;
import se.delmos.statsbidrag.forms.FormVersionId;
import se.delmos.statsbidrag.forms.Forms;
import se.delmos.statsbidrag.kernel.Money;
import se.delmos.statsbidrag.ledger.AppropriationId;

/** What the administrator of the demo does: money in, calls out. */
@Component
@Profile("demo")
class DemoRound {

    private static final String MUNICIPAL = "ansokan-2018-kommun";
    private static final String ASSOCIATIONS = "ansokan-2018-forening";

    private static final String WITH_FILES = "ansokan-2021-forening";
    private static final String MUNICIPAL_INTEREST = "intresseanmalan-2018-kommun";
    private static final String ASSOCIATIONS_INTEREST = "intresseanmalan-2018-forening";

    private final Forms forms;
    private final AppropriateMoney appropriateMoney;
    private final DraftCall draftCall;
    private final ComposeCall composeCall;
    private final ShowComposedCall showComposedCall;
    private final PreviewCall previewCall;
    private final PublishCall publishCall;

    DemoRound(
            Forms forms,
            AppropriateMoney appropriateMoney,
            DraftCall draftCall,
            ComposeCall composeCall,
            ShowComposedCall showComposedCall,
            PreviewCall previewCall,
            PublishCall publishCall) {
        this.forms = forms;
        this.appropriateMoney = appropriateMoney;
        this.draftCall = draftCall;
        this.composeCall = composeCall;
        this.showComposedCall = showComposedCall;
        this.previewCall = previewCall;
        this.publishCall = publishCall;
    }

    AppropriationId grants() {
        return appropriateMoney.appropriate(2018, "Statsbidrag 2018", Money.kronor(53_000_000));
    }

    AppropriationId practiceFrame() {
        return appropriateMoney.appropriate(2018, "Övningsram 2018 (exempel)", Money.kronor(7_000_000));
    }

    void announceMappings(AppropriationId grants) {
        publish(DemoTerms.mappingsByMunicipalities(grants, form(MUNICIPAL_INTEREST), form(MUNICIPAL)));
        publish(DemoTerms.mappingsByAssociations(grants, form(ASSOCIATIONS_INTEREST), form(ASSOCIATIONS)));
    }

    void announcePractice(AppropriationId practice) {
        publish(DemoTerms.openCall(practice, form(MUNICIPAL)));
        publish(DemoTerms.neighbourhood(practice, form(ASSOCIATIONS)));
        publish(DemoTerms.meetingPlaces(practice, form(WITH_FILES)));
    }

    void leaveDraft(AppropriationId practice) {
        compose(DemoTerms.draft(practice, form(ASSOCIATIONS)));
    }

    private FormVersionId form(String code) {
        return forms.shipped(code).orElseThrow().id();
    }

    private void publish(DemoTerms terms) {
        var id = compose(terms);
        publishCall.publish(id, previewCall.preview(id).version());
    }

    private CallId compose(DemoTerms terms) {
        var id = CallId.create();
        draftCall.draft(id, terms.title(), terms.ordinance());
        composeCall.compose(id, showComposedCall.show(id).seen(), terms.parts());
        return id;
    }
}
