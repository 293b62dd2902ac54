package bsc.model;

/**
 * What a study found about an indicator and what is to be done; either may be missing, and is shown as such.
 *
 * @param indicator an indicator of the study, or empty when it is about the hospital as a whole
 * @param evidence  the kind of evidence: questionnaire, report, interview; or empty
 */
public record Action(String indicator, String finding, String evidence, Stage stage, String action, String owner,
                     String due, Place place) {
}
