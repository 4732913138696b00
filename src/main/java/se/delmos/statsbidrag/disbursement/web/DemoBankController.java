package se.delmos.statsbidrag.disbursement.web;

import org.springframework.context.annotation.Profile;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;
import se.delmos.statsbidrag.disbursement.PaymentFileId;
import se.delmos.statsbidrag.disbursement.usecase.SampleBankAnswer;

/** The pretended bank of the practice installation. */
@Controller
@Profile("demo")
class DemoBankController {

    private final SampleBankAnswer sampleBankAnswer;

    DemoBankController(SampleBankAnswer sampleBankAnswer) {
        this.sampleBankAnswer = sampleBankAnswer;
    }

    @GetMapping("/demo/bank/{fileId}")
    ResponseEntity<byte[]> answer(
            @PathVariable PaymentFileId fileId, @RequestParam(name = "neka", defaultValue = "false") boolean refuse) {
        return sampleBankAnswer.answer(fileId, refuse).response();
    }
}
