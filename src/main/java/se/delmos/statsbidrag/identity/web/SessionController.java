package se.delmos.statsbidrag.identity.web;

import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PostMapping;
import se.delmos.statsbidrag.identity.CurrentActor;

/** Lets a person stay signed in. Answers the script of every page: {@code session.js}. */
@Controller
class SessionController {

    private final CurrentActor currentActor;

    SessionController(CurrentActor currentActor) {
        this.currentActor = currentActor;
    }

    /** Counts as something done, so that the session goes on: 204, or 401 when it has already ended. */
    @PostMapping("/session")
    ResponseEntity<Void> stay() {
        var status = currentActor.find().isPresent() ? HttpStatus.NO_CONTENT : HttpStatus.UNAUTHORIZED;
        return ResponseEntity.status(status).build();
    }
}
