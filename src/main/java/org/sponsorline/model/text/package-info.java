/// Texts of a record in its languages, the languages the program speaks, and its own sentences.
package org.sponsorline.model.text;
