package se.delmos.statsbidrag.disbursement.web;

import java.util.Map;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import se.delmos.statsbidrag.disbursement.usecase.ListPaymentFiles;
import se.delmos.statsbidrag.disbursement.usecase.SampleBankAnswer;

/** What the page of payment files shows; the pretended bank only where it exists. */
@Component
class FilesModel {

    private final ListPaymentFiles listPaymentFiles;
    private final boolean pretendedBank;

    FilesModel(ListPaymentFiles listPaymentFiles, ObjectProvider<SampleBankAnswer> sample) {
        this.listPaymentFiles = listPaymentFiles;
        this.pretendedBank = sample.stream().findAny().isPresent();
    }

    Map<String, Object> build() {
        return Map.of("page", listPaymentFiles.list(), "pretendedBank", pretendedBank);
    }
}
