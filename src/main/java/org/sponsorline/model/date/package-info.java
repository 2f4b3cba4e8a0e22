/// Dates of a record in the notation of EDTF: read, kept with their precision, written in words.
package org.sponsorline.model.date;
