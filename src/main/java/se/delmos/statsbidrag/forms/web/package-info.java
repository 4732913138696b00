/** The pages of forms. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.forms.web;
