package se.delmos.statsbidrag.identity.adapter;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import se.delmos.statsbidrag.identity.Actor;

/** Lets a recognised person in. */
public interface Threshold {

    /** Opens a new session for the person and returns the address of the first page. */
    String cross(Actor actor, HttpServletRequest request, HttpServletResponse response);
}
