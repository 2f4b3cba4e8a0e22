/// Words for what the record holds: dates as people type them, sums of money, one sentence about an agreement, text
/// made fit for searching.
package org.sponsorline.query.text;
