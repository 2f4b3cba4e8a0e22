/// Drawing a timeline on any surface, a class for each layer and each sort of mark.
package org.sponsorline.paint;
