/// The axis: from days to pixels and back, and where its ticks stand.
package org.sponsorline.time;
