/// What one sees of a record: the span of time, lanes, filter, selection and the rest, as one value with a form of
/// one line.
package org.sponsorline.view;
