/// What one asks of a record: which items match, how they group into lanes, what belongs to what, what was in force
/// when.
package org.sponsorline.query;
