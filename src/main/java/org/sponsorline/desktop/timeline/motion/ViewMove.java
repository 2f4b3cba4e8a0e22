package org.sponsorline.desktop.timeline.motion;

/// A change of what the timeline shows, whatever is focused.
public enum ViewMove { EARLIER, LATER, HIGHER, LOWER, START_EARLIER, START_LATER, END_EARLIER, END_LATER }
