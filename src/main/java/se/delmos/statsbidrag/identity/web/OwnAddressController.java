package se.delmos.statsbidrag.identity.web;

import jakarta.servlet.http.HttpSession;
import jakarta.validation.Valid;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.identity.usecase.ChangeOwnAddress;

/** The address that mail to the person goes to. */
@Controller
@RequestMapping(OwnAddressController.ADDRESS)
class OwnAddressController {

    static final String ADDRESS = "/mina-sidor/min-e-postadress";
    private static final String PAGE = "identity/own-address";

    private final CurrentActor currentActor;
    private final ChangeOwnAddress changeOwnAddress;

    OwnAddressController(CurrentActor currentActor, ChangeOwnAddress changeOwnAddress) {
        this.currentActor = currentActor;
        this.changeOwnAddress = changeOwnAddress;
    }

    @GetMapping
    ModelAndView show() {
        var form = new OwnAddressForm(currentActor.require().email());
        return new ModelAndView(PAGE).addObject("form", form);
    }

    @PostMapping
    ModelAndView change(
            @Valid @ModelAttribute("form") OwnAddressForm form,
            BindingResult errors,
            HttpSession session,
            RedirectAttributes redirect) {
        if (errors.hasErrors()) {
            var view = new ModelAndView(PAGE);
            view.setStatus(HttpStatus.UNPROCESSABLE_CONTENT);
            return view;
        }
        changeOwnAddress.change(form.address());
        redirect.addFlashAttribute("notice", "identity.address.saved");
        var next = session.getAttribute(NewSession.NEXT);
        session.removeAttribute(NewSession.NEXT);
        return new ModelAndView("redirect:" + (next instanceof String path ? path : "/mina-sidor"));
    }
}
