package org.sponsorline.dataset.write;

import static org.junit.jupiter.api.Assertions.assertAll;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.StringWriter;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.sponsorline.dataset.BundledRecord;
import org.sponsorline.dataset.Everything;
import org.sponsorline.dataset.Records;
import org.sponsorline.model.Dataset;
import org.sponsorline.model.Dates;
import org.sponsorline.model.RandomRecord;

final class DatasetWriterTest {

    private static String written(Dataset dataset) throws IOException {
        StringWriter text = new StringWriter();
        DatasetWriter.write(dataset, text);
        return text.toString();
    }

    private static void assertEqualRecords(Dataset expected, Dataset actual) {
        assertAll(
                () -> assertEquals(expected.header(), actual.header()),
                () -> assertEquals(expected.sources(), actual.sources()),
                () -> assertEquals(expected.organizations(), actual.organizations()),
                () -> assertEquals(expected.editions(), actual.editions()),
                () -> assertEquals(expected.agreements(), actual.agreements()),
                () -> assertEquals(expected.milestones(), actual.milestones()),
                () -> assertEquals(expected.figures(), actual.figures()));
    }

    @Test
    void bundledRecordComesBackAsItWas() throws IOException {
        Dataset bundled = BundledRecord.read().dataset();

        String text = written(bundled);
        Dataset again = Records.read(text).dataset();

        assertEqualRecords(bundled, again);
        assertEquals(text, written(again));
    }

    @Test
    void inventedRecordsComeBackAsTheyWere() throws IOException {
        for (int seed = 0; seed < 40; seed++) {
            Dataset made = RandomRecord.of(seed, 60);
            Dataset.Header of = made.header();
            // A file has a single day there.
            var header = new Dataset.Header(of.title(), of.description(), Dates.day("2026-02-23"), of.view());
            Dataset invented = new Dataset(
                    header, made.sources(), made.organizations(), made.editions(), made.agreements(), made.milestones(),
                    made.figures());
            String text = written(invented);
            Dataset again = Objects.requireNonNull(Records.read(text).dataset());

            assertEqualRecords(invented, again);
            assertEquals(text, written(again));
        }
    }

    @Test
    void everyMemberComesBack() throws IOException {
        Dataset whole = Records.readGood(Everything.RECORD);

        assertEqualRecords(whole, Records.readGood(written(whole)));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "2017-01-19", "2021~", "201X~", "-0775/0393", "2017-01-19/2028?", "../2021", "2017/", "2021-07-19T20:50:00+08:00",
        "Y170000002", "2024-24%", "1985-XX-XX"})
    void datesKeepEveryByte(String date) throws IOException {
        Dataset dataset = Records.readGood(Records.withAgreements(
                "{\"id\": \"x\", \"kind\": \"supply\", \"term\": \"" + date + "\"}"));

        assertTrue(written(dataset).contains("\"term\": \"" + date + "\""));
    }

    @ParameterizedTest
    @ValueSource(strings = {
        "\"2018\"", "2018", "true", "{\"amount\":1e3,\"x\":[null]}", "[\"a\",{}]", "\"{\\\"a\\\":1}\"", "\"{not json\"",
        "\"[1, 2]\"", "\"]\"", "\"tab\\tand \\u2028\""})
    void disputedValuesComeBack(String value) throws IOException {
        Dataset dataset = Records.readGood(Records.withAgreements(
                "{\"id\": \"x\", \"kind\": \"supply\", \"disputed\": [{\"field\": \"f\", \"value\": " + value + "}]}"));

        assertEqualRecords(dataset, Records.readGood(written(dataset)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"7", "8E8", "8e+8", "0.50", "1234567890123456789012345"})
    void amountsComeBack(String amount) throws IOException {
        Dataset dataset = Records.readGood(Records.changed("800000000", amount));

        assertEqualRecords(dataset, Records.readGood(written(dataset)));
    }

    @Test
    void nothingIsWrittenThatSaysNothing() throws IOException {
        Dataset dataset = Records.readGood("{\"format\": \"sponsorline/1\", \"title\": \"T\", \"sources\": []}");

        assertEquals("""
                {
                  "format": "sponsorline/1",
                  "title": "T",
                  "sources": []
                }
                """, written(dataset));
    }
}
