/// The colours of a picture by meaning, and what is computed with them.
package org.sponsorline.paint.colour;
