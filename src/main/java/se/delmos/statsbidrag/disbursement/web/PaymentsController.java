package se.delmos.statsbidrag.disbursement.web;

import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.disbursement.PaymentId;
import se.delmos.statsbidrag.disbursement.usecase.ApprovePayment;
import se.delmos.statsbidrag.disbursement.usecase.ListPayments;
import se.delmos.statsbidrag.disbursement.usecase.ReleasePayment;
import se.delmos.statsbidrag.disbursement.usecase.ShowPayment;

/** The economist's home and one payment. */
@Controller
class PaymentsController {

    private final ListPayments listPayments;
    private final ShowPayment showPayment;
    private final ReleasePayment releasePayment;
    private final ApprovePayment approvePayment;

    PaymentsController(
            ListPayments listPayments,
            ShowPayment showPayment,
            ReleasePayment releasePayment,
            ApprovePayment approvePayment) {
        this.listPayments = listPayments;
        this.showPayment = showPayment;
        this.releasePayment = releasePayment;
        this.approvePayment = approvePayment;
    }

    @GetMapping("/ekonomi")
    String board(Model model) {
        model.addAttribute("board", listPayments.list());
        return "disbursement/board";
    }

    @GetMapping("/ekonomi/utbetalningar/{paymentId}")
    String payment(@PathVariable PaymentId paymentId, Model model) {
        var page = showPayment.show(paymentId);
        model.addAttribute("page", page);
        model.addAttribute("form", AccountForm.empty(page.version()));
        return "disbursement/payment";
    }

    @PostMapping("/ekonomi/utbetalningar/{paymentId}/frigor")
    String release(@PathVariable PaymentId paymentId, RedirectAttributes redirect) {
        releasePayment.release(paymentId);
        redirect.addFlashAttribute("notice", "disbursement.released.notice");
        return "redirect:/ekonomi/utbetalningar/" + paymentId;
    }

    @PostMapping("/ekonomi/utbetalningar/{paymentId}/attestera")
    String approve(@PathVariable PaymentId paymentId, RedirectAttributes redirect) {
        approvePayment.approve(paymentId);
        redirect.addFlashAttribute("notice", "disbursement.approved.notice");
        return "redirect:/ekonomi/utbetalningar/" + paymentId;
    }
}
