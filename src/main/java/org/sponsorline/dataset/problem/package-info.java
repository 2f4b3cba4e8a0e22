/// What is wrong with a file: kinds, places, sentences, and what was probably meant.
package org.sponsorline.dataset.problem;
