package org.sponsorline.desktop.main.pane;

/// A pane of the window, in the order in which one steps through them with a key; a pane stands before its part.
public enum WindowPane { FILTER, TIMELINE, OVERVIEW, TABLE, DETAILS, PROBLEMS, COMPARISON, SCENES }
