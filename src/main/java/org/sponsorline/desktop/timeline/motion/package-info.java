/// Where the view stands among time and lanes, and how it gets from place to place.
package org.sponsorline.desktop.timeline.motion;
