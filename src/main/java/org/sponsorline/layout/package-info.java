/// The picture of a record without a toolkit: from matching items and a view to rows, marks and labels in pixels.
package org.sponsorline.layout;
