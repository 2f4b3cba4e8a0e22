/// Painters of strips that run along a timeline.
package org.sponsorline.paint.strip;
