/// What the picture says of a single item: its place in time, its colour, its words and how wide they are.
package org.sponsorline.layout.item;
