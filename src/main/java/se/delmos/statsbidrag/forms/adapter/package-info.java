/** The published JSON Schema, the texts and the places that a form's lists show. */
@org.jspecify.annotations.NullMarked
package se.delmos.statsbidrag.forms.adapter;
