/// A show in progress as one value: where it is, what the room sees, which keys lead on, and how the time stands.
package org.sponsorline.briefing.show;
