package bsc.model;


/**
 * One thing that a publication printed about a questionnaire.
 *
 * @param item   the item, dimension, element or class that it belongs to; empty for the whole
 * @param answer the answer that a count or a percentage is of; empty where there is one alone
 */
public record SurveyFigure(SurveyFigureKind kind, String item, String answer, Printed printed, String where, Place place) {
    /** Of every kind but words. */
    public Printed.Number number() {
        return (Printed.Number) printed;
    }
}
