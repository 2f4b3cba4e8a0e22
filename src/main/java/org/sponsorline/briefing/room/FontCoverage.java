package org.sponsorline.briefing.room;

/// Whether there is a picture for every character of a text.
public interface FontCoverage {

    /// Every character has one.
    FontCoverage ALL = _ -> true;

    boolean covers(String text);
}
