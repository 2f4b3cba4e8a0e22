/// What the stated values of several agreements come to: counts of what is known, sums by calendar year, and their words.
package org.sponsorline.query.value;
