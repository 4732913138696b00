package se.delmos.statsbidrag.calls.model;

/** What a draft lacks before it can be published: the section it belongs to, and the sentence that says it. */
public record CallGap(CallSection section, String key) {}
