package bsc.show;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import bsc.Repository;
import bsc.model.BadData;
import bsc.model.Perspective;
import bsc.model.Study;
import bsc.read.DataFolder;
import org.junit.jupiter.api.Test;

/** What the cells of notebooks ask about the years of a study. */
class ShowYearsTest {
    private static final Study SOEDARSO = new DataFolder(Repository.data()).study("soedarso-2021-2024");

    @Test
    void aColumnAPeriod() {
        assertEquals("""
                indicator              2021    2022    2023    2024    2021-2024
                Customer Acquisition   47.53%  20.39%  22.63%  33.78%  31.08%
                Customer Satisfaction  –       –       –       –       4850""",
                ShowYears.values(SOEDARSO, Perspective.CUSTOMER).toString());
        assertEquals("""
                indicator              2021  2022  2023  2024  2021-2024
                Customer Acquisition   –     –     –     –     Good
                Customer Satisfaction  –     –     –     –     Satisfactory""",
                ShowYears.labels(SOEDARSO, Perspective.CUSTOMER).toString());
    }

    /** Stays of 5.89 and 5.68 days lie outside the only range that the study prints, 6 to 9 days. */
    @Test
    void aValueOutsideEveryBandHasNoLabel() {
        assertTrue(ShowYears.labels(SOEDARSO, Perspective.INTERNAL_PROCESS).toString().contains(
                "Average Length of Stay (ALOS)  in no band  in no band  quite good  quite good  quite good"));
    }

    @Test
    void partsAddUp() {
        assertEquals(4402, ShowYears.sumOfParts(SOEDARSO, "customer_satisfaction_score", "2021-2024"));
        assertEquals("soedarso-2021-2024 prints no parts of new_patients for 2022",
                assertThrows(BadData.class, () -> ShowYears.sumOfParts(SOEDARSO, "new_patients", "2022")).getMessage());
    }
}
