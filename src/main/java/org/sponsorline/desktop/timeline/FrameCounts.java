package org.sponsorline.desktop.timeline;

/// What painting has cost so far, counted in things rather than in time; tests and benchmarks read it.
///
/// @param pictures   how often lanes and axis were painted
/// @param overlays   how often the marks above them were painted
/// @param overviews  how often the strip below was painted
/// @param visited    placements the last picture looked at
/// @param primitives shapes and texts of the last picture
/// @param texts      texts among them
public record FrameCounts(long pictures, long overlays, long overviews, long visited, int primitives, int texts) {}
