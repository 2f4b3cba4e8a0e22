/// What of the rows is in view, and what stands at a point.
package org.sponsorline.layout.row;
