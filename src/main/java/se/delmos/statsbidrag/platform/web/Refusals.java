package se.delmos.statsbidrag.platform.web;

import jakarta.servlet.http.HttpServletRequest;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.annotation.Order;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;
import org.springframework.web.servlet.ModelAndView;
import se.delmos.statsbidrag.identity.CurrentActor;
import se.delmos.statsbidrag.kernel.NotFound;
import se.delmos.statsbidrag.kernel.RuleViolation;
import se.delmos.statsbidrag.kernel.StaleVersion;

/** Answers what a controller could not do: the right status, a page that says what to do, never a message from inside. */
@ControllerAdvice
@Order
class Refusals {

    private static final Logger LOG = LoggerFactory.getLogger(Refusals.class);

    private final CurrentActor currentActor;

    Refusals(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    @ExceptionHandler({NotFound.class, MethodArgumentTypeMismatchException.class})
    ModelAndView missing(HttpServletRequest request) {
        return ErrorPage.of(HttpStatus.NOT_FOUND, request).asView();
    }

    @ExceptionHandler
    ModelAndView refused(AccessDeniedException refused, HttpServletRequest request) {
        if (currentActor.find().isEmpty()) {
            throw refused;
        }
        return ErrorPage.of(HttpStatus.FORBIDDEN, request).asView();
    }

    @ExceptionHandler
    ModelAndView unknown(AuthenticationException unknown) {
        throw unknown;
    }

    @ExceptionHandler({StaleVersion.class, OptimisticLockingFailureException.class})
    ModelAndView stale(HttpServletRequest request) {
        return ErrorPage.of(HttpStatus.CONFLICT, request).asView();
    }

    @ExceptionHandler
    ModelAndView rule(RuleViolation violation, HttpServletRequest request) {
        return ErrorPage.of(HttpStatus.UNPROCESSABLE_CONTENT, request)
                .saying(violation.key(), violation.arguments())
                .asView();
    }

    @ExceptionHandler(MaxUploadSizeExceededException.class)
    ModelAndView large(HttpServletRequest request) {
        return ErrorPage.of(HttpStatus.CONTENT_TOO_LARGE, request).asView();
    }

    /** The database does not answer. The page asks it for nothing. */
    @ExceptionHandler({CannotCreateTransactionException.class, DataAccessResourceFailureException.class})
    ModelAndView unavailable(Exception silent, HttpServletRequest request) {
        var page = ErrorPage.of(HttpStatus.SERVICE_UNAVAILABLE, request);
        LOG.error("Without database {}", page.reference(), silent);
        return page.asView();
    }

    @ExceptionHandler
    ModelAndView fault(Exception fault, HttpServletRequest request) {
        if (fault instanceof ErrorResponse response && response.getStatusCode().is4xxClientError()) {
            return ErrorPage.of(response.getStatusCode(), request).asView();
        }
        var page = ErrorPage.of(HttpStatus.INTERNAL_SERVER_ERROR, request);
        LOG.error("Fault {}", page.reference(), fault);
        return page.asView();
    }
}
