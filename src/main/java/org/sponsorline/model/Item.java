package org.sponsorline.model;

import java.util.List;

/// What stands on the timeline: agreements as bars, milestones as marks.
public sealed interface Item extends Entry permits Agreement, Milestone {

    /// Ids of the editions it concerns.
    List<String> editions();
}
