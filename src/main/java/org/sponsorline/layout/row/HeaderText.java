package org.sponsorline.layout.row;

/// The places of what a lane's header says at its right end, in pixels.
public final class HeaderText {

    /// Room for the count at the right edge.
    public static final double COUNT_PX = 64;

    /// Room left of the count for "n undated".
    public static final double UNDATED_PX = 96;

    private HeaderText() {}
}
