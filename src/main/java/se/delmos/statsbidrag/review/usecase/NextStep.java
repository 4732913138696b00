package se.delmos.statsbidrag.review.usecase;

/** Where somebody who has just done their part goes on. */
public enum NextStep {
    QUEUE(""),
    FORMAL_CHECK("/formell-provning"),
    ASSESSMENT("/bedomning"),
    DECISION("/beslut");

    private final String page;

    NextStep(String page) {
        this.page = page;
    }

    /** Returns the address of the page, within the case where there is one. */
    public String path(Object application) {
        return this == QUEUE ? "/handlaggning" : "/handlaggning/arenden/" + application + page;
    }
}
