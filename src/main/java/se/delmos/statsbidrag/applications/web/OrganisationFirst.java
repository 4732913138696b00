package se.delmos.statsbidrag.applications.web;

import org.springframework.web.servlet.ModelAndView;

/** Sends a person who acts for no organisation yet to the page where one is chosen, and from there on to a page of this site. */
final class OrganisationFirst {

    private OrganisationFirst() {}

    static ModelAndView then(String path) {
        return new ModelAndView("redirect:/mina-sidor/organisation?till=" + path);
    }
}
