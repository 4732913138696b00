package se.delmos.statsbidrag.disbursement.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.disbursement.PaymentFileId;
import se.delmos.statsbidrag.disbursement.usecase.DownloadPaymentFile;
import se.delmos.statsbidrag.disbursement.usecase.ReadBankAnswer;
import se.delmos.statsbidrag.disbursement.usecase.WritePaymentFile;
import se.delmos.statsbidrag.kernel.RuleViolation;

/** Payment files to the bank and the bank's answers. */
@Controller
class PaymentFilesController {

    private static final String HOME = "redirect:/ekonomi/betalfiler";

    private final FilesModel filesModel;
    private final WritePaymentFile writePaymentFile;
    private final DownloadPaymentFile downloadPaymentFile;
    private final ReadBankAnswer readBankAnswer;

    PaymentFilesController(
            FilesModel filesModel,
            WritePaymentFile writePaymentFile,
            DownloadPaymentFile downloadPaymentFile,
            ReadBankAnswer readBankAnswer) {
        this.filesModel = filesModel;
        this.writePaymentFile = writePaymentFile;
        this.downloadPaymentFile = downloadPaymentFile;
        this.readBankAnswer = readBankAnswer;
    }

    @GetMapping("/ekonomi/betalfiler")
    String files(Model model) {
        model.addAllAttributes(filesModel.build());
        model.addAttribute("form", new AnswerForm(null));
        return "disbursement/files";
    }

    @PostMapping("/ekonomi/betalfiler")
    String write(RedirectAttributes redirect) {
        var written = writePaymentFile.write();
        redirect.addFlashAttribute(
                "notice", written.isPresent() ? "disbursement.written.notice" : "disbursement.nothing-to-write.notice");
        return HOME;
    }

    @GetMapping("/ekonomi/betalfiler/{fileId}/fil")
    ResponseEntity<byte[]> download(@PathVariable PaymentFileId fileId) {
        return downloadPaymentFile.download(fileId).response();
    }

    @PostMapping("/ekonomi/betalfiler/svar")
    ModelAndView read(@ModelAttribute("form") AnswerForm form, BindingResult problems, RedirectAttributes redirect) {
        try {
            refuseEmpty(form);
            var summary = readBankAnswer.read(form.fileName(), form.content());
            redirect.addFlashAttribute("summary", summary);
            return new ModelAndView(HOME);
        } catch (RuleViolation refusal) {
            problems.rejectValue("file", refusal.key(), refusal.arguments(), null);
            return new ModelAndView("disbursement/files", problems.getModel(), HttpStatus.UNPROCESSABLE_CONTENT)
                    .addAllObjects(filesModel.build());
        }
    }

    private static void refuseEmpty(AnswerForm form) {
        if (form.isEmpty()) {
            throw new RuleViolation("disbursement.answer.missing");
        }
    }
}
