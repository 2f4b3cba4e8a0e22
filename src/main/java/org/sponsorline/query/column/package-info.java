/// What is asked of every item, kept as columns of numbers, so that a million items answer at once.
package org.sponsorline.query.column;
