/// The record as it was known on a day.
package org.sponsorline.query.asof;
