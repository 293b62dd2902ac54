package bsc.audit;

/**
 * A proposed single cause for a figure that does not follow, or for a relation that does not hold. It is never applied.
 *
 * @param support what speaks for it
 */
public record Diagnosis(DiagnosisKind kind, Support support) {
}
