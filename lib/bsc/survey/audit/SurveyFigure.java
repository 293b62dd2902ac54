package bsc.survey.audit;

import bsc.model.Place;
import bsc.model.Printed;

/**
 * One thing that a publication printed about a questionnaire.
 *
 * @param item   the item, dimension, element or class that it belongs to; empty for the whole
 * @param answer the answer that a count or a percentage is of; empty where there is one alone
 */
public record SurveyFigure(SurveyFigureKind kind, String item, String answer, Printed printed, String where, Place place) {
    /** Of every kind but words. */
    Printed.Number number() {
        return (Printed.Number) printed;
    }
}
