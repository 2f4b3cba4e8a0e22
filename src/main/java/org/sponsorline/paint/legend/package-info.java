/// What explains the colours and marks of a picture: which of them it has, and how they are drawn beside their words.
package org.sponsorline.paint.legend;
