package se.delmos.statsbidrag.platform.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.security.web.csrf.CsrfException;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** Answers what no controller got to see: unknown addresses, refusals of the security filter, faults while a page was written. */
@Controller
class ErrorPageController implements ErrorController {

    private static final Logger LOG = LoggerFactory.getLogger(ErrorPageController.class);

    @RequestMapping("/error")
    ModelAndView show(HttpServletRequest request) {
        if (request.getAttribute(ErrorPage.REFUSAL) instanceof CsrfException) {
            return ErrorPage.expired(request).asView();
        }
        var status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                ? HttpStatus.valueOf(code)
                : HttpStatus.NOT_FOUND;
        var page = ErrorPage.of(status, request);
        if (status.is5xxServerError()) {
            var fault = (Throwable) request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            LOG.error("Fault {}", page.reference(), fault);
        }
        return page.asView();
    }
}
