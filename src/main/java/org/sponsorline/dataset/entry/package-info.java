/// From fields to entries, for each kind of entry.
package org.sponsorline.dataset.entry;
