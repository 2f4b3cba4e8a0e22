/// Finding entries by the words of their names and texts.
package org.sponsorline.query.search;
