/// A file as text and as JSON: decoding, the parser and where one is in it, and finding the place of a problem again.
package org.sponsorline.dataset.json;
