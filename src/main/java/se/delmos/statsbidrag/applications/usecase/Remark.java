package se.delmos.statsbidrag.applications.usecase;

/**
 * Something about what is written in a draft that its writers should see to.
 *
 * @param section the id of the section that it is mended in
 * @param path the id of the control there
 * @param hinders whether it has to be mended before the application can be handed in
 */
public record Remark(String section, String path, String sentence, boolean hinders) {}
