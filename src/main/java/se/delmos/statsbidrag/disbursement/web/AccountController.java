package se.delmos.statsbidrag.disbursement.web;

import jakarta.validation.Valid;
import java.util.Objects;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.disbursement.PaymentId;
import se.delmos.statsbidrag.disbursement.usecase.RegisterAccount;
import se.delmos.statsbidrag.disbursement.usecase.ShowPayment;

/** The form for a recipient's account. */
@Controller
class AccountController {

    private final RegisterAccount registerAccount;
    private final ShowPayment showPayment;

    AccountController(RegisterAccount registerAccount, ShowPayment showPayment) {
        this.registerAccount = registerAccount;
        this.showPayment = showPayment;
    }

    @PostMapping("/ekonomi/utbetalningar/{paymentId}/konto")
    ModelAndView register(
            @PathVariable PaymentId paymentId,
            @Valid @ModelAttribute("form") AccountForm form,
            BindingResult problems,
            RedirectAttributes redirect) {
        if (problems.hasErrors()) {
            return again(paymentId, problems);
        }
        var source = Objects.requireNonNull(form.source());
        registerAccount.register(paymentId, Objects.requireNonNull(form.account()), source, form.version());
        redirect.addFlashAttribute("notice", "disbursement.account.notice");
        return new ModelAndView("redirect:/ekonomi/utbetalningar/" + paymentId);
    }

    private ModelAndView again(PaymentId payment, BindingResult problems) {
        var view = new ModelAndView("disbursement/payment", problems.getModel(), HttpStatus.UNPROCESSABLE_CONTENT);
        view.addObject("page", showPayment.show(payment));
        return view;
    }
}
