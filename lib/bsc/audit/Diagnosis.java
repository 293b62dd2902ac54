package bsc.audit;

/**
 * A proposed single cause for a figure that does not follow, or for a relation that does not hold. It is never applied.
 *
 * @param arithmetic the arithmetic that supports it
 */
public record Diagnosis(DiagnosisKind kind, String arithmetic) {
    @Override
    public String toString() {
        return kind.word() + ": " + arithmetic;
    }
}
