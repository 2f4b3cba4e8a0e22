/// From a file to a [Dataset][org.sponsorline.model.Dataset] and back: reading, checking, writing, and every
/// problem with its place.
package org.sponsorline.dataset;
